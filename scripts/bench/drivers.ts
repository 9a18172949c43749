import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import type { Driver } from "./measure.ts";
import type { BenchServer } from "./serve.ts";

const year = { from: "2023-07-01", to: "2024-06-30" };

const ours: Driver = {
  name: "this site",
  path: "/timeline/",
  panPath: `/timeline/?from=${year.from}&to=${year.to}`,
  button: "#open-timeline",
  drawn: ".tl-mark",
  pan: (share) =>
    `document.querySelector(".tl-canvas").dispatchEvent(new WheelEvent("wheel", { deltaY: ${share * 1000}, shiftKey: true, bubbles: true, cancelable: true }))`,
  prepare: "0",
};

const plain: Driver = {
  name: "plain vis-timeline",
  path: "/plain/",
  panPath: "/plain/",
  button: "#open",
  drawn: ".vis-item",
  pan: (share) => `window.panPlain(${share})`,
  prepare: `window.windowPlain("${year.from}", "${year.to}")`,
};

const story: Driver = {
  name: "TimelineJS",
  path: "/story/",
  panPath: "/story/",
  button: "#open",
  drawn: ".tl-timemarker-content-container",
  pan: (share) => `window.panStory(${share})`,
  prepare: "0",
};

/** The three ways of drawing that are compared, ours first. */
export const drivers: readonly [Driver, ...Driver[]] = [ours, plain, story];

const packageFile = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** A script of this folder as one module for the browser. */
async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

const pageOf = (style: string, host: string, script: string, call: string) =>
  `<!doctype html><link rel="stylesheet" href="${style}"><button id="open">Open</button>${host}
   <script type="module">document.querySelector("#open").addEventListener("click", async () => (await import("${script}")).${call}());</script>`;

/** Puts a page with plain vis-timeline beside the site. */
async function servePlain(server: BenchServer): Promise<void> {
  const css = readFileSync(packageFile("vis-timeline/styles/vis-timeline-graph2d.min.css"), "utf8");
  server.replace("/plain/plain.js", await bundled("plain.ts"));
  server.replace("/plain/vis.css", css);
  server.replace(
    "/plain/",
    pageOf("/plain/vis.css", '<div id="plain"></div>', "/plain/plain.js", "openPlain"),
  );
}

/** Puts a page with TimelineJS beside the site, with the scripts and styles of its package. */
async function serveStory(server: BenchServer): Promise<void> {
  const dist = join(
    dirname(fileURLToPath(import.meta.resolve("@knight-lab/timelinejs/package.json"))),
    "dist",
  );
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" }))
    if (/\.(?:js|css)$/.test(name))
      server.replace(`/timelinejs/${name}`, readFileSync(join(dist, name), "utf8"));
  server.replace("/story/story.js", await bundled("timelinejs.ts"));
  const host = '<div id="story" style="width: 100%; height: 650px"></div>';
  server.replace("/story/", pageOf("/timelinejs/css/timeline.css", host, "/story/story.js", "openStory"));
}

/** Puts the pages of the rivals beside the site. */
export async function serveRivals(server: BenchServer): Promise<void> {
  await servePlain(server);
  await serveStory(server);
}
