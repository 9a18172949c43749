import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { keptFor, type KeptValues } from "../record/kept-values.ts";

/** The folder that holds the record: `ARTICLE_FOUR_DATA`, or `data` below the current folder. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.ARTICLE_FOUR_DATA || "data");
}

/** The folder that the site is published to: `ARTICLE_FOUR_OUT`, or `_site` below the current folder. */
export function outFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.ARTICLE_FOUR_OUT || "_site");
}

/** The folder for what is kept from one run for the next; it may be removed at any time. */
export function cacheFolder(): string {
  return fileURLToPath(new URL("../../node_modules/.cache/article-four", import.meta.url));
}

/** What the last process left of the texts of the record that it read: reading them again is most of a command's work. */
export const keptHere = (folder: string = dataFolder()): KeptValues => keptFor(folder, cacheFolder());
