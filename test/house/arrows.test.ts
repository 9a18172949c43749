import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { expect, it } from "vitest";

import { root } from "../support/run.ts";
import { temporaryFolder } from "../support/temporary.ts";

const { options, ...ruleSet } = await extractConfig(join(root, ".dependency-cruiser.js"));

/** Writes a small tree of modules and gives the names of the rules that the linter says it breaks, with the file. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const baseDir = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), text);
  }
  const { output } = await cruise(["src"], { ...options, baseDir, ruleSet, validate: true });
  return (output as ICruiseResult).summary.violations
    .filter(({ rule }) => rule.name !== "no-orphans")
    .map(({ from, rule }) => `${from} breaks ${rule.name}`);
}

const publication = { "src/publication/publication.ts": "export type Publication = { name: string };\n" };

it("lets a room import a type from a room below it", async () => {
  const page =
    'import type { Publication } from "../publication/publication.ts";\nexport type P = Publication;\n';
  expect(await broken({ ...publication, "src/pages/page.ts": page })).toEqual([]);
});

it("refuses a type that is imported from a room above", async () => {
  const feed =
    'import type { Publication } from "../publication/publication.ts";\nexport type P = Publication;\n';
  expect(await broken({ ...publication, "src/feeds/planted.ts": feed })).toEqual([
    "src/feeds/planted.ts breaks feeds-looks-back-only",
  ]);
});

it("refuses a circle that is made of types alone", async () => {
  const one = 'import type { Two } from "./two.ts";\nexport type One = { two?: Two };\n';
  const two = 'import type { One } from "./one.ts";\nexport type Two = { one?: One };\n';
  expect(await broken({ "src/assemble/one.ts": one, "src/assemble/two.ts": two })).toContain(
    "src/assemble/one.ts breaks no-circular",
  );
});

it("lets a script of the browser know the type of what is published, not the code that makes it", async () => {
  const dataset = "export type Item = { id: string };\nexport const items: Item[] = [];\n";
  const typed =
    'import type { Item } from "../assemble/items.ts";\nexport const ids = (all: Item[]) => all.length;\n';
  const coded = 'import { items } from "../../assemble/items.ts";\nexport const n = items.length;\n';
  const files = { "src/assemble/items.ts": dataset, "src/browser/typed.ts": typed };
  expect(await broken({ ...files, "src/components/box/box.client.ts": coded })).toEqual([
    "src/components/box/box.client.ts breaks browser-looks-back-only",
  ]);
});

it("refuses a script of the browser that knows a type of the record as it is written", async () => {
  const record = "export type EventRecord = { id: string };\n";
  const script = 'import type { EventRecord } from "../record/record.ts";\nexport type E = EventRecord;\n';
  expect(await broken({ "src/record/record.ts": record, "src/browser/script.ts": script })).toEqual([
    "src/browser/script.ts breaks browser-knows-published-types",
  ]);
});
