import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from "ical-generator";

import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { Datasets } from "../assemble/datasets.ts";
import { historyOf } from "../assemble/history.ts";
import type { Site } from "../assemble/site.ts";
import { plainText } from "../assemble/text.ts";
import type { DataFile } from "./download.ts";

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const dayAfter = (day: string) => new Date(utc(day).getTime() + 86_400_000);

/** A domain that names the record in ids, not the host it is served from; it never changes. */
const uid = (name: string, site: Site) => `${name}@${site.id}.example`;

const isExact = ({ date }: ChronologyEntry) =>
  date.precision === "day" && !date.isUncertain && !date.isApproximate;

/** What a calendar cannot show of a date, in words; empty where the day is certain. */
function dateRemark(entry: ChronologyEntry): string {
  const { date, dateNote } = entry;
  const remarks = [
    date.latest === null ? `Went on from this day; the record gives no end (${date.words}).` : "",
    isExact(entry)
      ? ""
      : `The exact day is not known: the record gives ${date.words}, shown here as every day it may mean.`,
    dateNote ? plainText(dateNote) : "",
  ];
  return remarks.filter(Boolean).join(" ");
}

function descriptionOf(entry: ChronologyEntry, datasets: Datasets, link: string): string {
  return [
    plainText(entry.summary),
    dateRemark(entry),
    `Confidence: ${datasets.terms.label("confidence-levels", entry.confidence)}.`,
    `Sources and discussion: ${link}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** What every calendar entry has: times from the record's own history, never from the clock. */
function stamps(entry: ChronologyEntry, { updates }: Datasets) {
  const { changed, revisions } = historyOf(`event/${entry.id}`, updates);
  return { stamp: utc(changed), lastModified: utc(changed), sequence: revisions };
}

function calendarEvent(entry: ChronologyEntry, datasets: Datasets, site: Site) {
  const { date } = entry;
  const link = site.url + entry.address;
  return {
    id: uid(`event-${entry.id}`, site),
    ...stamps(entry, datasets),
    allDay: true,
    start: utc(date.earliest),
    end: dayAfter(date.latest ?? date.earliest),
    summary: isExact(entry) && date.latest !== null ? entry.title : `${entry.title} (${date.words})`,
    description: descriptionOf(entry, datasets, link),
    ...(entry.place ? { location: entry.place } : {}),
    url: link,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [
      { name: datasets.terms.label("event-kinds", entry.kind) },
      ...entry.topics.map((topic) => ({ name: datasets.terms.label("topics", topic) })),
    ],
  };
}

/** A yearly day of remembrance, from the first anniversary on. */
function anniversary(entry: ChronologyEntry, datasets: Datasets, site: Site) {
  const [year = "", ...monthAndDay] = entry.date.earliest.split("-");
  const first = [Number(year) + 1, ...monthAndDay].join("-");
  return {
    ...calendarEvent(entry, datasets, site),
    id: uid(`anniversary-${entry.id}`, site),
    start: utc(first),
    end: dayAfter(first),
    summary: `${year}: ${entry.title}`,
    repeating: { freq: ICalEventRepeatingFreq.YEARLY },
  };
}

function calendar(
  { path, name, description }: { path: string; name: string; description: string },
  events: ReturnType<typeof calendarEvent>[],
  site: Site,
): string {
  return ical({
    prodId: { company: site.name, product: "Record", language: "EN" },
    name,
    description,
    source: site.url + path,
    url: `${site.url}/timeline/`,
    ttl: 86_400,
    events,
  }).toString();
}

/** The chronology and the anniversaries of its milestones as iCalendar (RFC 5545, RFC 7986). */
export function calendarDownloads(datasets: Datasets, site: Site): DataFile[] {
  const { chronology } = datasets;
  const milestones = chronology.filter(
    (entry) => entry.milestone && isExact(entry) && !entry.date.isInterval,
  );
  const make = (
    path: string,
    name: string,
    description: string,
    events: ReturnType<typeof calendarEvent>[],
  ) => ({
    path,
    dataset: "calendars",
    format: "iCalendar" as const,
    mediaType: "text/calendar",
    title: name,
    description,
    rows: events.length,
    schema: null,
    columns: [],
    content: `${calendar({ path, name, description }, events, site)}\r\n`,
  });
  return [
    make(
      "/feeds/chronology.ics",
      `${site.name}: chronology`,
      "Every event as an all-day entry; where the day is not known, the entry spans every day it may mean and says so.",
      chronology.map((entry) => calendarEvent(entry, datasets, site)),
    ),
    make(
      "/feeds/anniversaries.ics",
      `${site.name}: anniversaries`,
      "The milestones of the treaties, each year on their day.",
      milestones.map((entry) => anniversary(entry, datasets, site)),
    ),
  ];
}
