import { join } from "node:path";

import { assembleDatasets } from "../assemble/datasets.ts";
import type { SiteAddress } from "../assemble/site.ts";
import { keptHere } from "../build/folders.ts";
import { checkRecord } from "../checks/check-record.ts";
import { printedFailure } from "../failures/explain.ts";
import { inMemory, type KeptValues } from "../record/kept-values.ts";
import { formatProblems } from "../record/problem.ts";
import { keepGround } from "./ground.ts";
import { type Mark, marksOf, withMarks } from "./marks.ts";
import { type SiteFiles, siteFiles } from "./site-files.ts";
import { loadTemplates } from "./templates.ts";

/** What reading the record again came to: a site, with warnings if there are any, or what stands in its way. */
type Outcome = { ok: boolean; isPublishable: boolean; says: string };

/** A site with what is to be marked in it. */
type Shown = { files: SiteFiles; marks: readonly Mark[] };

/** The site of the record as it is on the disk, kept in memory between changes. */
export type Preview = {
  /** Reads what changed. Where that is faulty, the files stay those of the last good site. */
  refresh: (change?: { styles?: boolean }) => Promise<Outcome>;
  /** What stands at a path of the last good site: pages with marks, unless `isPlain`. Undefined until there is one. */
  read: (path: string, isPlain?: boolean) => Promise<string | Buffer | undefined>;
  close: () => void;
};

/** What was read before: in this process, or by the last one that left what it read in the cache. */
function keptBefore(data: string): KeptValues {
  const disk = keptHere(data);
  let isSaved = false;
  return {
    get: (text) => {
      const value = inMemory.get(text) ?? disk.get(text);
      if (value !== undefined) inMemory.set(text, value);
      return value;
    },
    set: (text, value) => {
      inMemory.set(text, value);
      disk.set(text, value);
    },
    save: () => {
      if (!isSaved) disk.save();
      isSaved = true;
    },
  };
}

/**
 * Opens the preview of the record in the folder `data`. A text that was read before is not read again, the ground of
 * styles and scripts stays while they do, and a page is rendered when it is asked for.
 */
export async function openPreview(data: string, site: SiteAddress, root: string): Promise<Preview> {
  const templates = await loadTemplates(join(root, "src/pages"));
  const grounds = keepGround(root);
  const kept = keptBefore(data);
  let last: Shown | undefined;
  const build = async (): Promise<Outcome> => {
    const { record, problems, isPublishable, isShowable } = checkRecord(data, { kept, withDrafts: true });
    const says = formatProblems(problems);
    if (!isShowable) return { ok: false, isPublishable, says };
    const datasets = assembleDatasets(record);
    const ground = await grounds.of(datasets.subject);
    const files = siteFiles({ data, site, datasets, ground, templates });
    last = { files, marks: marksOf(record, problems, datasets) };
    return { ok: true, isPublishable, says };
  };
  return {
    refresh: async ({ styles = false } = {}) => {
      if (styles) grounds.renew();
      try {
        return await build();
      } catch (error) {
        return { ok: false, isPublishable: false, says: printedFailure(error) };
      }
    },
    read: async (path, isPlain = false) => {
      if (!last) return undefined;
      const { files, marks } = last;
      const body = await files.read(path);
      const isMarked = !isPlain && typeof body === "string" && path.endsWith(".html");
      return isMarked ? withMarks(body, path, marks) : body;
    },
    close: grounds.close,
  };
}
