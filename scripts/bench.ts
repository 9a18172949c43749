import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import chromium from "@sparticuz/chromium";
import { build } from "esbuild";
import { type Browser, chromium as playwright } from "playwright-core";

import { assembleDatasets } from "../src/assemble/datasets.ts";
import { siteFrom } from "../src/assemble/site.ts";
import type { TimelineData } from "../src/assemble/timeline.ts";
import { buildSite } from "../src/build/build-site.ts";
import { dataFolder } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { printCommands } from "./bench/commands.ts";
import { printComparison } from "./bench/compare.ts";
import { printEdits } from "./bench/edit.ts";
import { printFirstSearch } from "./bench/first-search.ts";
import { printGrowth } from "./bench/growth.ts";
import { type Driver, measurePan, measureStart } from "./bench/measure.ts";
import { printSearchGrowth } from "./bench/search-growth.ts";
import { type BenchServer, serve } from "./bench/serve.ts";
import { synthetic } from "./bench/synthetic.ts";
import { readArguments } from "./command.ts";

const year = { from: "2023-07-01", to: "2024-06-30" };

const ours: Driver = {
  path: "/timeline/",
  panPath: `/timeline/?from=${year.from}&to=${year.to}`,
  button: "#open-timeline",
  drawn: ".tl-mark",
  pan: (share) =>
    `document.querySelector(".tl-canvas").dispatchEvent(new WheelEvent("wheel", { deltaY: ${share * 1000}, shiftKey: true, bubbles: true, cancelable: true }))`,
  prepare: "0",
};

const plain: Driver = {
  path: "/plain/",
  panPath: "/plain/",
  button: "#open",
  drawn: ".vis-item",
  pan: (share) => `window.panPlain(${share})`,
  prepare: `window.windowPlain("${year.from}", "${year.to}")`,
};

/** Puts a page with plain vis-timeline beside the site. */
async function servePlain(server: BenchServer): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("bench/plain.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  const css = fileURLToPath(
    new URL("../node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css", import.meta.url),
  );
  server.replace("/plain/plain.js", outputFiles[0]?.text ?? "");
  server.replace("/plain/vis.css", readFileSync(css, "utf8"));
  server.replace(
    "/plain/",
    `<!doctype html><link rel="stylesheet" href="/plain/vis.css"><button id="open">Open</button><div id="plain"></div>
     <script type="module">document.querySelector("#open").addEventListener("click", async () => (await import("/plain/plain.js")).openPlain());</script>`,
  );
}

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
  await page.click(ours.button);
  await page.waitForSelector(ours.drawn);
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

async function printTimeline(browser: Browser, server: BenchServer, data: TimelineData): Promise<void> {
  for (const [name, count, steps] of [
    ["real record", 0, 20],
    ["synthetic", 1000, 10],
    ["synthetic", 10_000, 4],
  ] as const) {
    const events = count ? synthetic(data, count) : data;
    server.replace("/timeline/items.json", JSON.stringify(events));
    const start = await measureStart(browser, server.url, ours);
    const pan = await measurePan(browser, server.url, ours, 50);
    const plainStart = await measureStart(browser, server.url, plain);
    const plainPan = await measurePan(browser, server.url, plain, steps);
    console.log(
      `${name}, ${events.items.length} events: start ${start.toFixed(0)} ms, pan median ${pan.median.toFixed(1)} max ${pan.max.toFixed(1)} ms | plain vis-timeline: start ${plainStart.toFixed(0)} ms, pan median ${plainPan.median.toFixed(1)} max ${plainPan.max.toFixed(1)} ms | ratio: start ${(plainStart / start).toFixed(1)}, pan ${(plainPan.median / pan.median).toFixed(1)}`,
    );
  }
}

const { values } = readArguments({
  usage:
    "npm run bench [-- --growth 2000,10000 | --search 2000,10000 | --compare <commit> | --edit <event> | --commands <event>]   (with --growth: builds of made-up records of so many events only; with --search: the search index at such sizes only; with --compare: check and build by an earlier commit and by this one, in turn, three times or as --times says; with --edit: from a saved change of that event, of a style and of a template to the page; with --commands: record:new, record:check and record:publish to their first words; ARTICLE_FOUR_DATA chooses another record)",
  options: {
    growth: { type: "string" },
    search: { type: "string" },
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
  await servePlain(server);
  await printWeights(browser, server, out);
  await printTimeline(browser, server, result.datasets.timeline);
  const asked = result.datasets.subject.searchExamples.map(({ text }) => text).slice(0, 1);
  await printFirstSearch(
    browser,
    server.url,
    asked.flatMap((text) => [text.slice(0, 1), text]),
  );
  await browser.close();
  server.close();
} else {
  console.error("The record has errors; npm run record:check says which.");
  process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
