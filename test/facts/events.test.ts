import { describe, expect, it } from "vitest";

import type { TimelineData } from "../../src/assemble/timeline.ts";
import { readPage, readSite } from "../support/site.ts";

const data = JSON.parse(readSite("/timeline/items.json")) as TimelineData;

describe("an event whose date the sources leave open", () => {
  it("does not pretend to know a day that the sources do not give", () => {
    const treaty = data.items.find(({ id }) => id === "treaty-auto-extension-2010-2020");
    expect(treaty?.unsure).toBe(true);
    expect(treaty?.days).toEqual(["2010-10-01", "2010-10-31", "2010-10-01", "2010-10-31"]);
  });

  it("names who holds each version of a disagreement", () => {
    const versions = [...readPage("/events/treaty-signed/").querySelectorAll(".versions > li")];
    expect(versions.length).toBeGreaterThan(1);
    expect(versions.every((version) => version.textContent.includes("Held by"))).toBe(true);
  });

  it("gives the day elsewhere where the clock makes it another day", () => {
    const facts = readPage("/events/kim-yo-jong-denial-2024/").querySelector("dl.facts")?.textContent;
    expect(facts).toMatch(/Date in (Moscow|Pyongyang|Washington|New York|\w+)/);
  });
});
