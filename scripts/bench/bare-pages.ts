import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { measured, type Taken } from "./program.ts";

/** The command of Eleventy, which its package does not export. */
const eleventy = fileURLToPath(new URL("../../node_modules/@11ty/eleventy/cmd.cjs", import.meta.url));

const pageText = (i: number) =>
  `---\ntitle: Page ${i}\n---\n\n# Page ${i}\n\n${`A sentence of a bare page, number ${i}. `.repeat(20)}\n`;

function writePages(folder: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < pages; i++) writeFileSync(join(folder, `page-${i}.md`), pageText(i));
}

/** What Eleventy alone takes for so many bare pages of Markdown in an empty folder. */
export function plainEleventy(folder: string, pages: number): Taken | undefined {
  writePages(join(folder, "content"), pages);
  return measured({
    args: [eleventy, "--input=content", "--output=site", "--quiet"],
    from: folder,
  });
}

/** Seconds that Hugo takes for as many bare pages; undefined where it is not installed. */
export function hugo(folder: string, pages: number): number | undefined {
  if (spawnSync("hugo", ["version"], { stdio: "ignore" }).status !== 0) return undefined;
  writePages(join(folder, "content"), pages);
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  writeFileSync(join(folder, "hugo.toml"), 'baseURL = "https://example.org/"\n');
  const layout = "<!doctype html><title>{{ .Title }}</title>{{ .Content }}";
  for (const name of ["single", "list"]) writeFileSync(join(folder, `layouts/_default/${name}.html`), layout);
  const began = performance.now();
  const { status } = spawnSync("hugo", ["--quiet"], { cwd: folder, stdio: "ignore" });
  return status === 0 ? (performance.now() - began) / 1000 : undefined;
}
