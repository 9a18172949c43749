import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Resvg } from "@resvg/resvg-js";

import { shareFont } from "./share-images.ts";

/** The whole on one page as PNG, at twice the size of its SVG. */
export function drawOnePage(svg: string): Buffer {
  const drawing = new Resvg(svg, { font: shareFont, fitTo: { mode: "zoom", value: 2 } });
  return drawing.render().asPng();
}

/** Writes the PNG of the whole on one page beside its SVG; nothing where there is none. */
export function writeOnePageImage(folder: string): void {
  const svg = join(folder, "timeline/one-page.svg");
  if (existsSync(svg))
    writeFileSync(join(folder, "timeline/one-page.png"), drawOnePage(readFileSync(svg, "utf8")));
}
