import { type Kind, kindById, kinds, type Reference, references } from "../kinds/index.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { onceEach } from "../record/once-each.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { leadsTo } from "../record/redirects.ts";
import { didYouMean } from "../record/suggest.ts";
import { citedFields, textFields } from "../record/walk.ts";
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

/** A field that names an entry: its path, the id in it, and the kind it is of. */
type NamedId = { path: readonly PropertyKey[]; id: string; to: Reference["to"] };

/** What finds the ids in values of a kind, each value looked through once. */
const namedIn = (rules: readonly Reference[]) =>
  onceEach((value: object): readonly NamedId[] =>
    textFields(value).flatMap(({ path, text }) => {
      const to = inSources(path) ? "source" : rules.find((rule) => matches(rule.field, path))?.to;
      return to ? [{ path, id: text, to }] : [];
    }),
  );

const namedByKind = new Map(
  kinds.map(({ id }) => [id, namedIn(references.filter((rule) => rule.kind === id))]),
);

/** In word lists and in `site.yml`, only lists of sources name entries by rule. */
const namedElsewhere = namedIn([]);

/** The fields of an entry that name another one. Citations in place are left out. */
export const namedIds = (kind: Kind | undefined, value: unknown): readonly NamedId[] => {
  if (typeof value !== "object" || value === null) return [];
  return ((kind && namedByKind.get(kind)) ?? namedElsewhere)(value);
};

/** The sources that a value names, in lists, in fields of its kind, and cited in place, each with its path. */
const sourceFields = (kind: Kind | undefined, value: unknown) => [
  ...namedIds(kind, value).filter(({ to }) => to === "source"),
  ...citedFields(value),
];

/** The source ids that a record names anywhere, lists and citations in place together. */
export const namedSources = (kind: Kind, value: unknown): ReadonlySet<string> =>
  new Set(sourceFields(kind, value).map(({ id }) => id));

/** Everything that may name a source: entries with their kind, word lists and the site. */
const sourcing = (record: RecordSet): { kind?: Kind; entry: Entry<unknown> }[] => [
  ...allEntries(record),
  ...[...record.vocabularies.values(), record.site].map((entry) => ({ entry })),
];

const referenceExists: Check = {
  name: "reference-exists",
  description: "Every id that a record names, other than a source's, is the id of a record.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const provisions = provisionRefs(record);
    for (const { kind, entry } of allEntries(record)) {
      for (const { path, id, to } of namedIds(kind, entry.value)) {
        if (to === "source") continue;
        if (to !== "provision") checkId(record, report, entry, path, id, to);
        else if (!provisions.has(id))
          report(
            entry,
            path,
            `unknown provision "${id}"${didYouMean(id, provisions)}`,
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
    for (const { kind, entry } of sourcing(record))
      for (const { path, id } of sourceFields(kind, entry.value))
        checkId(record, report, entry, path, id, "source");
  },
};

const sourceUsed: Check = {
  name: "source-used",
  description: "Every source is named by at least one other record.",
  level: "warning",
  needsWholeRecord: true,
  check(record, report) {
    const used = new Set(
      sourcing(record).flatMap(({ kind, entry }) => sourceFields(kind, entry.value).map(({ id }) => id)),
    );
    for (const source of record.source.values())
      if (!used.has(source.id))
        report(source, [], "is named by no record", "cite it where it is used or remove it");
  },
};

/** Checks that ids lead somewhere and that no source lies idle. */
export const referenceChecks: readonly Check[] = [referenceExists, sourceExists, sourceUsed];
