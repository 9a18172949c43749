import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";

import { siteFrom } from "../../src/assemble/site.ts";
import { Page, type PageProps, renderPage } from "../../src/layouts/page.tsx";
import { Publication } from "../../src/publication/publication.ts";
import { datasetsOf } from "../support/changed-record.ts";
import { root } from "../support/run.ts";

const scripts = {
  frame: "/assets/frame.js",
  "site-search": "/assets/site-search.js",
  theme: "/assets/theme.js",
  copy: "/assets/copy.js",
  extra: "/assets/extra.js",
};

const publication = new Publication(
  siteFrom({ SITE_URL: "https://example.net/record/" }),
  datasetsOf(`${root}test/fixtures/second`),
  { styles: "/assets/site.css", sheets: [], scripts, ahead: {} },
);

/** The head of a page about one event, with what is given. */
function headOf(props: Partial<PageProps> = {}) {
  const text = renderPage(
    publication,
    <Page title="A day" description="What happened [@untc-1961] that day." path="/events/a-day/" {...props}>
      <p>Text</p>
    </Page>,
  );
  const { document } = parseHTML(text);
  const all = (selector: string, name: string) =>
    [...document.head.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  const meta = (name: string) => all(`meta[name="${name}"], meta[property="${name}"]`, "content");
  return { text, document, all, meta };
}

describe("the security policy of every page", () => {
  const [policy = ""] = headOf().all('meta[http-equiv="Content-Security-Policy"]', "content");
  const directives = Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );

  it.each([
    ["default-src", "'none'"],
    ["script-src", "'self'"],
    ["style-src", "'self'"],
    ["img-src", "'self' data:"],
    ["connect-src", "'self'"],
    ["manifest-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
  ])("has %s %s", (name, value) => {
    expect(directives[name]).toBe(value);
  });

  it("has no directive beside these", () => {
    expect(Object.keys(directives)).toHaveLength(8);
  });

  it("stands before anything that loads", () => {
    const { document } = headOf();
    const names = [...document.head.children].map((element) =>
      element.getAttribute("http-equiv") ? "policy" : element.localName,
    );
    const first = names.findIndex((name) => name === "script" || name === "link");
    expect(names.indexOf("policy")).toBeGreaterThanOrEqual(0);
    expect(names.indexOf("policy")).toBeLessThan(first);
  });
});

describe("the head of a page", () => {
  it("names the page, and the site after it", () => {
    expect(headOf().document.title).toBe(`A day – ${publication.site.name}`);
    expect(headOf({ path: "/" }).document.title).toBe(
      `${publication.site.name}: ${publication.site.tagline}`,
    );
  });

  it("gives the page's own address as the canonical one and as that of previews", () => {
    const { all, meta } = headOf();
    expect(all('link[rel="canonical"]', "href")).toEqual(["https://example.net/record/events/a-day/"]);
    expect(meta("og:url")).toEqual(["https://example.net/record/events/a-day/"]);
    expect(meta("citation_public_url")).toEqual(["https://example.net/record/events/a-day/"]);
  });

  it("describes the page in the same words to search engines and previews, without citations", () => {
    const { meta } = headOf();
    expect(meta("description")).toEqual(["What happened that day."]);
    expect(meta("og:description")).toEqual(["What happened that day."]);
  });

  it.each([
    ["og:type", "website"],
    ["og:site_name", publication.site.name],
    ["og:title", "A day"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", "An event of the record. Date, sources, what they disagree on. Two Pacts"],
    ["twitter:card", "summary_large_image"],
    ["color-scheme", "light dark"],
    ["viewport", "width=device-width, initial-scale=1"],
    ["citation_title", "A day"],
  ])("has %s once", (name, content) => {
    expect(headOf().meta(name)).toEqual([content]);
  });

  it("gives the preview image as an absolute address", () => {
    const [image = ""] = headOf().meta("og:image");
    expect(image).toMatch(/^https:\/\/example\.net\/record\/share\/[a-z-]+\.png$/);
  });

  it("loads styles and scripts below the site's own address, the page's scripts last", () => {
    const { all } = headOf({ scripts: ["extra"] });
    expect(all('link[rel="stylesheet"]', "href")).toEqual(["/record/assets/site.css"]);
    expect(all('script[type="module"]', "src")).toEqual([
      "/record/assets/frame.js",
      "/record/assets/site-search.js",
      "/record/assets/copy.js",
      "/record/assets/extra.js",
    ]);
  });

  it("names the feeds of the whole record", () => {
    const feeds = headOf().all('link[rel="alternate"]', "href");
    for (const name of ["updates.xml", "updates.atom.xml", "updates.json", "corrections.xml", "events.xml"])
      expect(feeds).toContain(`/record/feeds/${name}`);
  });

  it("asks search engines to leave out the page of what was not found, which has no address of its own", () => {
    const { all, meta } = headOf({ path: "/404.html" });
    expect(meta("robots")).toEqual(["noindex"]);
    expect(all('link[rel="canonical"]', "href")).toEqual([]);
    expect(meta("citation_title")).toEqual([]);
    expect(headOf().meta("robots")).toEqual([]);
  });

  it("writes structured data that gives back what was put in and ends no script element", () => {
    const jsonLd = { "@type": "Event", name: "</script><b>& \u2028" };
    const { text, document } = headOf({ jsonLd });
    const script = document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    expect(JSON.parse(script)).toEqual(jsonLd);
    expect(text).not.toContain("</script><b>");
  });
});

describe("the frame of a page", () => {
  const { document } = headOf({ skip: { to: "list", what: "the list" } });

  it("says its language", () => {
    expect(document.documentElement.lang).toBe("en");
  });

  it("leads a keyboard to the content first, then to what the page names", () => {
    const links = [...document.querySelectorAll("a.skip")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["#content", "#list"]);
    expect(document.getElementById("content")?.localName).toBe("main");
  });
});
