import { describe, expect, it } from "vitest";

import { readPage, readSite } from "../support/site.ts";

const story = readPage("/timeline/story/");
const steps = [...story.querySelectorAll(".story-step")];
const sheet = readPage("/timeline/one-page/");

describe("the story", () => {
  it("tells each step with its event, its sources and a picture, without a script", () => {
    expect(steps.length).toBeGreaterThanOrEqual(7);
    for (const step of steps) {
      expect(step.querySelector("h2")?.textContent.trim()).toBeTruthy();
      expect(step.querySelector(".step-event a")?.getAttribute("href")).toMatch(/^\/events\/[^/]+\/$/);
      expect(step.querySelectorAll(".source-line a").length).toBeGreaterThan(0);
      expect(step.querySelectorAll("svg .strip-ring").length).toBe(2);
    }
  });

  it("stands in the order of time and leads from step to step and to the timeline", () => {
    const numbers = [...story.querySelectorAll(".story-rail svg.at-wide a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(numbers).toEqual(steps.map(({ id }) => `#${id}`));
    expect(steps[0]?.querySelector("a[rel=next]")?.getAttribute("href")).toBe("#step-2");
    expect(steps[1]?.querySelector("a[href*='view=timeline']")?.getAttribute("href")).toContain("story=2");
    const days = steps.map((step) => step.querySelector("time")?.getAttribute("datetime") ?? "");
    expect(days).toEqual([...days].sort());
  });

  it("is linked from the timeline", () => {
    const ways = [...readPage("/timeline/").querySelectorAll(".timeline-ways a")].map((a) =>
      a.getAttribute("href"),
    );
    expect(ways).toEqual(["/timeline/story/", "/timeline/one-page/", "/timeline/places/"]);
  });
});

describe("the whole on one page", () => {
  const svg = readSite("/timeline/one-page.svg");

  it("lists with their sources the events that it draws", () => {
    const listed = [...sheet.querySelectorAll(".one-page-list > li")];
    expect(listed.length).toBeGreaterThanOrEqual(15);
    expect(listed.length).toBeLessThanOrEqual(22);
    expect(listed.every((row) => row.querySelector(".source-line a"))).toBe(true);
    expect(svg.match(/<circle/g)?.length).toBe(listed.length * 2);
  });

  it("bears its source, its day and its licence, and asks for nothing from elsewhere", () => {
    expect(svg).toMatch(/Record of \d+ \w+ \d{4}/);
    expect(svg).toContain("CC BY 4.0");
    expect(svg).toContain("/timeline/one-page/");
    expect(svg).not.toMatch(/href=|url\(|<script|<style|style=/);
  });

  it("keeps its words within the sheet", () => {
    const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter(([x = 0, y = 0]) => x < 0 || x > 1100 || y < 0 || y > 790)).toEqual([]);
  });
});
