import { assembleDatasets, type Datasets } from "../../src/assemble/datasets.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { root } from "./run.ts";

const assembled = new Map<string, Datasets>();

/** The datasets of a record of this project, assembled once for all test files of a process. */
function datasetsIn(folder: string): Datasets {
  const known = assembled.get(folder) ?? assembleDatasets(checkRecord(`${root}${folder}`).record);
  assembled.set(folder, known);
  return known;
}

/** The datasets of the real record; it takes seconds, so the tests of the project `unit` take the small one. */
export const realDatasets = (): Datasets => datasetsIn("data");

/** The folder of the small record that has most kinds of entries. */
export const smallRecord = "test/fixtures/second";

/** The datasets of the small record. */
export const smallDatasets = (): Datasets => datasetsIn(smallRecord);
