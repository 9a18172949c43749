import { constants, copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { renderAsync } from "@resvg/resvg-js";

import type { ShareImage } from "../assemble/share-images.ts";
import type { Instrument, Subject } from "../assemble/subject.ts";
import { linesOf } from "../charts/lines-of.ts";
import type { KeptPictures } from "./kept-pictures.ts";

const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/SourceSerif4_400Regular.ttf", "600SemiBold/SourceSerif4_600SemiBold.ttf"].map(
  (file) => require.resolve(`@expo-google-fonts/source-serif-4/${file}`),
);

/** The one face of all pictures that the build draws. */
export const shareFont = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Serif 4" };

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

/** How titles are set, by their length: size of letters, characters that fit a line, most lines. */
const settings = [
  { upTo: 72, size: 84, line: 24, most: 3 },
  { upTo: 120, size: 60, line: 35, most: 4 },
  { upTo: Infinity, size: 48, line: 44, most: 6 },
] as const;

/** The lines of a title and how they are set; what does not fit ends in an ellipsis. */
function setTitle(title: string) {
  const fits = settings.find(
    ({ upTo, line, most }) => title.length <= upTo && linesOf(title, line).length <= most,
  );
  const setting = fits ?? settings[2];
  const lines = linesOf(title, setting.line);
  const shown = lines.slice(0, setting.most);
  if (lines.length > shown.length) shown.push(`${shown.pop() ?? ""} …`);
  return { size: setting.size, lines: shown };
}

/** The middle of the room between the marks and the foot, and the room that the second line takes. */
const [middle, lineRoom] = [335, 84];

function svgOf({ title, line, width, height }: ShareImage, { name, tagline, instruments }: Subject): string {
  const { size, lines } = setTitle(title);
  const step = size * 1.15;
  const top = middle - ((lines.length - 1) * step + lineRoom) / 2 + size * 0.3;
  const text = lines.map(
    (words, i) => `<text x="80" y="${top + i * step}" class="title">${escaped(words)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1200 630">
  <style>
    text { font-family: "Source Serif 4"; fill: #1b1d21; }
    .title { font-size: ${size}px; font-weight: 600; }
    .line { font-size: 42px; fill: #5d626a; }
    .brand { font-size: 38px; font-weight: 600; }
  </style>
  <rect width="1200" height="630" fill="#fbfaf7"/>
  <rect width="1200" height="10" fill="#1b1d21"/>
  ${marksOf(instruments)}
  <text x="${markX + (instruments.length - 1) * markStep + 42}" y="109" class="brand">${escaped(name)}</text>
  ${text.join("\n  ")}
  <text x="80" y="${top + (lines.length - 1) * step + lineRoom}" class="line">${escaped(line)}</text>
  <rect x="80" y="536" width="1040" height="2" fill="#d9d6cd"/>
  <text x="80" y="586" class="line" style="font-size: 32px">${escaped(tagline)}</text>
</svg>`;
}

/** Draws the picture for previews of links. Every machine draws the same bytes. */
export const drawShareImage = async (image: ShareImage, subject: Subject): Promise<Buffer> =>
  (await renderAsync(svgOf(image, subject), { font: shareFont })).asPng();

/** Pictures drawn at the same time beside the rendering of pages. */
const AT_ONCE = 2;

/**
 * Draws the pictures for link previews into `folder` at their addresses, with a font from an npm package, so that
 * every machine draws the same bytes.
 */
export async function writeShareImages(
  folder: string,
  images: readonly ShareImage[],
  subject: Subject,
  shelf: KeptPictures,
): Promise<void> {
  for (const place of new Set(images.map(({ file }) => dirname(file))))
    mkdirSync(join(folder, place), { recursive: true });
  const waiting = [...images];
  const drawNext = async (): Promise<void> => {
    for (let image = waiting.shift(); image; image = waiting.shift()) {
      const svg = svgOf(image, subject);
      const kept = await shelf.fileLater(svg, "share", async () =>
        (await renderAsync(svg, { font: shareFont })).asPng(),
      );
      copyFileSync(kept, join(folder, image.file), constants.COPYFILE_FICLONE);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
}
