import { type Kind, kindById, type Reference, references } from "../kinds/index.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { leadsTo } from "../record/redirects.ts";
import { didYouMean } from "../record/suggest.ts";
import { citedIds, textFields } from "../record/walk.ts";
import type { Check, Report } from "./check.ts";

/** Matches a field path such as `actors.*.id` against a path into a record. */
function matches(field: string, path: readonly PropertyKey[]): boolean {
  const parts = field.split(".");
  return (
    parts.length === path.length &&
    parts.every((part, i) => (part === "*" ? typeof path[i] === "number" : part === path[i]))
  );
}

/** A list named `sources` holds source ids, wherever it stands. */
const inSources = (path: readonly PropertyKey[]) =>
  path.at(-2) === "sources" && typeof path.at(-1) === "number";

/** The fields of a kind that name a record of another kind. */
const referencesTo = (kind: Kind, isWanted: (to: Reference["to"]) => boolean) =>
  references.filter((rule) => rule.kind === kind && isWanted(rule.to));

/** What to do about an id that is not there. */
const fixFor = (to: Kind) =>
  to === "article"
    ? "correct the reference; articles are written <treaty-id>/art-4"
    : `add ${kindById[to].storage.where} or correct the id`;

/** What to do about an id that was moved or withdrawn, as by one editor while another one wrote it. */
const fixForGone = (to: Kind, now: string) =>
  now.startsWith(`${to}/`) ? `write ${now.slice(to.length + 1)}` : `take it out, or name another ${to}`;

function checkId(
  record: RecordSet,
  report: Report,
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  id: string,
  to: Kind,
) {
  if (record[to].has(id)) return;
  if (record.drafts.has(`${to}/${id}`)) {
    const fix = `finish it and take "draft: true" out of its file, or make this a draft too`;
    report(entry, path, `the ${to} "${id}" is a draft, which is not published`, fix);
    return;
  }
  const now = leadsTo(record.redirects, `${to}/${id}`);
  if (now !== undefined) {
    report(entry, path, `the ${to} "${id}" is gone; its address leads to ${now}`, fixForGone(to, now));
    return;
  }
  const hint = didYouMean(id, record[to].keys());
  report(entry, path, `unknown ${to} "${id}"${hint}`, fixFor(to));
}

/** All provision references that exist: `<treaty-id>/art-4#<provision-id>`. */
export function provisionRefs(record: RecordSet): Set<string> {
  return new Set(
    [...record.article.values()].flatMap((article) =>
      article.value.provisions.map((provision) => `${article.id}#${provision.id}`),
    ),
  );
}

const referenceExists: Check = {
  name: "reference-exists",
  description: "Every id that a record names, other than a source's, is the id of a record.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const provisions = provisionRefs(record);
    for (const { kind, entry } of allEntries(record)) {
      const rules = referencesTo(kind, (to) => to !== "source");
      for (const { path, text } of textFields(entry.value)) {
        const rule = rules.find((candidate) => matches(candidate.field, path));
        if (!rule) continue;
        if (rule.to !== "provision") checkId(record, report, entry, path, text, rule.to);
        else if (!provisions.has(text))
          report(
            entry,
            path,
            `unknown provision "${text}"${didYouMean(text, provisions)}`,
            "correct the reference; provisions are written <treaty-id>/art-4#<provision-id>",
          );
      }
    }
  },
};

const sourceExists: Check = {
  name: "source-exists",
  description: "Every source id, in a list or cited in place as [@id], is the id of a source.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    for (const { kind, entry } of allEntries(record)) {
      const fields = referencesTo(kind, (to) => to === "source");
      for (const { path, text } of textFields(entry.value)) {
        if (inSources(path) || fields.some((rule) => matches(rule.field, path)))
          checkId(record, report, entry, path, text, "source");
        for (const id of citedIds(text)) checkId(record, report, entry, path, id, "source");
      }
    }
    for (const entry of [...record.vocabularies.values(), record.site])
      for (const { path, text } of textFields(entry.value)) {
        if (inSources(path)) checkId(record, report, entry, path, text, "source");
        for (const id of citedIds(text)) checkId(record, report, entry, path, id, "source");
      }
  },
};

/** A field that names an entry: its path, the id in it, and the kind it is of. Citations in place are left out. */
export function* namedIds(
  kind: Kind,
  value: unknown,
): Generator<{ path: PropertyKey[]; id: string; to: Reference["to"] }> {
  const rules = referencesTo(kind, () => true);
  for (const { path, text } of textFields(value)) {
    const to = inSources(path) ? "source" : rules.find((rule) => matches(rule.field, path))?.to;
    if (to) yield { path: [...path], id: text, to };
  }
}

/** The source ids that a record names anywhere, lists and citations in place together. */
export function namedSources(kind: Kind, value: unknown): Set<string> {
  const fields = referencesTo(kind, (to) => to === "source");
  const ids = new Set<string>();
  for (const { path, text } of textFields(value)) {
    if (inSources(path) || fields.some((rule) => matches(rule.field, path))) ids.add(text);
    for (const id of citedIds(text)) ids.add(id);
  }
  return ids;
}

const sourceUsed: Check = {
  name: "source-used",
  description: "Every source is named by at least one other record.",
  level: "warning",
  needsWholeRecord: true,
  check(record, report) {
    const used = new Set<string>();
    for (const { kind, entry } of allEntries(record))
      for (const id of namedSources(kind, entry.value)) used.add(id);
    for (const entry of [...record.vocabularies.values(), record.site])
      for (const id of namedSources("event", entry.value)) used.add(id);
    for (const source of record.source.values())
      if (!used.has(source.id))
        report(source, [], "is named by no record", "cite it where it is used or remove it");
  },
};

/** Checks that ids lead somewhere and that no source lies idle. */
export const referenceChecks: readonly Check[] = [referenceExists, sourceExists, sourceUsed];
