import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { shelfIn } from "../../src/build/kept-archives.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "article-four-archives-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (...numbers: number[]) => new Uint8Array(numbers);

it("gives back in a later build what was kept of the same parts", () => {
  expect(shelfIn(folder).put(["a", bytes(1)], bytes(7, 8))).toEqual(bytes(7, 8));
  expect(shelfIn(folder).get(["a", bytes(1)])).toEqual(bytes(7, 8));
});

it("gives nothing for other parts, nor for the same letters cut elsewhere", () => {
  const shelf = shelfIn(folder);
  shelf.put(["ab", "c"], bytes(1));
  for (const parts of [["a", "bc"], ["abc"], ["ab", "c", ""], ["ab", "d"]])
    expect(shelf.get(parts)).toBeUndefined();
});

it("keeps the newest archives and no more than those of some records", () => {
  const shelf = shelfIn(folder);
  for (let i = 0; i < 40; i++) shelf.put([String(i)], bytes(i));
  expect(readdirSync(folder)).toHaveLength(24);
});
