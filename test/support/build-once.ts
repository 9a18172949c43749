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

/** The site that stands for all projects of a run, each of which loads this file anew, and how many still use it. */
type Shared = { folder: string; site: string; users: number };
const shared = globalThis as { builtSite?: Shared };

function build(): Shared {
  const folder = mkdtempSync(join(tmpdir(), "article-four-"));
  const site = join(folder, "site");
  const run = runScript("build.ts", { env: { ARTICLE_FOUR_OUT: site } });
  if (run.code !== 0) throw new Error(`the record cannot be built:\n${run.stderr}`);
  return { folder, site, users: 0 };
}

/**
 * Builds the real record once for all tests of all projects that read the site. A record with errors stops the run.
 * While a test is being written, `ARTICLE_FOUR_TEST_SITE` may name a site that stands already.
 */
export default function setup(project: TestProject): () => void {
  const standing = process.env.ARTICLE_FOUR_TEST_SITE;
  if (standing) {
    project.provide("site", standing);
    return () => undefined;
  }
  const built = (shared.builtSite ??= build());
  built.users += 1;
  project.provide("site", built.site);
  return () => {
    built.users -= 1;
    if (built.users > 0) return;
    rmSync(built.folder, { recursive: true, force: true });
    delete shared.builtSite;
  };
}
