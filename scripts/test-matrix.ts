import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Failure } from "../src/failures/failure.ts";
import { table } from "./bench/table.ts";
import { readArguments } from "./command.ts";
import { type Cell, elsewhere, nobody, versions } from "./matrix/cell.ts";
import { checkOut, giveTo, nodeOf, root } from "./matrix/places.ts";
import { runCell } from "./matrix/run-cell.ts";

const names = [...versions.map((version) => `node-${version}`), "elsewhere", "place", "user"];

const { values, positionals: tests } = readArguments({
  usage: `npm run test:matrix -- [--only ${names.join(",")}] [--record <folder>] [<tests> …]`,
  options: { only: { type: "string" }, record: { type: "string" } },
  allowPositionals: true,
});

const wanted = values.only?.split(",") ?? names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length)
  throw new Failure(`there is no cell "${unknown.join('", "')}"`, `take some of ${names.join(", ")}`);

const folder = mkdtempSync(join(tmpdir(), "article-four-matrix-"));
const here = { node: process.execPath, from: root, env: {} };

/** A clone in a place with spaces and Cyrillic letters, made once, when a cell needs it. */
let clone: string | undefined;
const inClone = () => (clone ??= checkOut(join(folder, "копия записи (of the record)")));

const isRoot = process.getuid?.() === 0;

const cells: Record<string, () => Cell> = {
  ...Object.fromEntries(
    versions.map((version) => [
      `node-${version}`,
      (): Cell => ({ ...here, name: `Node ${version}`, says: "this tree", node: nodeOf(version, folder) }),
    ]),
  ),
  elsewhere: () => ({
    ...here,
    name: "elsewhere",
    says: Object.values(elsewhere).join(", "),
    env: elsewhere,
  }),
  place: () => ({ ...here, name: "place", says: "spaces, Cyrillic, core.autocrlf", from: inClone() }),
  user: () => {
    const from = inClone();
    if (isRoot) giveTo(nobody, folder);
    return {
      ...here,
      name: "user",
      says: isRoot ? "not root" : "as it is",
      from,
      ...(isRoot && { user: nobody }),
    };
  },
};

const plan = { tests, record: values.record ?? "test/fixtures/second" };
const rows: string[][] = [];
try {
  for (const name of wanted) {
    const cell = cells[name]?.();
    if (!cell) continue;
    if (!cell.node) {
      rows.push([cell.name, "npm does not give it", "–", "–", "–", "–"]);
      continue;
    }
    const { tests: tested, check, build, hash } = runCell(cell, plan);
    rows.push([cell.name, cell.says, tested, check, build, hash]);
    console.error(rows.at(-1)?.join(" · "));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(table(["cell", "is", "unit tests", "record:check", "build", "bytes of the site"], rows));
const hashes = new Set(rows.map((row) => row[5]).filter((hash) => hash !== "–"));
const isWell =
  rows.every((row) => row.slice(2, 5).every((part) => part.startsWith("ok"))) && hashes.size === 1;
if (!isWell) process.exitCode = 1;
