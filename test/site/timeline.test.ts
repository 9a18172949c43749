import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import type { TimelineData } from "../../src/assemble/timeline.ts";
import { listSite, readPage, readSite } from "../support/site.ts";

const events = listSite(".html").filter((address) => /^\/events\/[^/]+\/$/.test(address));
const data = JSON.parse(readSite("/timeline/items.json")) as TimelineData;
const page = readPage("/timeline/");

describe("the timeline page", () => {
  it("holds every event in its HTML, with date, title and sources", () => {
    const rows = [...page.querySelectorAll("li.event")];
    expect(rows.map((row) => `/events/${row.id}/`).sort()).toEqual(events);
    const bare = rows.filter(
      (row) =>
        !row.querySelector(".event-date")?.textContent.trim() ||
        !row.querySelector("h3 a")?.textContent.trim() ||
        !row.querySelector(".source-line a"),
    );
    expect(bare.map((row) => row.id)).toEqual([]);
  });

  it("weighs at most 90 KB compressed", () => {
    expect(gzipSync(readSite("/timeline/"), { level: 9 }).length).toBeLessThanOrEqual(90_000);
  });

  it("draws every event as one dot of the overview, at both widths", () => {
    for (const drawing of page.querySelectorAll("svg[data-scale]")) {
      const drawn = [...drawing.querySelectorAll("path[data-events]")].flatMap((path) =>
        (path.getAttribute("data-events") ?? "").split(" ").map(Number),
      );
      expect(drawn.sort((a, b) => a - b)).toEqual(events.map((_, i) => i));
      const dots = [...drawing.querySelectorAll("path[data-events]")].map(
        (path) => path.getAttribute("d")?.match(/M/g)?.length ?? 0,
      );
      expect(dots.reduce((sum, n) => sum + n, 0)).toBe(events.length);
    }
  });

  it("leads to every phase without a script", () => {
    const phases = [...page.querySelectorAll(".phase-nav a")].map((link) => link.getAttribute("href"));
    expect(phases.length).toBeGreaterThan(5);
    expect(phases.every((href) => page.querySelector(href ?? "none"))).toBe(true);
    expect(page.querySelector("#filters")?.hasAttribute("hidden")).toBe(true);
    expect(page.querySelector("#open-timeline")?.hasAttribute("hidden")).toBe(true);
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
      return (
        tag("citation_title") !== entry.querySelector("h1")?.textContent ||
        tag("citation_public_url") !== `https://example.org${address}`
      );
    });
    expect(faulty).toEqual([]);
  });
});
