import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse, stringify } from "yaml";
import { z } from "zod";

import { exceptionsFile } from "./exceptions.ts";
import { normalForm, shapeOf } from "./normal-form.ts";
import { redirectFile, redirectText } from "./redirects.ts";
import { exceptionsSchema } from "./schema/exceptions.ts";
import { entryRef } from "./schema/notice.ts";

/** A file below the folder of the record and its text. */
type Written = { file: string; text: string };

function redirectsApart(value: unknown): Written[] {
  const lines = z.record(entryRef, entryRef).parse(value);
  return Object.entries(lines).map(([from, to]) => ({ file: redirectFile(from), text: redirectText(to) }));
}

const withEntry = z.array(z.looseObject({ entry: entryRef.or(z.literal("site")) }));

function exceptionsApart(value: unknown): Written[] {
  const shape = shapeOf(exceptionsSchema);
  const byEntry = new Map<string, object[]>();
  for (const { entry, ...line } of withEntry.parse(value))
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), line]);
  return [...byEntry].map(([entry, lines]) => ({
    file: exceptionsFile(entry),
    text: normalForm(stringify(lines), shape),
  }));
}

/** Files in which all lines of a sort stood before, so that two editors met in them; each now has a file of its own. */
const oldFiles = new Map([
  ["redirects.yml", redirectsApart],
  ["exceptions.yml", exceptionsApart],
]);

/** Whether a file of the record is one of before, which `record:fix` takes apart. */
export const isOldFile = (path: string) => oldFiles.has(path);

/** The files that take the place of one of before; none where it is not there or cannot be read. */
function apart(folder: string, name: string, take: (value: unknown) => Written[]): Written[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  try {
    return take(parse(readFileSync(path, "utf8")));
  } catch {
    return [];
  }
}

/** What takes the place of files of before: their new files, and which of the old ones go. */
export function takenApart(folder: string): { written: Written[]; gone: string[] } {
  const found = [...oldFiles].map(([name, take]) => ({ name, written: apart(folder, name, take) }));
  return {
    written: found.flatMap(({ written }) => written),
    gone: found.filter(({ written }) => written.length).map(({ name }) => name),
  };
}
