import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { type Document, isScalar, isSeq, parseDocument, visit } from "yaml";

import { namedIds } from "../checks/references.ts";
import { type Kind, kindById, kinds } from "../kinds/index.ts";
import { exceptionsFile } from "../record/exceptions.ts";
import { normalForm, shapeOf } from "../record/normal-form.ts";
import { fileOf } from "../record/place.ts";
import type { RecordSet } from "../record/record.ts";
import { redirectFile, redirectText } from "../record/redirects.ts";
import { exceptionsSchema } from "../record/schema/exceptions.ts";
import { siteSchema } from "../record/schema/site.ts";
import { vocabularySchema } from "../record/schema/vocabulary.ts";
import { termsIn } from "../record/terms-in.ts";
import { writeWhole } from "./write-whole.ts";

/** What a file below the folder of the record is to hold; null: it goes. */
export type Edit = { path: string; text: string | null };

/** An entry, as notices and redirects name it. */
export type Ref = { kind: Kind; id: string };

export const refText = ({ kind, id }: Ref) => `${kind}/${id}`;

const below = (file: string) => file.replace(/^data\//, "");

/** Lists in word lists, `site.yml` and exceptions that hold ids of a kind, by the name of the field. */
const namesKind = (key: string, kind: Kind) =>
  key === kind || key === kindById[kind].names.many || key === "names";

/** A text with citations in place of one source turned into those of another. */
const cited = (text: string, kind: Kind, from: string, to: string) =>
  kind === "source" ? text.replaceAll(`[@${from}]`, `[@${to}]`) : text;

/** Removes what a list names twice after two entries have become one. */
function withoutTwins(document: Document): void {
  visit(document, {
    Seq(_key, seq) {
      if (!seq.items.every((item) => isScalar(item))) return;
      const seen = new Set<unknown>();
      seq.items = seq.items.filter((item) => {
        const value = item.value;
        return !seen.has(value) && seen.add(value);
      });
    },
  });
}

/** Puts one id in place of another where an entry of a kind names it. */
function renameIn(document: Document, kind: Kind, from: Ref, to: string): void {
  for (const { path, id, to: target } of namedIds(kind, document.toJS()))
    if (target === from.kind && id === from.id) document.setIn(path, to);
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "string") node.value = cited(node.value, from.kind, from.id, to);
    },
  });
}

/** Puts one id in place of another in a word list or in `site.yml`, where fields say by their names what they hold. */
function renameByName(document: Document, from: Ref, to: string): void {
  visit(document, {
    Pair(_key, { key, value }) {
      const isNamed = isScalar(key) && namesKind(String(key.value), from.kind);
      for (const node of isSeq(value) ? value.items : [value])
        if (isScalar(node) && isNamed && node.value === from.id) node.value = to;
    },
    Scalar(_key, node) {
      if (node.value === refText(from)) node.value = `${from.kind}/${to}`;
      else if (typeof node.value === "string") node.value = cited(node.value, from.kind, from.id, to);
    },
  });
}

/** Every file that names an entry, with another entry of its kind named instead. */
export function renamedReferences(folder: string, record: RecordSet, from: Ref, to: string): Edit[] {
  const terms = termsIn(record);
  const edits: Edit[] = [];
  const edit = (file: string, change: (document: Document) => void, shape: ReturnType<typeof shapeOf>) => {
    const path = below(file);
    const before = readFileSync(join(folder, path), "utf8");
    if (!before.includes(from.id)) return;
    const document = parseDocument(before);
    change(document);
    if (document.toString() === parseDocument(before).toString()) return;
    withoutTwins(document);
    edits.push({ path, text: normalForm(document.toString(), shape) });
  };
  for (const kind of kinds) {
    if (kind.id === "update") continue;
    const shape = shapeOf(kind.written(terms));
    for (const { file, id } of record[kind.id].values())
      if (kind.id !== from.kind || id !== from.id)
        edit(file, (document) => renameIn(document, kind.id, from, to), shape);
  }
  for (const { file } of record.vocabularies.values())
    edit(file, (document) => renameByName(document, from, to), shapeOf(vocabularySchema));
  edit(record.site.file, (document) => renameByName(document, from, to), shapeOf(siteSchema(terms)));
  for (const { file, id } of record.exceptions.values())
    if (id !== refText(from))
      edit(file, (document) => renameByName(document, from, to), shapeOf(exceptionsSchema));
  return edits;
}

/** The redirect of an entry that goes, in a file of its own; those that led to it lead on through it. */
export const redirected = (from: Ref, target: string): Edit => ({
  path: redirectFile(refText(from)),
  text: redirectText(target),
});

/** What becomes of the accepted warnings of an entry that goes: they move with it, or end with it. */
export function movedExceptions(folder: string, record: RecordSet, from: Ref, to?: string): Edit[] {
  const exceptions = record.exceptions.get(refText(from));
  if (!exceptions) return [];
  const path = below(exceptions.file);
  const gone = { path, text: null };
  if (to === undefined) return [gone];
  return [
    gone,
    { path: exceptionsFile(`${from.kind}/${to}`), text: readFileSync(join(folder, path), "utf8") },
  ];
}

/** The file of an entry below the folder of the record, as it lies there. */
export const pathOf = (record: RecordSet, { kind, id }: Ref): string =>
  below(record[kind].get(id)?.file ?? fileOf(kind, id));

/** Makes edits in the folder of a record. Returns what takes all of them back. */
export function applyEdits(folder: string, edits: readonly Edit[]): () => void {
  const write = (path: string, text: string | null) => {
    if (text === null) rmSync(join(folder, path), { force: true });
    else writeWhole({ path: join(folder, path), content: text, replaces: true });
  };
  const before = edits.map(({ path }) => ({ path, text: textAt(join(folder, path)) }));
  for (const { path, text } of edits) write(path, text);
  return () => before.forEach(({ path, text }) => write(path, text));
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
