import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Subject } from "../assemble/subject.ts";
import { bundleAssets } from "../build/bundle.ts";
import { cacheFolder } from "../build/folders.ts";
import { groundColours } from "../build/ground-colours.ts";
import { writeIcons } from "../build/icons.ts";
import { KeptPictures } from "../build/kept-pictures.ts";
import type { Assets } from "../publication/publication.ts";

/** What stands under all pages: files copied as they are, styles, scripts and icons, in a folder. */
export type Ground = { folder: string; assets: Assets };

/** Gives the ground for a subject. */
export type Grounds = { of: (subject: Subject) => Promise<Ground>; renew: () => void; close: () => void };

async function lay(folder: string, root: string, subject: Subject): Promise<Ground> {
  if (existsSync(join(root, "src/static"))) cpSync(join(root, "src/static"), folder, { recursive: true });
  const colours = groundColours(root);
  const assets = await bundleAssets(folder, root, subject.instruments);
  writeIcons(folder, subject, colours, new KeptPictures(join(cacheFolder(), "pictures")));
  return { folder, assets: { ...assets, ground: colours.ground } };
}

/** What of a subject shows in styles and icons. */
const shown = ({ name, description, instruments }: Subject) =>
  JSON.stringify([name, description, instruments]);

/**
 * Keeps the ground of the last subject, and lays another only when what shows of the subject has changed, or after
 * `renew`, which says that styles or scripts have. `close` removes the folders.
 */
export function keepGround(root: string): Grounds {
  const folders: string[] = [];
  let last: { key: string; ground: Promise<Ground> } | undefined;
  const make = (subject: Subject) => {
    const folder = mkdtempSync(join(tmpdir(), "article-four-preview-"));
    folders.push(folder);
    return lay(folder, root, subject);
  };
  return {
    of: (subject) => {
      const key = shown(subject);
      if (last?.key !== key) {
        const ground = make(subject);
        last = { key, ground };
        ground.catch(() => (last = undefined));
      }
      return last.ground;
    },
    renew: () => (last = undefined),
    close: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
