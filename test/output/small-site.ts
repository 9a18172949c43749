import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { openOutput } from "../../src/output/site-output.ts";

/** Publishes a site of 20 pages, each of which says the site's number; `onStep` is told each step beforehand. */
export async function publishSmallSite(
  out: string,
  n: number,
  onStep: (step: string) => void = () => undefined,
): Promise<void> {
  const output = await openOutput(out, { record: `${out}-record`, project: `${out}-project` }, { onStep });
  onStep("render");
  for (const folder of ["", "events", "events/one", "events/two"]) {
    mkdirSync(join(output.staging, folder), { recursive: true });
    for (let i = 0; i < 5; i++) writeFileSync(join(output.staging, folder, `${i}.html`), `site ${n}`);
  }
  output.publish();
  output.release();
}
