import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { calendarDownloads } from "../../src/export/calendars.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { smallDatasets, smallRecord } from "../support/datasets.ts";

const datasets = smallDatasets();
const site = siteAt(siteFrom({}), datasets.subject);

/** The entries of a calendar as an independent library reads them. */
function eventsOf(files: ReturnType<typeof calendarDownloads>, path: string) {
  const content = files.find((file) => file.path === path)?.content ?? "";
  const calendar = new ICAL.Component(ICAL.parse(content) as string);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const real = calendarDownloads(datasets, site);
const events = eventsOf(real, "/feeds/chronology.ics");
const dated = datasets.chronology.filter(({ date }) => date.precision === "day");
const text = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name));

describe("the calendar of the chronology", () => {
  it("has one all-day entry for each event known to the day, each with an id of its own, and says what it leaves out", () => {
    expect(events).toHaveLength(dated.length);
    const { description } = real.find(({ path }) => path === "/feeds/chronology.ics") ?? {};
    expect(description).toContain(
      `${datasets.chronology.length - dated.length} known to the month, season or year`,
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it("spans the days that an event lasted, never those that it may have been on, and tells a doubt", () => {
    for (const [i, entry] of dated.entries()) {
      const event = events[i];
      expect(event?.startDate.toString()).toBe(entry.date.earliest);
      const last = event?.endDate.clone();
      last?.adjust(-1, 0, 0, 0);
      expect(last?.toString()).toBe(entry.date.latest ?? entry.date.earliest);
      const isVague = entry.date.isUncertain || entry.date.isApproximate;
      expect(event?.description.includes("The day is in doubt")).toBe(isVague);
      expect(event?.summary).not.toMatch(/\)\)/);
      if (isVague) expect(event?.summary).toContain(entry.date.words);
    }
  });

  it("takes its stamps from the record, never from the clock", () => {
    const days = new Set(datasets.updates.map(({ date }) => `${date.earliest}T00:00:00Z`));
    for (const event of events) expect(days.has(text(event, "dtstamp"))).toBe(true);
    expect(calendarDownloads(datasets, site)).toEqual(real);
  });

  it("counts a correction in the sequence of the entry and keeps its id", () => {
    const folder = copyOfRecord(smallRecord);
    const why = "A source gives the hour.";
    const fields = {
      date: "2026-12-25",
      kind: "corrected",
      title: "Hour",
      entries: ["event/carrier-in-busan"],
      was: "Signed.",
      now: "Signed at noon.",
      why,
    };
    setFields(folder, "updates/hour.yml", fields);
    setFields(folder, "events/carrier-in-busan.yml", { title: "Another title" });
    const changed = eventsOf(calendarDownloads(datasetsOf(folder), site), "/feeds/chronology.ics");
    const find = (all: typeof events) =>
      all.find(({ uid }) => uid === "event-carrier-in-busan@two-pacts.example");
    expect(find(changed)?.sequence).toBe((find(events)?.sequence ?? 0) + 1);
    expect(find(changed)?.summary).toBe("Another title");
    const before = new Map(events.map(({ uid, sequence }) => [uid, sequence]));
    expect(changed.filter(({ uid, sequence }) => sequence !== before.get(uid))).toHaveLength(1);
  });
});

describe("the calendar of anniversaries", () => {
  it("returns each milestone every year on its day", () => {
    const days = eventsOf(real, "/feeds/anniversaries.ics");
    const milestones = datasets.chronology.filter(({ milestone }) => milestone);
    expect(days.length).toBeGreaterThan(3);
    expect(days.length).toBeLessThanOrEqual(milestones.length);
    for (const day of days) {
      expect(day.component.getFirstPropertyValue("rrule")?.toString()).toBe("FREQ=YEARLY");
      const entry = milestones.find(({ id }) => day.uid === `anniversary-${id}@two-pacts.example`);
      expect(day.startDate.toString().slice(4)).toBe(entry?.date.earliest.slice(4));
    }
  });
});
