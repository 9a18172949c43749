import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { isSeq, parseDocument, stringify } from "yaml";

import { kindById } from "../kinds/index.ts";
import { normalForm, shapeOf } from "../record/normal-form.ts";
import { fileOf } from "../record/place.ts";
import { idPattern, type Terms } from "../record/schema/common.ts";
import type { Draftable } from "./asking.ts";
import type { Content, RecordIndex } from "./record-index.ts";

/** The file that holds what is drafted, below the folder of the record. */
function fileOfDraft(kind: Draftable, id: string, content: Content): string {
  return kind === "provision" ? fileOf("article", String(content.article)) : fileOf(kind, id);
}

/** What keeps an id from being given to what is drafted; undefined if nothing does. */
export function faultOfId(
  kind: Draftable,
  id: string,
  content: Content,
  index: RecordIndex,
): string | undefined {
  if (!id.split("/").every((part) => idPattern.test(part)))
    return `"${id}" is not an id; use lower-case letters, digits and single hyphens`;
  if (kind === "provision")
    return index.provisions().some((one) => one.id === `${String(content.article)}#${id}`)
      ? `the article has a provision "${id}" already; choose another id with --id`
      : undefined;
  const file = fileOf(kind, id);
  return existsSync(join(index.folder, file))
    ? `data/${file} exists already; choose another id with --id`
    : undefined;
}

/** The text of the file that is to be written, in the normal form. */
function textOf(kind: Draftable, id: string, fields: Content, file: string, terms: Terms): string {
  if (kind !== "provision") return normalForm(stringify(fields), shapeOf(kindById[kind].written(terms)));
  return normalForm(withProvision(file, { id, ...fields }), shapeOf(kindById.article.written(terms)));
}

/** The text of an article with one more provision, whose topics are topics of the article too. */
function withProvision(file: string, provision: Content): string {
  const document = parseDocument(readFileSync(file, "utf8"));
  const [provisions, topics] = [document.get("provisions"), document.get("topics")];
  if (isSeq(provisions)) provisions.add(document.createNode(provision));
  const known: unknown = isSeq(topics) ? topics.toJSON() : [];
  for (const topic of provision.topics as string[])
    if (isSeq(topics) && !(known as string[]).includes(topic)) topics.add(document.createNode(topic));
  return document.toString();
}

/** Writes an entry in the normal form; a provision into its article. Returns its file below the folder of the record. */
export function writeEntry(
  folder: string,
  entry: { kind: Draftable; id: string; fields: Content; content: Content },
  terms: Terms,
): string {
  const { kind, id, fields, content } = entry;
  const file = fileOfDraft(kind, id, content);
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, textOf(kind, id, fields, path, terms), { flag: kind === "provision" ? "w" : "wx" });
  return file;
}
