import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { Resvg } from "@resvg/resvg-js";

import { type ShareImage, shareImages } from "../assemble/share-images.ts";

const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/SourceSerif4_400Regular.ttf", "600SemiBold/SourceSerif4_600SemiBold.ttf"].map(
  (file) => require.resolve(`@expo-google-fonts/source-serif-4/${file}`),
);

/** Longest line of a title, in characters, that fits the picture at the size of titles. */
const TITLE_LINE = 24;

/** Breaks a title into lines of at most `TITLE_LINE` characters, between words. */
function linesOf(title: string): string[] {
  return title.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > TITLE_LINE) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The marks of the three treaties, in their colours: circle, square, diamond. */
const marks = `
  <circle cx="100" cy="96" r="17" fill="#0b5fa5"/>
  <rect x="139" y="80" width="32" height="32" fill="#00795a"/>
  <path d="M210 75l21 21l-21 21l-21-21z" fill="#b8420f"/>`;

function svgOf({ title, line }: ShareImage): string {
  const lines = linesOf(title);
  const top = 300 - (lines.length - 1) * 40;
  const text = lines.map((words, i) => `<text x="80" y="${top + i * 96}" class="title">${words}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <style>
    text { font-family: "Source Serif 4"; fill: #1b1d21; }
    .title { font-size: 84px; font-weight: 600; }
    .line { font-size: 42px; fill: #5d626a; }
    .brand { font-size: 38px; font-weight: 600; }
  </style>
  <rect width="1200" height="630" fill="#fbfaf7"/>
  <rect width="1200" height="10" fill="#1b1d21"/>
  ${marks}
  <text x="252" y="109" class="brand">Article Four</text>
  ${text.join("\n  ")}
  <text x="80" y="${top + (lines.length - 1) * 96 + 84}" class="line">${line}</text>
  <rect x="80" y="536" width="1040" height="2" fill="#d9d6cd"/>
  <text x="80" y="586" class="line" style="font-size: 32px">The Russia–North Korea treaty record</text>
</svg>`;
}

/**
 * Draws the pictures for link previews into `<folder>/share`, 1200 by 630 pixels, with a font from an npm package,
 * so that every machine draws the same bytes.
 */
export function writeShareImages(folder: string): void {
  mkdirSync(join(folder, "share"), { recursive: true });
  for (const image of shareImages) {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Serif 4" };
    const png = new Resvg(svgOf(image), { font }).render().asPng();
    writeFileSync(join(folder, "share", `${image.name}.png`), png);
  }
}
