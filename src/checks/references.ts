import type { Kind } from "../record/kinds.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { didYouMean } from "../record/suggest.ts";
import { citedIds, textFields } from "../record/walk.ts";
import type { Check, Report } from "./check.ts";

/** A field that holds ids of another kind: where it stands and what it points to. `*` is any list index. */
type Reference = { kind: Kind; field: string; to: Kind };

/** Every field that refers to another record, by the kind it stands in. */
const references: readonly Reference[] = [
  { kind: "event", field: "actors.*.id", to: "actor" },
  { kind: "event", field: "articles.*", to: "article" },
  { kind: "event", field: "follows.*", to: "event" },
  { kind: "actor", field: "of", to: "actor" },
  { kind: "treaty", field: "parties.*", to: "actor" },
  { kind: "treaty", field: "signatories.*.id", to: "actor" },
  { kind: "treaty", field: "ratified.*.party", to: "actor" },
  { kind: "treaty", field: "signed.event", to: "event" },
  { kind: "treaty", field: "ratified.*.event", to: "event" },
  { kind: "treaty", field: "entryIntoForce.event", to: "event" },
  { kind: "treaty", field: "ended.event", to: "event" },
  { kind: "treaty", field: "texts.*.source", to: "source" },
  { kind: "article", field: "provisions.*.keyPhrases.*.source", to: "source" },
  { kind: "article", field: "disputes.*", to: "dispute" },
  { kind: "coding", field: "treaty", to: "treaty" },
  { kind: "reaction", field: "actor", to: "actor" },
  { kind: "reaction", field: "speaker", to: "actor" },
  { kind: "reaction", field: "event", to: "event" },
  { kind: "reaction", field: "quotation.source", to: "source" },
  { kind: "claim", field: "events.*", to: "event" },
  { kind: "claim", field: "articles.*", to: "article" },
  { kind: "dispute", field: "events.*", to: "event" },
  { kind: "dispute", field: "articles.*", to: "article" },
  { kind: "indicator", field: "evidence.*.event", to: "event" },
  { kind: "policy-option", field: "done.*.event", to: "event" },
];

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

const inProvisions = (kind: Kind, path: readonly PropertyKey[]) =>
  (kind === "comparison" && (path[0] === "older" || path[0] === "newer") && path.length === 2) ||
  (kind === "coding" && path.at(-2) === "provisions");

const fixFor: Record<string, string> = {
  source: "add data/sources/<id>.yml or correct the id",
  actor: "add data/actors/<id>.yml or correct the id",
  event: "correct the id; the events stand in data/events/",
  article: "correct the reference; articles are written <treaty-id>/art-4",
  treaty: "correct the id; the treaties stand in data/treaties/",
  dispute: "add data/disputes/<id>.yml or correct the id",
};

function checkId(
  record: RecordSet,
  report: Report,
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  id: string,
  to: Kind,
) {
  if (record[to].has(id)) return;
  const hint = didYouMean(id, record[to].keys());
  report(entry, path, `unknown ${to} "${id}"${hint}`, fixFor[to] ?? "correct the id");
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
  check(record, report) {
    const provisions = provisionRefs(record);
    for (const { kind, entry } of allEntries(record)) {
      const rules = references.filter((rule) => rule.kind === kind && rule.to !== "source");
      for (const { path, text } of textFields(entry.value)) {
        const rule = rules.find((candidate) => matches(candidate.field, path));
        if (rule) checkId(record, report, entry, path, text, rule.to);
        if (inProvisions(kind, path) && !provisions.has(text))
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
  check(record, report) {
    const fields = references.filter((rule) => rule.to === "source");
    for (const { kind, entry } of allEntries(record))
      for (const { path, text } of textFields(entry.value)) {
        const isId =
          inSources(path) || fields.some((rule) => rule.kind === kind && matches(rule.field, path));
        if (isId) checkId(record, report, entry, path, text, "source");
        for (const id of citedIds(text)) checkId(record, report, entry, path, id, "source");
      }
    for (const vocabulary of record.vocabularies.values())
      for (const { path, text } of textFields(vocabulary.value)) {
        if (inSources(path)) checkId(record, report, vocabulary, path, text, "source");
        for (const id of citedIds(text)) checkId(record, report, vocabulary, path, id, "source");
      }
  },
};

/** The source ids that a record names anywhere, lists and citations in place together. */
export function namedSources(kind: Kind, value: unknown): Set<string> {
  const fields = references.filter((rule) => rule.kind === kind && rule.to === "source");
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
  check(record, report) {
    const used = new Set<string>();
    for (const { kind, entry } of allEntries(record))
      for (const id of namedSources(kind, entry.value)) used.add(id);
    for (const vocabulary of record.vocabularies.values())
      for (const id of namedSources("event", vocabulary.value)) used.add(id);
    for (const source of record.source.values())
      if (!used.has(source.id))
        report(source, [], "is named by no record", "cite it where it is used or remove it");
  },
};

/** Checks that ids lead somewhere and that no source lies idle. */
export const referenceChecks: readonly Check[] = [referenceExists, sourceExists, sourceUsed];
