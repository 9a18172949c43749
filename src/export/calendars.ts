import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from "ical-generator";

import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { Datasets } from "../assemble/datasets.ts";
import type { PublishedDate } from "../assemble/date.ts";
import { historyOf } from "../assemble/history.ts";
import type { Site } from "../assemble/site.ts";
import { plainText } from "../assemble/text.ts";
import type { Day } from "../dates/date-span.ts";
import type { DataFile } from "./download.ts";

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const dayAfter = (day: string) => new Date(utc(day).getTime() + 86_400_000);

/** A domain that names the record in ids, not the host it is served from; it never changes. */
const uid = (name: string, site: Site) => `${name}@${site.id}.example`;

/**
 * The first and last day of a bar in a calendar; undefined for a date that is not known to the day. A calendar has no
 * way to show a month or a year: a bar over all its days would say that the event lasted so long.
 */
export function calendarDays({ precision, earliest, latest }: PublishedDate): [Day, Day] | undefined {
  return precision === "day" ? [earliest, latest ?? earliest] : undefined;
}

const isExact = ({ date }: ChronologyEntry) =>
  date.precision === "day" && !date.isUncertain && !date.isApproximate;

const openEnd = (date: ChronologyEntry["date"]) =>
  date.isOngoing ? "It goes on from this day" : "It began on this day, and its end is not known";

/** What a calendar cannot show of a date, in words; empty where the day is certain. */
function dateRemark(entry: ChronologyEntry): string {
  const { date, dateNote } = entry;
  const remarks = [
    date.latest === null ? `${openEnd(date)}: ${date.words}.` : "",
    isExact(entry) ? "" : `The day is in doubt: the record gives ${date.words}.`,
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

function calendarEvent(entry: ChronologyEntry, [from, to]: [Day, Day], datasets: Datasets, site: Site) {
  const { date } = entry;
  const link = site.url + entry.address;
  return {
    id: uid(`event-${entry.id}`, site),
    ...stamps(entry, datasets),
    allDay: true,
    start: utc(from),
    end: dayAfter(to),
    summary: isExact(entry) && date.latest !== null ? entry.title : `${entry.title} – ${date.words}`,
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
    ...calendarEvent(entry, [first, first], datasets, site),
    id: uid(`anniversary-${entry.id}`, site),
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
  const dated = chronology.flatMap((entry) => {
    const days = calendarDays(entry.date);
    return days ? [calendarEvent(entry, days, datasets, site)] : [];
  });
  const undated = chronology.length - dated.length;
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
      `Every event whose day the sources give, as an all-day entry; one that is in doubt says so. Left out, since a calendar cannot show them truly: ${undated} known to the month, season or year only.`,
      dated,
    ),
    make(
      "/feeds/anniversaries.ics",
      `${site.name}: anniversaries`,
      "The milestones of the treaties, each year on their day.",
      milestones.map((entry) => anniversary(entry, datasets, site)),
    ),
  ];
}
