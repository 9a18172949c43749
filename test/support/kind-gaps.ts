import { z } from "zod";

import { type AnyKind, isPart, type SearchLook } from "../../src/kinds/define-kind.ts";
import { articleRef, id, provisionRef, type Terms } from "../../src/record/schema/common.ts";
import type { TermLists } from "../../src/record/schema/vocabulary.ts";
import { fieldsOf, isExcused, sampleOf, traced } from "./fields.ts";

/** The words of a record in the two forms that shapes take. */
export type Words = { written: Terms; published: TermLists };

const unique = (paths: readonly string[]) => [...new Set(paths)];

/** A place in a list may be named by `*` or be the list itself. */
const withoutEnd = (path: string) => path.replace(/\.\*$/, "");

/** Written fields that readers never get: neither published under their name nor excused. */
export function unpublishedFields(kind: AnyKind, words: Words): string[] {
  const published = fieldsOf(kind.published(words.published)).map(({ path }) => path);
  const isPublished = (path: string) =>
    published.some((known) => known === path || known.startsWith(`${path}.`));
  return unique(fieldsOf(kind.written(words.written)).map(({ path }) => path))
    .filter((path) => !isPublished(path) && !isPublished(withoutEnd(path)))
    .filter((path) => !isExcused(path, kind.unpublished));
}

/** Written fields of the form of an id that no check follows: no reference, no id of their own, no list of sources. */
export function unfollowedFields(kind: AnyKind, words: Words): string[] {
  const forms: readonly unknown[] = [id, articleRef, provisionRef];
  return fieldsOf(kind.written(words.written))
    .filter(({ schema }) => forms.includes(schema))
    .map(({ path }) => path)
    .filter((path) => !/(?:^|\.)sources\.\*$/.test(path))
    .filter((path) => !(path in kind.references) && !(path in kind.ownIds));
}

/** Published samples of a kind: one for each alternative that a field may have, and one whose lists are empty. */
const samples = (kind: AnyKind, words: Words, read: Set<string>) =>
  [{ alternative: 0 }, { alternative: 1 }, { alternative: 0, isBare: true }].map((choice) => {
    const sample = sampleOf(kind.published(words.published), choice);
    return traced(sample, read) as Record<string, unknown>;
  });

/** Published fields of a kind with a table that no column reads and no reason excuses. */
export function untabledFields(kind: AnyKind, words: Words): string[] {
  if (!isPart(kind.dataset) || !kind.dataset.table) return [];
  const read = new Set<string>();
  const { table } = kind.dataset;
  JSON.stringify(table.of(samples(kind, words, read), words.published));
  return unique(fieldsOf(kind.published(words.published)).map(({ path }) => path))
    .filter((path) => !read.has(path))
    .filter((path) => !isExcused(path, table.without));
}

/** Text of limited length that is no address: what an editor writes in words. */
const isProse = ({ schema }: { schema: z.ZodType }) =>
  schema instanceof z.ZodString && typeof schema.maxLength === "number";

/** Written texts of a kind that search neither reads nor leaves out for a reason. */
export function unsearchedTexts(kind: AnyKind, words: Words): string[] {
  if (!isPart(kind.search)) return [];
  const read = new Set<string>();
  const { search } = kind;
  const look: SearchLook = {
    terms: words.published,
    treaty: () => ({ shortTitle: "treaty" }),
    actor: (id) => id,
    isMain: () => false,
    topicWords: () => "",
    hasDossier: () => true,
  };
  JSON.stringify(samples(kind, words, read).map((entry) => search.of(entry, look)));
  return unique(
    fieldsOf(kind.written(words.written))
      .filter(isProse)
      .map(({ path }) => path),
  )
    .filter((path) => !read.has(path))
    .filter((path) => !isExcused(path, search.without));
}

/** Reasons given for fields that a kind does not have, or no longer needs. */
export function idleReasons(kind: AnyKind, words: Words): string[] {
  const written = fieldsOf(kind.written(words.written)).map(({ path }) => path);
  const published = fieldsOf(kind.published(words.published)).map(({ path }) => path);
  const table = isPart(kind.dataset) ? (kind.dataset.table?.without ?? {}) : {};
  const search = isPart(kind.search) ? kind.search.without : {};
  const idle = (excused: Readonly<Record<string, string>>, paths: readonly string[]) =>
    Object.keys(excused).filter((known) => !paths.some((path) => isExcused(path, { [known]: "" })));
  return [
    ...idle(kind.unpublished, written),
    ...idle(kind.references, written),
    ...idle(kind.ownIds, written),
    ...idle(table, published),
    ...idle(search, written),
  ];
}
