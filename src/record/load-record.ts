import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { type Kind, type KindRule, kinds } from "../kinds/index.ts";
import { exceptionsPath } from "./exceptions.ts";
import { inMemory, type KeptValues } from "./kept-values.ts";
import { type Problem, show } from "./problem.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { emptyRecord, type Entry, type RecordSet } from "./record.ts";
import { listFiles } from "./record-files.ts";
import { redirectPath } from "./redirects.ts";
import { releaseFile } from "./release-file.ts";
import { idPattern, type Terms, type VocabularyName, vocabularyNames } from "./schema/common.ts";
import { exceptionsSchema } from "./schema/exceptions.ts";
import { redirectSchema } from "./schema/redirect.ts";
import { siteSchema } from "./schema/site.ts";
import { vocabularySchema } from "./schema/vocabulary.ts";
import { foreignSign, schemaProblems } from "./schema-problems.ts";
import { strayFile } from "./stray-file.ts";
import { termsIn } from "./terms-in.ts";

/** What loading gives: all records that have the right shape, and every problem met on the way. */
export type Loaded = { record: RecordSet; problems: Problem[] };

type Reading = Loaded & { kept: KeptValues };

/** Files that stand in `data/` without being records of a kind. */
const otherFiles = new Set(["README.md", "LICENSE.md", "site.yml"]);

/** The records that values were found to be, by schema and value: what is read once is judged once. */
const known = new WeakMap<z.ZodType, WeakMap<object, unknown>>();

function judge<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> {
  if (typeof value !== "object" || value === null) return schema.safeParse(value);
  const records = known.get(schema) ?? new WeakMap<object, unknown>();
  known.set(schema, records);
  if (records.has(value)) return { success: true, data: records.get(value) as T };
  const result = schema.safeParse(value);
  if (result.success) records.set(value, result.data);
  return result;
}

/** What a file holds beside the mark of a draft, and whether it has it; notices are published or are not there. */
function unmarked(value: unknown, kind: Kind): { value: unknown; isDraft: boolean } {
  if (kind === "update" || typeof value !== "object" || value === null || !("draft" in value))
    return { value, isDraft: false };
  const { draft, ...rest } = value;
  return { value: rest, isDraft: draft === true };
}

/** Said where a draft is marked by another word than `true`, which reads as if it were none. */
const badDraft = (file: string, read: YamlFile & { ok: true }): Problem => ({
  rule: "schema",
  level: "error",
  file,
  ...read.place(["draft"]),
  field: "draft",
  message: `found ${show((read.value as { draft: unknown }).draft)}, expected true`,
  fix: "write draft: true, or remove the line when the entry is to be published",
});

/** Whether the mark of a draft is there and says something else. */
const isBadDraft = (value: unknown) =>
  typeof value === "object" && value !== null && "draft" in value && value.draft !== true;

/** Reads a file and holds it against a schema; undefined, with problems added, where it does not fit. */
function readAs<T>(
  folder: string,
  path: string,
  schema: z.ZodType<T>,
  loaded: Reading,
): Omit<Entry<T>, "id"> | undefined {
  const read = readYaml(join(folder, path), `data/${path}`, loaded.kept);
  return judged(read, `data/${path}`, schema, loaded);
}

/** Holds what was read of a file against a schema. */
function judged<T>(
  read: YamlFile,
  file: string,
  schema: z.ZodType<T>,
  { problems }: Reading,
): Omit<Entry<T>, "id"> | undefined {
  if (!read.ok) {
    problems.push(...read.problems);
    return undefined;
  }
  const result = judge(schema, read.value);
  if (result.success) return { file, value: result.data, place: read.place };
  problems.push(...schemaProblems(result.error, read.value, file, read.place, fieldNames(schema)));
  return undefined;
}

const namesIn = new WeakMap<z.ZodType, readonly string[]>();

/** All field names that occur anywhere in a schema, for suggestions. */
function fieldNames(schema: z.ZodType): readonly string[] {
  const before = namesIn.get(schema);
  if (before) return before;
  const names = new Set<string>();
  const walk = (node: unknown) => {
    if (node === null || typeof node !== "object") return;
    if ("properties" in node && node.properties)
      Object.keys(node.properties).forEach((key) => names.add(key));
    if ("propertyNames" in node)
      (node.propertyNames as { enum?: string[] }).enum?.forEach((key) => names.add(key));
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  namesIn.set(schema, [...names]);
  return [...names];
}

function loadVocabularies(folder: string, files: string[], loaded: Reading): Terms | undefined {
  for (const path of files.filter((file) => file.startsWith("vocabularies/"))) {
    const name = path.replace(/^vocabularies\/(.+)\.yml$/, "$1");
    if (!(vocabularyNames as readonly string[]).includes(name)) {
      loaded.problems.push(strayFile(path, `vocabularies are: ${vocabularyNames.join(", ")}`));
      continue;
    }
    const read = readAs(folder, path, vocabularySchema, loaded);
    if (read) loaded.record.vocabularies.set(name as VocabularyName, { id: name, ...read });
  }
  return termsOf(loaded);
}

function termsOf({ record, problems }: Reading): Terms | undefined {
  const absent = vocabularyNames.filter((name) => !record.vocabularies.has(name));
  for (const name of absent) {
    const file = `data/vocabularies/${name}.yml`;
    if (problems.some((problem) => problem.file === file)) continue;
    problems.push({
      rule: "vocabulary",
      level: "error",
      file,
      message: "is missing",
      fix: "restore the vocabulary",
    });
  }
  if (absent.length) return undefined;
  return termsIn(record);
}

type Schemas = { kinds: ReadonlyMap<string, z.ZodType>; site: ReturnType<typeof siteSchema> };

/** The schemas made so far, by the words they take: most records that one process reads have the same. */
const made = new Map<string, Schemas>();

function schemasOf(terms: Terms): Schemas {
  const words = JSON.stringify(terms);
  const schemas = made.get(words) ?? {
    kinds: new Map(kinds.map((rule) => [rule.id, rule.written(terms)])),
    site: siteSchema(terms),
  };
  if (made.size > 16) made.clear();
  made.set(words, schemas);
  return schemas;
}

const badName = (path: string, name: string): Problem => ({
  rule: "file-name",
  level: "error",
  file: `data/${path}`,
  message: `found the name ${show(name)}${foreignSign(name)}, expected lower-case letters, digits and single hyphens`,
  fix: "rename the file; its name is the record's id",
});

const duplicate = (path: string, id: string, other: string): Problem => ({
  rule: "duplicate-id",
  level: "error",
  file: `data/${path}`,
  message: `has the id "${id}", which ${other} has already`,
  fix: "rename or merge one of the two files",
});

function loadFile(folder: string, path: string, rule: KindRule, schema: z.ZodType, loaded: Reading): void {
  const groups = (rule.storage.path.exec(path) ?? []).slice(1);
  const bad = groups.find((group) => !idPattern.test(group));
  if (bad !== undefined) {
    loaded.problems.push(badName(path, bad));
    return;
  }
  const id = rule.storage.id(groups);
  const entries = loaded.record[rule.id] as Map<string, Entry<unknown>>;
  const other = entries.get(id);
  if (other) {
    loaded.problems.push(duplicate(path, id, other.file));
    return;
  }
  const read = readYaml(join(folder, path), `data/${path}`, loaded.kept);
  const { value, isDraft } = unmarked(read.ok ? read.value : undefined, rule.id);
  const entry = judged(read.ok ? { ...read, value } : read, `data/${path}`, schema, loaded);
  if (read.ok && rule.id !== "update" && isBadDraft(read.value))
    loaded.problems.push(badDraft(`data/${path}`, read));
  else if (entry) entries.set(id, { id, ...entry });
  if (isDraft) loaded.record.drafts.add(`${rule.id}/${id}`);
}

/** Reads what makes this record this record; without it there is no name, no accent and no axis of time. */
function loadSite(folder: string, terms: Terms, loaded: Reading): void {
  if (existsSync(join(folder, "site.yml"))) {
    const read = readAs(folder, "site.yml", schemasOf(terms).site, loaded);
    if (read) loaded.record.site = { id: "site", ...read };
    return;
  }
  loaded.problems.push({
    rule: "site",
    level: "error",
    file: "data/site.yml",
    message: "is missing; it holds the name of the record, its main instruments and its headlines",
    fix: "write it after the example in data/README.md, under “Site”",
  });
}

function loadRedirect(folder: string, path: string, ref: string, loaded: Reading): void {
  const read = readAs(folder, path, redirectSchema, loaded);
  if (read) loaded.record.redirects.set(ref, { id: ref, ...read });
}

function loadExceptions(folder: string, path: string, ref: string, loaded: Reading): void {
  const read = readAs(folder, path, exceptionsSchema, loaded);
  if (read) loaded.record.exceptions.set(ref, { id: ref, ...read });
}

/**
 * Reads every file of a record folder. Files that are not well-formed or do not fit their schema are reported
 * and left out; the rest is returned. Throws only if the folder itself cannot be read. What `kept` holds of a
 * file's text, as another process left it or this one, is not read again.
 */
export function loadRecord(folder: string, kept = inMemory): Loaded {
  const loaded: Reading = { record: emptyRecord(), problems: [], kept };
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) {
    loaded.problems.push({
      rule: "folder",
      level: "error",
      file: folder,
      message: "is not a folder",
      fix: "set ARTICLE_FOUR_DATA to the folder that holds the record",
    });
    return loaded;
  }
  const files = listFiles(folder);
  const terms = loadVocabularies(folder, files, loaded);
  if (!terms) return loaded;
  const schemas = schemasOf(terms).kinds;
  for (const path of files) {
    if (otherFiles.has(path) || releaseFile.test(path) || path.startsWith("vocabularies/")) continue;
    const gone = redirectPath.exec(path)?.[1];
    const excepted = exceptionsPath.exec(path)?.[1];
    const rule = kinds.find(({ storage }) => storage.path.test(path));
    const schema = rule && schemas.get(rule.id);
    if (gone !== undefined) loadRedirect(folder, path, gone, loaded);
    else if (excepted !== undefined) loadExceptions(folder, path, excepted, loaded);
    else if (rule && schema) loadFile(folder, path, rule, schema, loaded);
    else loaded.problems.push(strayFile(path));
  }
  loadSite(folder, terms, loaded);
  kept.save();
  return loaded;
}
