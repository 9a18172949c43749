import { Failure } from "../failures/failure.ts";
import type { Terms } from "../record/schema/common.ts";
import type { Asker } from "./asker.ts";
import type { Draftable } from "./asking.ts";
import { duplicateOf } from "./duplicates.ts";
import { type Field, schemaOf } from "./fields.ts";
import { placedId } from "./placing.ts";
import type { Content, RecordIndex } from "./record-index.ts";
import { faultOfShape } from "./shape-fault.ts";
import { faultOfId } from "./write-entry.ts";

/** What is drafted: its kind, its content with what says where it stands, and the fields of the entry itself. */
export type Drafted = { kind: Draftable; content: Content; own: readonly Field[]; index: RecordIndex };

const nothingWritten = (faults: readonly string[]) =>
  new Failure(`nothing was written:\n  ${faults.join("\n  ").replaceAll("\n→", "\n  →")}`);

/** Only the fields of the entry, without what says where it stands. */
export const fieldsIn = (content: Content, fields: readonly Field[]): Content =>
  Object.fromEntries(
    fields.flatMap(({ name }) => (content[name] === undefined ? [] : [[name, content[name]]])),
  );

/** The content with lists that may be empty, where nothing is given for them. */
export const withEmptyLists = (fields: readonly Field[], content: Content): Content => ({
  ...Object.fromEntries(
    fields.flatMap(({ name, form, isNeeded, least }) =>
      isNeeded && least === 0 && (form === "list" || form === "groups") ? [[name, []]] : [],
    ),
  ),
  ...content,
});

/** Refuses what is left out, and a page that the record has already, all of it at once. Throws a `Failure`. */
export function refuseFaults(fields: readonly Field[], { kind, content, index }: Drafted): void {
  const missing = fields.filter(({ isNeeded, name }) => isNeeded && content[name] === undefined);
  const { certain } = duplicateOf(kind, content, index);
  const faults = [...missing.map(({ name }) => `--${name} is missing`), ...(certain ? [certain] : [])];
  if (faults.length) throw nothingWritten(faults);
}

/** Refuses an entry that does not fit its shape as a whole. Throws a `Failure`. */
export function refuseShape({ kind, content, own }: Drafted, id: string, terms: Terms): void {
  const fields = fieldsIn(content, own);
  const fault = faultOfShape(schemaOf(kind, terms), kind === "provision" ? { id, ...fields } : fields, kind);
  if (fault) throw nothingWritten([fault]);
}

/**
 * The id of an entry: the one given, the one that follows from where it stands, or one of its words, which whoever
 * answers may change. Throws a `Failure` for one that is none or is taken.
 */
export async function idOf(drafted: Drafted, asker: Asker | undefined, given?: string): Promise<string> {
  const { kind, content, index } = drafted;
  const fault = (id: string) => faultOfId(kind, id, content, index);
  const sure = (id: string): string => {
    const said = fault(id);
    if (said) throw new Failure(said);
    return id;
  };
  const set = given ?? placedId(kind, content);
  if (set !== undefined) return sure(set);
  const { freeId, suggestedId } = await import("./id.ts");
  const suggested = suggestedId(kind, content);
  const initial = suggested && freeId(suggested, (id) => fault(id) !== undefined, kind === "source");
  const message = "Id, the last part of its address, for good";
  return asker ? asker.ask({ message, isNeeded: true, initial, fault }) : sure(initial);
}
