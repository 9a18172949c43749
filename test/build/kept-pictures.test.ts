import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { KeptPictures } from "../../src/build/kept-pictures.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "article-four-pictures-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const counting = (drawn: string[]) => (text: string) => () => {
  drawn.push(text);
  return Buffer.from(text);
};

it("draws a picture once for the same drawing and form, also in a later build", async () => {
  const drawn: string[] = [];
  const draw = counting(drawn);
  const first = new KeptPictures(folder).file("<svg/>", "32", draw("small"));
  expect(readFileSync(first, "utf8")).toBe("small");
  const later = new KeptPictures(folder);
  expect(later.file("<svg/>", "32", draw("again"))).toBe(first);
  expect(await later.fileLater("<svg/>", "32", () => Promise.resolve(draw("again")()))).toBe(first);
  expect(drawn).toEqual(["small"]);
});

it("draws anew when the drawing or its form is another", () => {
  const drawn: string[] = [];
  const draw = counting(drawn);
  const shelf = new KeptPictures(folder);
  const files = [
    shelf.file("<svg/>", "32", draw("a")),
    shelf.file("<svg/>", "64", draw("b")),
    shelf.file("<svg></svg>", "32", draw("c")),
  ];
  expect(drawn).toEqual(["a", "b", "c"]);
  expect(new Set(files).size).toBe(3);
});

it("leaves no half-drawn picture when drawing fails", () => {
  const shelf = new KeptPictures(folder);
  const fail = () => {
    throw new Error("no font");
  };
  expect(() => shelf.file("<svg/>", "32", fail)).toThrow("no font");
  expect(readdirSync(folder)).toEqual([]);
});
