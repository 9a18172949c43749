import type { EventRecord } from "../kinds/event.ts";
import type { RecordTypes } from "../kinds/index.ts";
import { isTreatyText } from "../record/known-terms.ts";
import { onceEach } from "../record/once-each.ts";
import type { Entry } from "../record/record.ts";
import { citedFields } from "../record/walk.ts";
import type { Check } from "./check.ts";
import { spanOf } from "./span-of.ts";
import { plainWords, shareOf } from "./words.ts";

type SourceRecord = RecordTypes["source"];

/** How much of a summary may stand in the title, from 0 to 1: above it says nothing new. */
const REPEATED = 0.9;

/** What of an event says again what another field says: the field, and which other one. */
const repeatsIn = onceEach(({ title, summary, significance }: EventRecord) => {
  const [ofTitle, ofSummary] = [plainWords(title), plainWords(summary)];
  const isRepeated = (words: string[], others: string[]) => shareOf(words, others) >= REPEATED;
  return [
    ...(isRepeated(ofSummary, ofTitle) ? [{ field: "summary", of: "title" }] : []),
    ...(isRepeated(plainWords(significance), [...ofTitle, ...ofSummary])
      ? [{ field: "significance", of: "summary" }]
      : []),
  ];
});

const summarySaysMore: Check = {
  name: "summary-says-more",
  description:
    "The summary of an event says more than its title, and its significance more than its summary.",
  level: "warning",
  check(record, report) {
    for (const event of record.event.values())
      for (const { field, of } of repeatsIn(event.value))
        report(
          event,
          [field],
          `says again what the ${of} says`,
          `say what the ${of} leaves out: who says so, where, what exactly`,
        );
  },
};

const titleForm: Check = {
  name: "title-form",
  description: "A title ends without a full stop.",
  level: "warning",
  check(record, report) {
    const titled = [...record.event.values(), ...record.claim.values(), ...record.dispute.values()];
    for (const entry of titled)
      if (/[^.\s]{3,}\.$/.test(entry.value.title))
        report(entry, ["title"], "ends with a full stop", "leave the full stop out; a title is no sentence");
  },
};

/** The day before, by which the same hour is dated in another time zone. */
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Whether a source is surely older than an event, whatever the time zone. */
function isOlder(source: SourceRecord, event: EventRecord): boolean {
  const [published, happened] = [spanOf(source.date), spanOf(event.date)];
  if (!published?.latest || !happened || published.latest >= happened.earliest) return false;
  return published.latest < dayBefore(happened.earliest);
}

/** The sources that an event cites in place or for one version: there it can be read what each is cited for. */
const citedFor = onceEach((event: EventRecord): ReadonlySet<string> => {
  const versions = (event.disagreements ?? []).flatMap((point) => point.versions);
  return new Set([...citedFields(event).map(({ id }) => id), ...versions.flatMap(({ sources }) => sources)]);
});

const sourceAfterEvent: Check = {
  name: "source-after-event",
  description: "A source of an event is not dated before it, unless the text says what it is cited for.",
  level: "warning",
  check(record, report) {
    for (const event of record.event.values()) {
      const cited = citedFor(event.value);
      for (const [i, id] of event.value.sources.entries()) {
        const source = record.source.get(id);
        if (source && !cited.has(id) && !isTreatyText(source.value) && isOlder(source.value, event.value))
          report(
            event,
            ["sources", i],
            `"${id}" is dated ${source.value.date ?? ""}, before the event of ${event.value.date}`,
            "correct one of the two dates, or cite it in the text as [@id] where it tells of the time before",
          );
      }
    }
  },
};

/** Words at the end of what a source copies that say of what form it was. */
const form = /\s+(?:reports?|texts?|videos?|transcripts?|statements?|story|photos?|broadcast|in .*|of .*)$/i;

/** Words that publishers have in their name or leave out. */
const general = new Set(["news", "agency", "world", "online", "english", "the", "com", "tv", "daily"]);

/** By whom a source is originally: who published what it copies, or its publisher. */
const originOf = onceEach(({ copyOf, publisher }: SourceRecord): string => {
  let name = copyOf ?? publisher;
  while (form.test(name)) name = name.replace(form, "");
  const words = plainWords(name);
  const telling = words.filter((word) => !general.has(word));
  return (telling.length ? telling : words).join(" ");
});

const reportsApart: Check = {
  name: "reports-apart",
  description:
    "What stands on two independent reports has sources of at least two origins, none older than the event.",
  level: "warning",
  check(record, report) {
    const look = (
      entry: Entry<Pick<EventRecord, "confidence" | "sources">>,
      isReport: (source: SourceRecord) => boolean,
    ) => {
      const { confidence, sources } = entry.value;
      const found = sources.flatMap((id) => record.source.get(id) ?? []);
      const reports = found.filter(({ value }) => isReport(value));
      const origins = new Set(reports.map(({ value }) => originOf(value)));
      if (confidence !== "two-reports" || found.length < sources.length || origins.size > 1) return;
      report(
        entry,
        ["confidence"],
        origins.size
          ? `all reports of it go back to one origin, "${[...origins].join("")}"`
          : "all its sources are older than it",
        "add a report of another origin, or write one-report",
      );
    };
    for (const event of record.event.values()) look(event, (source) => !isOlder(source, event.value));
    for (const figure of record.figure.values()) look(figure, () => true);
  },
};

/** Checks that a second editor would make, reading an entry beside its sources. */
export const secondLookChecks: readonly Check[] = [
  titleForm,
  summarySaysMore,
  sourceAfterEvent,
  reportsApart,
];
