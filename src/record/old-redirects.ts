import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { redirectFile, redirectText } from "./redirects.ts";
import { entryRef } from "./schema/notice.ts";

/** The one file in which all redirects stood before, so that two editors met in it. */
export const oldRedirects = "redirects.yml";

/** The files that take the place of a `redirects.yml` of before; none where there is none, or it cannot be read. */
export function redirectsApart(folder: string): { file: string; text: string }[] {
  const path = join(folder, oldRedirects);
  if (!existsSync(path)) return [];
  try {
    const lines = z.record(entryRef, entryRef).parse(parse(readFileSync(path, "utf8")) ?? {});
    return Object.entries(lines).map(([from, to]) => ({ file: redirectFile(from), text: redirectText(to) }));
  } catch {
    return [];
  }
}
