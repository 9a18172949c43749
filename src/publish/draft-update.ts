import { assembleDatasets } from "../assemble/datasets.ts";
import type { EntryIndex } from "../assemble/entry-index.ts";
import { plainText } from "../assemble/text.ts";
import type { Difference } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import type { UpdateRecord } from "../kinds/update.ts";
import type { PreviousValue } from "./previous-value.ts";

/** What an update is drafted from: the entries that no update names yet. */
export type Unannounced = Pick<Difference, "added" | "changed" | "vanished">;

/** The entries of a difference that no update names. */
export function unannounced({ added, changed, vanished, announced }: Difference): Unannounced {
  const open = (refs: string[]) => refs.filter((ref) => !announced.has(ref));
  return { added: open(added), changed: open(changed), vanished: open(vanished) };
}

const LONGEST = 2000;
const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const say = (value: unknown) =>
  value === undefined ? "nothing" : typeof value === "string" ? plainText(value) : JSON.stringify(value);

/** The fields of an entry that differ, as they were and as they are. */
function fieldChanges(was: unknown, now: unknown): { was: string; now: string } {
  const fields = (value: unknown) => Object.entries(value !== null && typeof value === "object" ? value : {});
  const [before, after] = [new Map<string, unknown>(fields(was)), new Map<string, unknown>(fields(now))];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => name !== "confirmed" && JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
  const told = (values: Map<string, unknown>) =>
    names.map((name) => `${name}: ${clip(say(values.get(name)), 600)}`).join("; ");
  return { was: told(before), now: told(after) };
}

function drafted(open: Unannounced, record: RecordSet, index: EntryIndex, previous: PreviousValue) {
  const title = (ref: string) => index.get(ref)?.title ?? ref;
  const changes = open.changed.flatMap((ref) => {
    const [before, after] = previous(ref);
    return before === undefined ? [] : [{ ref, ...fieldChanges(before, after) }];
  });
  const news = open.added.map((ref) => {
    const summary = ref.startsWith("event/") ? record.event.get(ref.slice(6))?.value.summary : undefined;
    return summary ? `${title(ref)}: ${plainText(summary)}` : title(ref);
  });
  const many = changes.length > 1;
  const tell = (side: "was" | "now") =>
    changes.map((change) => (many ? `${title(change.ref)}: ${change[side]}` : change[side]));
  return {
    was: clip(tell("was").join(" "), LONGEST) || undefined,
    now: clip([...tell("now"), ...news].join(" "), LONGEST) || undefined,
  };
}

const kindOf = ({ changed, vanished }: Unannounced) =>
  vanished.length ? "withdrawn" : changed.length ? "corrected" : "added";

/**
 * Drafts an update from the entries that no update names: kind, title, entries, and, as far as the last published
 * text is at hand, what was and what is now. The reason is left to a person.
 */
export function draftUpdate(
  record: RecordSet,
  open: Unannounced,
  previous: PreviousValue,
): Omit<UpdateRecord, "date" | "why"> {
  const index = assembleDatasets(record).entryIndex;
  const entries = [...open.vanished, ...open.changed, ...open.added];
  const kind = kindOf(open);
  const [only] = entries;
  const what =
    entries.length === 1 && only
      ? (index.get(only)?.title ?? only)
      : `${entries.length} entries of the record`;
  const title = clip(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${plainText(what)}`, 160);
  return { kind, title, entries, ...drafted(open, record, index, previous) };
}

/** The id of an update: its date and the words of its title in Latin letters, at most sixty characters. */
export function updateId(date: string, title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return `${date}-${words}`.slice(0, 60).replace(/-+/g, "-").replace(/-$/, "");
}
