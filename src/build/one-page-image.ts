import { constants, copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Resvg } from "@resvg/resvg-js";

import type { KeptPictures } from "./kept-pictures.ts";
import { shareFont } from "./share-images.ts";

/** The whole on one page as PNG, at twice the size of its SVG. */
export function drawOnePage(svg: string): Buffer {
  const drawing = new Resvg(svg, { font: shareFont, fitTo: { mode: "zoom", value: 2 } });
  return drawing.render().asPng();
}

/** Writes the PNG of the whole on one page beside its SVG; nothing where there is none. */
export function writeOnePageImage(folder: string, shelf: KeptPictures): void {
  const file = join(folder, "timeline/one-page.svg");
  if (!existsSync(file)) return;
  const svg = readFileSync(file, "utf8");
  const kept = shelf.file(svg, "one page", () => drawOnePage(svg));
  copyFileSync(kept, join(folder, "timeline/one-page.png"), constants.COPYFILE_FICLONE);
}
