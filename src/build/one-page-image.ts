import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Resvg } from "@resvg/resvg-js";

import { shareFont } from "./share-images.ts";

/** Writes the PNG of the whole on one page beside its SVG, at twice its size; nothing where there is none. */
export function writeOnePageImage(folder: string): void {
  const svg = join(folder, "timeline/one-page.svg");
  if (!existsSync(svg)) return;
  const drawing = new Resvg(readFileSync(svg, "utf8"), {
    font: shareFont,
    fitTo: { mode: "zoom", value: 2 },
  });
  writeFileSync(join(folder, "timeline/one-page.png"), drawing.render().asPng());
}
