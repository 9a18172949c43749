import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { calendarDownloads } from "../../src/export/calendars.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";

const datasets = datasetsOf();
const site = siteAt(siteFrom({}), datasets.subject);

/** The entries of a calendar as an independent library reads them. */
function eventsOf(files: ReturnType<typeof calendarDownloads>, path: string) {
  const content = files.find((file) => file.path === path)?.content ?? "";
  const calendar = new ICAL.Component(ICAL.parse(content) as string);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const real = calendarDownloads(datasets, site);
const events = eventsOf(real, "/feeds/chronology.ics");
const text = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name));

describe("the calendar of the chronology", () => {
  it("has one all-day entry for each event, each with an id of its own", () => {
    expect(events).toHaveLength(datasets.chronology.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it("spans every day that a date may mean and says so where the day is not known", () => {
    for (const [i, entry] of datasets.chronology.entries()) {
      const event = events[i];
      expect(event?.startDate.toString()).toBe(entry.date.earliest);
      const last = event?.endDate.clone();
      last?.adjust(-1, 0, 0, 0);
      expect(last?.toString()).toBe(entry.date.latest ?? entry.date.earliest);
      const isVague = entry.date.precision !== "day" || entry.date.isUncertain || entry.date.isApproximate;
      expect(event?.description.includes("The exact day is not known")).toBe(isVague);
      if (isVague) expect(event?.summary).toContain(entry.date.words);
    }
  });

  it("takes its stamps from the record, never from the clock", () => {
    for (const event of events) expect(text(event, "dtstamp")).toBe(`${datasets.version}T00:00:00Z`);
    expect(calendarDownloads(datasets, site)).toEqual(real);
  });

  it("counts a correction in the sequence of the entry and keeps its id", () => {
    const folder = copyOfRecord();
    const why = "A source gives the hour.";
    const fields = {
      date: "2026-12-01",
      kind: "corrected",
      title: "Hour",
      entries: ["event/treaty-signed"],
      why,
    };
    setFields(folder, "updates/hour.yml", fields);
    setFields(folder, "events/treaty-signed.yml", { title: "Another title" });
    const changed = eventsOf(calendarDownloads(datasetsOf(folder), site), "/feeds/chronology.ics");
    const find = (all: typeof events) =>
      all.find(({ uid }) => uid === "event-treaty-signed@article-four.example");
    expect(find(events)?.sequence).toBe(0);
    expect(find(changed)?.sequence).toBe(1);
    expect(find(changed)?.summary).toBe("Another title");
    expect(changed.filter(({ sequence }) => sequence > 0)).toHaveLength(1);
  });
});

describe("the calendar of anniversaries", () => {
  it("returns each milestone every year on its day", () => {
    const days = eventsOf(real, "/feeds/anniversaries.ics");
    const milestones = datasets.chronology.filter(({ milestone }) => milestone);
    expect(days.length).toBeGreaterThan(5);
    expect(days.length).toBeLessThanOrEqual(milestones.length);
    for (const day of days) {
      expect(day.component.getFirstPropertyValue("rrule")?.toString()).toBe("FREQ=YEARLY");
      const entry = milestones.find(({ id }) => day.uid === `anniversary-${id}@article-four.example`);
      expect(day.startDate.toString().slice(4)).toBe(entry?.date.earliest.slice(4));
    }
  });
});
