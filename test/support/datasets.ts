import { assembleDatasets, type Datasets } from "../../src/assemble/datasets.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { root } from "./run.ts";

let assembled: Datasets | undefined;

/** The datasets of the real record, assembled once for a test file. */
export function realDatasets(): Datasets {
  assembled ??= assembleDatasets(checkRecord(`${root}data`).record);
  return assembled;
}
