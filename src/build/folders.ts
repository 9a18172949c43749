import { resolve } from "node:path";

/** The folder that holds the record: `ARTICLE_FOUR_DATA`, or `data` below the current folder. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.ARTICLE_FOUR_DATA || "data");
}

/** The folder that the site is published to: `ARTICLE_FOUR_OUT`, or `_site` below the current folder. */
export function outFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.ARTICLE_FOUR_OUT || "_site");
}
