import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { temporaryFolder } from "../support/temporary.ts";

/** A place in a folder of its own at which no site stands. */
export const newPlace = () => join(temporaryFolder(), "site");

/** Which site stands at a place: its number if it is whole, "none" or "mixed" if it is not. */
export function siteAt(out: string): string {
  if (!existsSync(out)) return "none";
  const pages = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.name.endsWith(".html"))
    .map((item) => readFileSync(join(item.parentPath, item.name), "utf8"));
  return pages.length === 20 && new Set(pages).size === 1 ? (pages[0] ?? "none") : `mixed: ${pages.length}`;
}

/** What lies beside a place. */
export const leftovers = (out: string) => readdirSync(dirname(out)).filter((name) => name !== "site");
