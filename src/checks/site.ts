import { isMainTreaty } from "../record/known-terms.ts";
import type { RecordSet } from "../record/record.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

/** The treaties whose articles are all mapped and compared, by id. */
const mainTreaties = (record: RecordSet) =>
  [...record.treaty.values()].filter(({ value }) => isMainTreaty(value)).map(({ id }) => id);

const siteInstruments: Check = {
  name: "site-instruments",
  description: "The main instruments of the site are the bilateral treaties of the record, each once.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const { instruments } = record.site.value;
    const known = mainTreaties(record);
    const seen = new Set<string>();
    for (const [i, { treaty }] of instruments.entries()) {
      if (!known.includes(treaty))
        report(
          record.site,
          ["instruments", i, "treaty"],
          `"${treaty}" is no bilateral treaty of the record${didYouMean(treaty, known)}`,
          "name a treaty of data/treaties whose role is bilateral",
        );
      else if (seen.has(treaty))
        report(
          record.site,
          ["instruments", i, "treaty"],
          `"${treaty}" is named twice`,
          "remove one of the two",
        );
      seen.add(treaty);
    }
    for (const id of instruments.length ? known.filter((treaty) => !seen.has(treaty)) : [])
      report(
        record.site,
        ["instruments"],
        `lacks the bilateral treaty "${id}"`,
        "add it with its label, accent and mark",
      );
  },
};

const siteMainPair: Check = {
  name: "site-main-pair",
  description: "The main pair of the site are two of its instruments, the older first.",
  level: "error",
  check(record, report) {
    const { mainPair, instruments } = record.site.value;
    const order = instruments.map(({ treaty }) => treaty);
    for (const side of ["older", "newer"] as const) {
      const id = mainPair?.[side];
      if (id !== undefined && !order.includes(id))
        report(
          record.site,
          ["mainPair", side],
          `"${id}" is none of the instruments${didYouMean(id, order)}`,
          "name one of the treaties listed under instruments",
        );
    }
    if (mainPair && order.indexOf(mainPair.older) >= order.indexOf(mainPair.newer))
      report(record.site, ["mainPair"], "the newer treaty does not come after the older", "exchange the two");
  },
};

const siteTimeAxis: Check = {
  name: "site-time-axis",
  description: "Each stretch of the time axis begins after the one before it.",
  level: "error",
  check(record, report) {
    const axis = record.site.value.timeAxis ?? [];
    for (const [i, { from }] of axis.entries()) {
      const before = axis[i - 1]?.from;
      if (before !== undefined && from <= before)
        report(
          record.site,
          ["timeAxis", i, "from"],
          `"${from}" is not after "${before}", where the stretch before it begins`,
          "put the stretches in the order of time",
        );
    }
  },
};

const siteOnePage: Check = {
  name: "site-one-page",
  description: "The events of the whole on one page are events of the record, each once.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const listed = record.site.value.onePage ?? [];
    for (const [i, id] of listed.entries()) {
      const at = (found: string, fix: string) => report(record.site, ["onePage", i], found, fix);
      if (!record.event.has(id))
        at(`unknown event "${id}"${didYouMean(id, record.event.keys())}`, "correct the id");
      else if (listed.indexOf(id) < i) at(`"${id}" is named twice`, "remove one of the two");
    }
  },
};

/** The latest first day of the events whose dates can be read, of one topic or of all. */
const latestDay = (record: RecordSet, topic?: string) =>
  [...record.event.values()]
    .filter(({ value }) => topic === undefined || value.topics.includes(topic))
    .flatMap(({ value }) => /^\d{4}-\d{2}-\d{2}/.exec(value.date)?.[0] ?? [])
    .sort()
    .at(-1);

const siteReach: Check = {
  name: "site-reach",
  description:
    "The day to which the record reaches, as a whole and by topic, is not before its latest event; a topic is named once, and only where its day differs.",
  level: "warning",
  check(record, report) {
    const { reach } = record.site.value;
    if (!reach) return;
    const held = (to: string, latest: string | undefined, path: (string | number)[], what: string) => {
      if (latest && latest > to)
        report(
          record.site,
          path,
          `${what} is said to reach to ${to}, and holds an event of ${latest}`,
          "look for what else happened until then, and renew the day",
        );
    };
    held(reach.to, latestDay(record), ["reach", "to"], "the record");
    const topics = reach.topics ?? [];
    for (const [i, { topic, to }] of topics.entries()) {
      const at = (found: string, fix: string) => report(record.site, ["reach", "topics", i], found, fix);
      held(to, latestDay(record, topic), ["reach", "topics", i, "to"], `the topic "${topic}"`);
      if (to === reach.to) at(`"${topic}" reaches to ${to}, as the whole record does`, "remove it");
      if (topics.findIndex((other) => other.topic === topic) < i)
        at(`"${topic}" is named twice`, "remove one of the two");
    }
  },
};

/** Checks on what makes this record this record. */
export const siteChecks: readonly Check[] = [
  siteInstruments,
  siteMainPair,
  siteTimeAxis,
  siteOnePage,
  siteReach,
];
