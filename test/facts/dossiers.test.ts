import { describe, expect, it } from "vitest";

import { listSite, readPage } from "../support/site.ts";

const hrefs = (root: Document | Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getAttribute("href") ?? "");

const pagesBelow = (folder: string) =>
  listSite(".html").filter((address) => new RegExp(`^/${folder}/[^/]+/$`).test(address));

const events = pagesBelow("events");

describe("an actor's page", () => {
  it("gives the names in English, Russian and Korean, each marked with its language", () => {
    const page = readPage("/actors/kim-jong-un/");
    expect(page.querySelector("h1")?.textContent).toBe("Kim Jong Un");
    expect(page.querySelector(".names-line [lang=ru]")?.textContent).toBe("Ким Чен Ын");
    expect(page.querySelector(".names-line [lang=ko]")?.textContent).toBe("김정은");
  });

  it("lists the events whose pages name the actor, and these link back to it", () => {
    const listed = new Set(hrefs(readPage("/actors/andrey-rudenko/"), "h2#events + ul a"));
    const naming = events.filter((event) =>
      hrefs(readPage(event), "aside .facts a").includes("/actors/andrey-rudenko/"),
    );
    expect(naming.length).toBeGreaterThan(3);
    expect([...listed].sort()).toEqual(naming);
  });

  it("draws one dot for each event it lists", () => {
    for (const address of ["/actors/north-korea/", "/actors/to-lam/", "/topics/troops/"]) {
      const page = readPage(address);
      const listed = hrefs(page, "h2#events + ul a, h2#through + ul a");
      expect(hrefs(page, ".activity-strip svg.for-wide a").sort()).toEqual(listed.sort());
    }
  });

  it("holds the reactions and claims that name the actor", () => {
    const page = readPage("/actors/dmitry-peskov/");
    expect(hrefs(page, "h2#claims + ul a")).toContain("/claims/peskov-deep-cooperation/");
    expect(hrefs(readPage("/actors/lin-jian/"), "h2#reactions + ul a")).toContain(
      "/reactions/#china-declines-comment-2024-06-20",
    );
  });

  it("is reached from the index", () => {
    expect(hrefs(readPage("/actors/"), "#actor-list a").sort()).toEqual(pagesBelow("actors"));
  });
});

describe("a topic's page", () => {
  it("lists the events whose pages name the topic", () => {
    const listed = hrefs(readPage("/topics/transport-links/"), "h2#events + ul a");
    const naming = events.filter((event) =>
      hrefs(readPage(event), "aside .event-links a").includes("/topics/transport-links/"),
    );
    expect(listed.sort()).toEqual(naming);
  });

  it("holds the provisions of the treaties on it, with the judgement of what changed", () => {
    const page = readPage("/topics/armed-assistance/");
    expect(hrefs(page, ".topic-provisions a").some((to) => to.includes("russia-dprk-2024/article-4/"))).toBe(
      true,
    );
    expect(page.querySelector(".topic-relation .relation")?.textContent).toBe("New");
  });

  it("is reached from the index", () => {
    expect(hrefs(readPage("/topics/"), ".topic-rows a").sort()).toEqual(pagesBelow("topics"));
  });
});
