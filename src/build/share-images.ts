import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { Resvg } from "@resvg/resvg-js";

import type { Datasets } from "../assemble/datasets.ts";
import { assembleShareImages, type ShareImage } from "../assemble/share-images.ts";
import type { Instrument, Subject } from "../assemble/subject.ts";
import { linesOf } from "../charts/lines-of.ts";

const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/SourceSerif4_400Regular.ttf", "600SemiBold/SourceSerif4_600SemiBold.ttf"].map(
  (file) => require.resolve(`@expo-google-fonts/source-serif-4/${file}`),
);

/** The one face of all pictures that the build draws. */
export const shareFont = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Serif 4" };

/** Longest line of a title, in characters, that fits the picture at the size of titles. */
const TITLE_LINE = 24;

/** The outline of each mark around the origin. */
const outlines: Record<Instrument["mark"], string> = {
  circle: '<circle r="17"/>',
  square: '<rect x="-16" y="-16" width="32" height="32"/>',
  diamond: '<path d="M0-21l21 21l-21 21l-21-21z"/>',
  triangle: '<path d="M0-19l20 35h-40z"/>',
  cross: '<path d="M-6-18h12v12h12v12h-12v12h-12v-12h-12v-12h12z"/>',
  star: '<path d="M0-20l5.9 12.1 13.2 1.9-9.5 9.3 2.2 13.2-11.8-6.2-11.8 6.2 2.2-13.2-9.5-9.3 13.2-1.9z"/>',
};

/** Where the first mark stands, and how far it is to the next. */
const [markX, markStep, markY] = [100, 55, 96];

/** The marks of the main treaties, in their colours. */
function marksOf(instruments: readonly Instrument[]): string {
  return instruments
    .map(({ mark, accent }, i) => {
      const at = `translate(${markX + i * markStep} ${markY})`;
      return `<g transform="${at}" fill="${accent.light}">${outlines[mark]}</g>`;
    })
    .join("\n  ");
}

/** A text as it may stand in XML. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function svgOf({ title, line }: ShareImage, { name, tagline, instruments }: Subject): string {
  const lines = linesOf(title, TITLE_LINE);
  const top = 300 - (lines.length - 1) * 40;
  const text = lines.map(
    (words, i) => `<text x="80" y="${top + i * 96}" class="title">${escaped(words)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <style>
    text { font-family: "Source Serif 4"; fill: #1b1d21; }
    .title { font-size: 84px; font-weight: 600; }
    .line { font-size: 42px; fill: #5d626a; }
    .brand { font-size: 38px; font-weight: 600; }
  </style>
  <rect width="1200" height="630" fill="#fbfaf7"/>
  <rect width="1200" height="10" fill="#1b1d21"/>
  ${marksOf(instruments)}
  <text x="${markX + (instruments.length - 1) * markStep + 42}" y="109" class="brand">${escaped(name)}</text>
  ${text.join("\n  ")}
  <text x="80" y="${top + (lines.length - 1) * 96 + 84}" class="line">${escaped(line)}</text>
  <rect x="80" y="536" width="1040" height="2" fill="#d9d6cd"/>
  <text x="80" y="586" class="line" style="font-size: 32px">${escaped(tagline)}</text>
</svg>`;
}

/** Draws the picture for previews of links, 1200 by 630 pixels. Every machine draws the same bytes. */
export function drawShareImage(image: ShareImage, subject: Subject): Buffer {
  return new Resvg(svgOf(image, subject), { font: shareFont }).render().asPng();
}

/** Draws the pictures for link previews into `<folder>/share`, with a font from an npm package. */
export function writeShareImages(folder: string, datasets: Datasets): void {
  mkdirSync(join(folder, "share"), { recursive: true });
  for (const image of assembleShareImages(datasets))
    writeFileSync(join(folder, "share", `${image.name}.png`), drawShareImage(image, datasets.subject));
}
