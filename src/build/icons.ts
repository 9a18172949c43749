import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Resvg } from "@resvg/resvg-js";

import type { Instrument, Subject } from "../assemble/subject.ts";
import { markPaths, ring } from "../components/marks.tsx";
import type { ColourPair } from "./ground-colours.ts";
import type { KeptPictures } from "./kept-pictures.ts";

type Named = Pick<Instrument, "mark" | "accent">;

/** Most marks that are told apart at 16 pixels. */
const MOST = 3;

/**
 * The sign of the site: the marks of its main instruments in a row on ink, in a box of 32 by 32; a ring for a record
 * without them. `margin` is the room around them: more where a system cuts a circle out of the icon.
 */
export function iconSvg(instruments: readonly Named[], ink: string, margin = 2.5, corner = 5): string {
  const shown = instruments.slice(0, MOST);
  const paths = shown.length
    ? shown.map(({ mark, accent }) => ({ d: markPaths[mark], fill: accent.dark }))
    : [{ d: ring, fill: "#ffffff" }];
  const gap = 1.2;
  const size = Math.min(18, (32 - 2 * margin - (paths.length - 1) * gap) / paths.length);
  const left = (32 - paths.length * size - (paths.length - 1) * gap) / 2;
  const drawn = paths.map(({ d, fill }, i) => {
    const x = Math.round((left + i * (size + gap)) * 100) / 100;
    const y = Math.round((16 - size / 2) * 100) / 100;
    const scale = Math.round((size / 12) * 1000) / 1000;
    return `<path transform="translate(${x} ${y}) scale(${scale})" fill="${fill}" fill-rule="evenodd" d="${d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${corner}" fill="${ink}"/>${drawn.join("")}</svg>\n`;
}

const drawn = (svg: string, size: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();

/** A PNG of 32 by 32 in the container that browsers ask for at /favicon.ico (one image, PNG as it is). */
export function icoOf(image: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one image
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

/** What a home screen shows of the site (https://www.w3.org/TR/appmanifest/); addresses are relative to it. */
function manifestOf({ name, description }: Subject, ground: ColourPair): object {
  const icon = (src: string, size: number, purpose: string) => ({
    src,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    name,
    short_name: name,
    description,
    lang: "en",
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: ground.light,
    theme_color: ground.light,
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon("icon-192.png", 192, "any"),
      icon("icon-512.png", 512, "any"),
      icon("icon-maskable-512.png", 512, "maskable"),
    ],
  };
}

/** Writes the sign of the site in every form that browsers, readers and home screens ask for, and the web manifest. */
export function writeIcons(
  folder: string,
  subject: Subject,
  { ground, ink }: { ground: ColourPair; ink: ColourPair },
  shelf: KeptPictures,
): void {
  const png = (svg: string, size: number) =>
    readFileSync(shelf.file(svg, `icon ${size}`, () => drawn(svg, size)));
  const rounded = iconSvg(subject.instruments, ink.light);
  const whole = iconSvg(subject.instruments, ink.light, 6, 0);
  const files: [string, string | Buffer][] = [
    ["icon.svg", rounded],
    ["icon-32.png", png(rounded, 32)],
    ["favicon.ico", icoOf(png(rounded, 32))],
    ["apple-touch-icon.png", png(whole, 180)],
    ["icon-192.png", png(rounded, 192)],
    ["icon-512.png", png(rounded, 512)],
    ["icon-maskable-512.png", png(whole, 512)],
    ["site.webmanifest", `${JSON.stringify(manifestOf(subject, ground), null, 1)}\n`],
  ];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
