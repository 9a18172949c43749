import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

import { assembleDatasets } from "../src/assemble/datasets.ts";
import { siteFrom } from "../src/assemble/site.ts";
import { buildSite } from "../src/build/build-site.ts";
import { dataFolder } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { printCommands } from "./bench/commands.ts";
import { printComparison } from "./bench/compare.ts";
import { serveRivals } from "./bench/drivers.ts";
import { printEdits } from "./bench/edit.ts";
import { printFirstSearch } from "./bench/first-search.ts";
import { printGrowth } from "./bench/growth.ts";
import { printSearchGrowth } from "./bench/search-growth.ts";
import { type BenchServer, serve } from "./bench/serve.ts";
import { printTimeline } from "./bench/timeline-table.ts";
import { readArguments } from "./command.ts";

const kilobytes = (text: Buffer | string) =>
  `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB gz`;

/** Prints the weight of the timeline page, of its script at load and of what the timeline fetches on request. */
async function printWeights(browser: Browser, server: BenchServer, folder: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.url}/timeline/`);
  const files = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith(".js")),
    );
  await page.waitForTimeout(300);
  const atLoad = await files();
  await page.click("#open-timeline");
  await page.waitForSelector(".tl-mark");
  const later = (await files()).filter((path) => !atLoad.includes(path));
  await page.close();
  const read = (paths: readonly string[]) =>
    Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
  console.log(`/timeline/ ${kilobytes(readFileSync(join(folder, "timeline/index.html")))} (at most 90)`);
  console.log(`script at load ${kilobytes(read(atLoad))} (at most 20)`);
  for (const path of later) console.log(`on request ${kilobytes(read([path]))} ${path} (at most 120)`);
  console.log(
    `on request ${kilobytes(readFileSync(join(folder, "timeline/items.json")))} /timeline/items.json`,
  );
}

const { values } = readArguments({
  usage:
    "npm run bench [-- --growth 2000,10000 | --search 2000,10000 | --timeline 1000,10000 | --compare <commit> | --edit <event> | --commands <event>]   (with --growth: builds of made-up records of so many events only; with --search: the search index at such sizes only; with --timeline: start and pan of the timeline beside its rivals at such sizes only; with --compare: check and build by an earlier commit and by this one, in turn, three times or as --times says; with --edit: from a saved change of that event, of a style and of a template to the page; with --commands: record:new, record:check and record:publish to their first words; ARTICLE_FOUR_DATA chooses another record)",
  options: {
    growth: { type: "string" },
    search: { type: "string" },
    timeline: { type: "string" },
    compare: { type: "string" },
    times: { type: "string", default: "3" },
    edit: { type: "string" },
    commands: { type: "string" },
  },
});
const sizes = (list: string) => list.split(",").map(Number).filter(Number.isFinite);
if (values.growth !== undefined) {
  printGrowth(dataFolder(), sizes(values.growth));
  process.exit(0);
}
if (values.compare !== undefined) {
  printComparison(dataFolder(), values.compare, Math.max(1, Number(values.times) || 3));
  process.exit(0);
}
if (values.search !== undefined) {
  await printSearchGrowth(assembleDatasets(checkRecord(dataFolder()).record), sizes(values.search));
  process.exit(0);
}
if (values.edit !== undefined) {
  await printEdits(dataFolder(), values.edit);
  process.exit(0);
}
if (values.commands !== undefined) {
  await printCommands(dataFolder(), values.commands);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "article-four-bench-"));
const out = join(folder, "site");
const began = performance.now();
const result = await buildSite({ data: dataFolder(), out, site: siteFrom({}) });
if (result.ok) {
  console.log(`build ${((performance.now() - began) / 1000).toFixed(1)} s, ${result.pages} pages`);
  const installed = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const browser = await playwright.launch({
    executablePath: installed.find((path) => path && existsSync(path)) ?? (await chromium.executablePath()),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  const server = await serve(out);
  await serveRivals(server);
  if (values.timeline === undefined) await printWeights(browser, server, out);
  const counts = sizes(values.timeline ?? "1000,10000");
  await printTimeline(browser, server, result.datasets.timeline, counts);
  const asked = result.datasets.subject.searchExamples.map(({ text }) => text).slice(0, 1);
  const typed = asked.flatMap((text) => [text.slice(0, 1), text]);
  if (values.timeline === undefined) await printFirstSearch(browser, server.url, typed);
  await browser.close();
  server.close();
} else {
  console.error("The record has errors; npm run record:check says which.");
  process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
