import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import { runScript } from "./run.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder that holds the site built from the real record. */
    site: string;
  }
}

/**
 * Builds the real record once for all tests that read the site. A record with errors stops the run. While a test is
 * being written, `ARTICLE_FOUR_TEST_SITE` may name a site that stands already.
 */
export default function setup(project: TestProject): () => void {
  const standing = process.env.ARTICLE_FOUR_TEST_SITE;
  if (standing) {
    project.provide("site", standing);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "article-four-"));
  const site = join(folder, "site");
  const run = runScript("build.ts", { env: { ARTICLE_FOUR_OUT: site } });
  if (run.code !== 0) throw new Error(`the record cannot be built:\n${run.stderr}`);
  project.provide("site", site);
  return () => rmSync(folder, { recursive: true, force: true });
}
