import { assembleDatasets } from "../assemble/datasets.ts";
import { siteFrom } from "../assemble/site.ts";
import { checkRecord } from "../checks/check-record.ts";
import { type Assets, Publication } from "../publication/publication.ts";
import { formatProblems } from "../record/problem.ts";
import { dataFolder } from "./folders.ts";

let current: Publication | undefined;

/** Sets the publication that Eleventy is to render; the build calls this before it starts Eleventy. */
export function setCurrentPublication(publication: Publication): void {
  current = publication;
}

const unbuilt: Assets = { styles: "/assets/site.css", sheets: [], scripts: {}, ahead: {} };

/**
 * The publication to render. Without a build before it (Eleventy run by hand) it is made from the record;
 * then a record with errors throws an `Error` with the printed problems.
 */
export function currentPublication(): Publication {
  if (current) return current;
  const { record, problems, isPublishable } = checkRecord(dataFolder());
  if (!isPublishable) throw new Error(formatProblems(problems));
  return new Publication(siteFrom(), assembleDatasets(record), unbuilt);
}
