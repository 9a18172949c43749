import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { root } from "../support/run.ts";

type Manifest = {
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** What a reader runs without the tools of development: everything but the bench. */
const files = [
  ".eleventy.js",
  ...["src", "scripts"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  ),
].filter((path) => /(?<!\.d)\.(?:ts|tsx|js)$/.test(path) && !/(?:^|\/)bench/.test(path));

const imported = (text: string) => [
  ...[...text.matchAll(/^(?:import|export) (?!type )(?:[^;"]*? from )?"([^"]+)"/gm)],
  ...[...text.matchAll(/(?:import|require(?:\.resolve)?)\(\s*["'`]([^"'`$]+)/g)],
];

/** The packages that a file imports, each as `<package> in <file>`. */
const packagesOf = (path: string) =>
  imported(readFileSync(join(root, path), "utf8"))
    .map(([, name = ""]) => name)
    .filter((name) => !/^(?:node:|\.|\/)/.test(name))
    .map((name) => ({ path, name: /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name }));

it("names every package that the build, the start and the record's commands import as a dependency", () => {
  const used = files.flatMap(packagesOf);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter(({ name }) => !(name in manifest.dependencies))).toEqual([]);
});

it("lists each package once, in order, at one version", () => {
  for (const list of [manifest.dependencies, manifest.devDependencies]) {
    expect(Object.keys(list)).toEqual(Object.keys(list).sort());
    expect(Object.values(list).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  }
  expect(Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies)).toEqual([]);
});

it("says in the README which Node.js the dependencies need", () => {
  const [old, middle, next] = [...manifest.engines.node.matchAll(/(\d+(?:\.[1-9]\d*)?)[\d.]*/g)].map(
    ([, n]) => n,
  );
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(
    `Node.js ${old}, ${middle}, ${next} or later`,
  );
});
