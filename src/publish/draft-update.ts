import { assembleDatasets } from "../assemble/datasets.ts";
import { plainText } from "../assemble/text.ts";
import type { UpdateRecord } from "../kinds/update.ts";
import { readLog, WITHDRAWN } from "../record/log.ts";
import { type Difference, publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import { leadsTo } from "../record/redirects.ts";
import { clip, fieldChanges, sentences, titleOf, wholeText } from "./change-words.ts";
import type { PreviousText } from "./previous-text.ts";

/** An update as drafted from the difference; a person confirms it and adds the reason. */
export type Draft = Omit<UpdateRecord, "date" | "time" | "why" | "announces" | "seal">;

/** The entries that a notice has to announce. */
export type Open = Pick<Difference, "added" | "changed" | "vanished" | "forked">;

const LONGEST = 2000;

/** Kinds of entry in the order in which a notice of several is named after one. */
const weight = [
  "event",
  "treaty",
  "article",
  "comparison",
  "claim",
  "dispute",
  "reaction",
  "indicator",
  "policy-option",
  "place",
  "coding",
];

/** The entry that a notice is named after: the one that matters most, a withdrawn or corrected one before a new one. */
export function principalOf(entries: readonly string[]): string | undefined {
  const rank = (ref: string) => {
    const at = weight.indexOf(ref.split("/")[0] ?? "");
    return at < 0 ? weight.length : at;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b))[0];
}

/** All that a draft is made from. */
type Material = { record: RecordSet; title: (ref: string) => string; previous: PreviousText };

/** What was and what is now of one entry that was published; undefined parts are not at hand. */
type Told = { ref: string; was?: string; now?: string };

function toldOf(ref: string, { record, previous, title }: Material): Told[] {
  const entry = publishableEntries(record).get(ref);
  const heads = readLog(record).get(ref)?.heads ?? [];
  return heads.map((hash) => {
    const before = hash === WITHDRAWN ? "Withdrawn" : previous(ref, hash);
    if (before === undefined) return { ref };
    if (entry) return { ref, ...fieldChanges(before, entry.value) };
    const target = leadsTo(record.redirects, ref);
    const leads = target ? ` Its address leads to: ${title(target)}.` : "";
    return { ref, was: typeof before === "string" ? before : wholeText(before), now: `Withdrawn.${leads}` };
  });
}

/** The sides of all changes in one text; undefined where one of them is not at hand, so that a person is asked. */
function sideOf(side: "was" | "now", told: readonly Told[], title: Material["title"]): string | undefined {
  const said = told.map((one) => one[side]);
  if (!said.length || said.some((text) => text === undefined)) return undefined;
  const named = new Set(told.map(({ ref }) => ref)).size > 1;
  return sentences(told.map((one) => (named ? `${title(one.ref)}: ${one[side]}` : (one[side] ?? ""))));
}

const summaryOf = (ref: string, { record, title }: Material) => {
  const summary = ref.startsWith("event/") ? record.event.get(ref.slice(6))?.value.summary : undefined;
  return summary ? `${title(ref)}: ${plainText(summary)}` : title(ref);
};

const kindOf = ({ changed, vanished, forked }: Open) =>
  vanished.length ? "withdrawn" : changed.length || forked.length ? "corrected" : "added";

function titleFor(kind: string, entries: readonly string[], title: Material["title"]): string {
  const main = principalOf(entries);
  const others = entries.filter((ref) => ref !== main && !/^(?:source|actor)\//.test(ref)).length;
  const more = others ? ` and ${others} more` : "";
  const what = main ? clip(plainText(title(main)), 140 - more.length) : "the record";
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${what}${more}`;
}

/** The title of an entry: as the site names it, or, where it is gone, as its last published text does. */
function titles(record: RecordSet, previous: PreviousText): Material["title"] {
  const index = assembleDatasets(record).entryIndex;
  const entries = publishableEntries(record);
  return (ref) => {
    const named = entries.has(ref) ? index.get(ref)?.title : undefined;
    const texts = (readLog(record).get(ref)?.heads ?? []).map((hash) => previous(ref, hash));
    return named ?? texts.flatMap((text) => titleOf(text) ?? [])[0] ?? ref;
  };
}

/**
 * Drafts an update from what is open: kind, title, entries, and, as far as the last published text is at hand, what
 * was and what is now. A withdrawn entry is named by its own title, not by what it leads to. The reason is left to a
 * person.
 */
export function draftUpdate(record: RecordSet, open: Open, previous: PreviousText): Draft {
  const material = { record, title: titles(record, previous), previous };
  const entries = [...open.vanished, ...open.forked, ...open.changed, ...open.added];
  const kind = kindOf(open);
  const before = [...open.vanished, ...open.forked, ...open.changed];
  const told = before.flatMap((ref) => toldOf(ref, material));
  const was = sideOf("was", told, material.title);
  const now = sideOf("now", told, material.title);
  const news = open.added.map((ref) => summaryOf(ref, material));
  const isKnown = told.length === 0 || now !== undefined;
  return {
    kind,
    title: titleFor(kind, before.length ? before : entries, material.title),
    entries,
    was: was && clip(was, LONGEST),
    now: isKnown ? clip(sentences([now ?? "", ...news]), LONGEST) || undefined : undefined,
  };
}
