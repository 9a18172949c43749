import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterEach, beforeEach, expect, it } from "vitest";

import { root } from "../support/run.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "article-four-loader-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const loader = pathToFileURL(join(root, "scripts/ts-node.js")).href;

function run(): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", loader, join(folder, "main.ts")], {
    encoding: "utf8",
    cwd: root,
  });
  return (stdout + stderr).trim();
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it("runs TypeScript as it stands, however often it was run before", () => {
  write("package.json", '{ "type": "module" }');
  write("main.ts", 'import { said } from "./said.ts";\nconsole.log(said satisfies string);\n');
  write("said.ts", 'export const said: string = "first";\n');
  expect(run()).toBe("first");
  expect(run()).toBe("first");
  write("said.ts", 'export const said: string = "other";\n');
  expect(run()).toBe("other");
});

it("says in words what cannot be read or found", () => {
  write("package.json", '{ "type": "module" }');
  write("main.ts", 'import { said } from "./said.ts";\nconsole.log(said);\n');
  expect(run()).toContain("said.ts");
  write("said.ts", "export const said: string = ;\n");
  expect(run()).toContain("said.ts");
  expect(run()).not.toMatch(/^\s+at /m);
});

it("keeps warnings of its own ways from people, and no other", () => {
  write("package.json", '{ "type": "module" }');
  write(
    "main.ts",
    `process.emitWarning("of the loader", "DeprecationWarning", "DEP0180");
process.emitWarning("of its hooks", { type: "DeprecationWarning", code: "DEP0205" });
process.emitWarning("of a program", { code: "OTHER" });
process.emitWarning("of nobody");
`,
  );
  const said = run();
  for (const shown of ["of a program", "of nobody"]) expect(said).toContain(shown);
  expect(said).not.toMatch(/of the loader|of its hooks|DEP0180|DEP0205/);
});
