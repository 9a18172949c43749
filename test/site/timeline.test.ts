import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import type { TimelineData } from "../../src/assemble/timeline.ts";
import { listSite, readPage, readSite } from "../support/site.ts";

const events = listSite(".html").filter((address) => /^\/events\/[^/]+\/$/.test(address));
const data = JSON.parse(readSite("/timeline/items.json")) as TimelineData;
const page = readPage("/timeline/");

describe("the timeline page", () => {
  it("holds every event in its HTML, with date, title, evidence, kind and the way to its entry", () => {
    const rows = [...page.querySelectorAll("li.event")];
    expect(rows.map((row) => `/events/${row.id}/`).sort()).toEqual(events);
    const bare = rows.filter(
      (row) =>
        !row.querySelector(".event-date")?.textContent.trim() ||
        !row.querySelector("h3")?.textContent.trim() ||
        !row.querySelector(".confidence")?.textContent.trim() ||
        !/^\S.+ · Entry with \d+ sources?$/.test(row.querySelector(".event-meta")?.textContent ?? "") ||
        row.querySelector("a.event-open")?.getAttribute("href") !== `/events/${row.id}/`,
    );
    expect(bare.map((row) => row.id)).toEqual([]);
  });

  it("tells of the milestones and of the latest events in its HTML", () => {
    const rows = [...page.querySelectorAll("li.event")];
    const due = [...rows.slice(-50), ...rows.filter((row) => row.classList.contains("is-milestone"))];
    expect(due.filter((row) => !row.querySelector(".event-summary")?.textContent.trim())).toEqual([]);
  });

  it("weighs at most 60 kB with its styles, and 17 elements an event, its dots in three drawings included", () => {
    const sheets = [...page.querySelectorAll("link[rel=stylesheet]")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const weights = ["/timeline/", ...sheets].map((file) => gzipSync(readSite(file), { level: 9 }).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60_000);
    expect(page.querySelectorAll("*").length).toBeLessThanOrEqual(17 * events.length);
  });

  it("draws every event as one dot of the overview at every width; on a wide screen it leads to it", () => {
    const ids = [...page.querySelectorAll("li.event")].map(({ id }) => id);
    const links = [...page.querySelectorAll("svg.at-wide a")].map((link) =>
      link.getAttribute("href")?.slice(1),
    );
    expect(links.sort()).toEqual([...ids].sort());
    for (const at of ["phone", "tablet"]) {
      const paths = [...page.querySelectorAll(`svg.at-${at} path[data-events]`)];
      const drawn = paths.flatMap((path) => path.getAttribute("data-events")?.split(" ").map(Number) ?? []);
      expect(drawn.sort((a, b) => a - b)).toEqual(ids.map((_, i) => i));
      const places = paths.map((path) => path.getAttribute("d")?.match(/m/g)?.length ?? 0);
      expect(places.reduce((sum, n) => sum + n, 0)).toBe(ids.length);
    }
  });

  it("shows milestones unfolded and the others as one line", () => {
    const open = [...page.querySelectorAll("li.event > details[open]")].map(
      (details) => details.parentElement,
    );
    expect(open.length).toBeGreaterThan(5);
    expect(open.length).toBeLessThan(events.length / 10);
    expect(open.every((row) => row?.classList.contains("is-milestone"))).toBe(true);
  });

  it("leads to every phase without a script", () => {
    const phases = [...page.querySelectorAll(".phase-nav a")].map((link) => link.getAttribute("href"));
    expect(phases.length).toBeGreaterThan(5);
    expect(phases.every((href) => page.querySelector(href ?? "none"))).toBe(true);
    for (const control of ["#filters", "#open-timeline", ".list-tools"])
      expect(page.querySelector(control)?.classList).toContain("needs-script");
  });
});

describe("the timeline in full", () => {
  const pages = [...page.querySelectorAll(".phase-whole")].map((link) => link.getAttribute("href") ?? "");

  it.each(["/timeline/all/", "the pages of the phases"])("holds every event whole: %s", (where) => {
    const rows = (where.startsWith("/") ? [where] : pages).flatMap((address) => [
      ...readPage(address).querySelectorAll("li.event"),
    ]);
    expect(rows.map((row) => `/events/${row.id}/`).sort()).toEqual(events);
    const bare = rows.filter(
      (row) =>
        !row.querySelector("details[open] .event-summary")?.textContent.trim() ||
        !row.querySelector(".source-line a") ||
        row.querySelector("a.event-open")?.getAttribute("href") !== `/events/${row.id}/`,
    );
    expect(bare.map((row) => row.id)).toEqual([]);
  });

  it("leads from phase to phase, and back to the whole", () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const [i, address] of pages.entries()) {
      const phase = readPage(address);
      const to = (rel: string) => phase.querySelector(`.phase-ways a[rel=${rel}]`)?.getAttribute("href");
      expect([to("prev"), to("next")]).toEqual([pages[i - 1], pages[i + 1]]);
      expect(phase.querySelector(`a[href^="/timeline/#phase-"]`)).not.toBeNull();
    }
  });
});

describe("the data of the timeline", () => {
  it("holds each event once, its four days in order", () => {
    expect(data.items.map(({ id }) => `/events/${id}/`).sort()).toEqual(events);
    const faulty = data.items.filter(({ days: [first, begun, ended, last] }) => {
      const end = last ?? "9999-12-31";
      return first > begun || ended > end || first > end;
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});

describe("an event page", () => {
  it("carries the tags that reference managers read", () => {
    const faulty = events.filter((address) => {
      const entry = readPage(address);
      const tag = (name: string) => entry.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
      const title = entry.querySelector("h1")?.textContent ?? "";
      return (
        !title ||
        !(
          tag("citation_title")?.startsWith(`${title} (`) &&
          /\d{4}(, [^()]+)?\)$/.test(tag("citation_title") ?? "")
        ) ||
        tag("citation_public_url") !== `https://example.org${address}`
      );
    });
    expect(faulty).toEqual([]);
  });
});
