import { spawn } from "node:child_process";
import { existsSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { copyOf, editEvent } from "./commands.ts";
import { median } from "./measure.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How often each kind of edit is made. */
const TIMES = 10;

/** What a started site says: its address, and when it tells its pages to load again. */
type Started = { url: string; reloaded: () => Promise<void>; stop: () => void };

/** Resolves with the first match in what a stream says. */
function said(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = "";
    const look = (part: Buffer) => {
      const match = pattern.exec((text += part.toString()));
      if (!match) return;
      stream.off("data", look);
      resolve(match);
    };
    stream.on("data", look);
    stream.once("end", () => reject(new Error(`npm start ended: ${text.slice(-500)}`)));
  });
}

/** Starts the site as `npm start` does and waits until it is read and built once. */
async function start(data: string): Promise<Started> {
  const out = join(dirname(data), "site");
  const child = spawn(
    process.execPath,
    ["--import", "./scripts/ts-node.js", "scripts/start.ts", "--port", "0"],
    {
      cwd: root,
      env: { ...process.env, ARTICLE_FOUR_DATA: data, ARTICLE_FOUR_OUT: out },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [, url = ""] = await said(child.stdout, /The site is at (\S+?)\/? \(read/);
  const events = await fetch(`${url}/.live/events`);
  const reader = events.body?.getReader();
  while (!existsSync(join(out, ".article-four-build"))) await after(200);
  return {
    url,
    reloaded: async () => {
      for (;;) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) throw new Error("npm start ended");
        const said = new TextDecoder().decode(value);
        if (said.includes("event: reload")) return;
        if (/event: fault\ndata: "[^"]/.test(said)) throw new Error(said);
      }
    },
    stop: () => child.kill(),
  };
}

type Edit = { name: string; times: number; make: (n: number) => void; shows: (n: number) => string };

/** Milliseconds from an edit to the page that shows it, for each time that it is made. */
async function timesOf(site: Started, path: string, { times, make, shows }: Edit): Promise<number[]> {
  const found: number[] = [];
  for (let n = 1; n <= times; n++) {
    const began = performance.now();
    make(n);
    await site.reloaded();
    const page = await (await fetch(site.url + path)).text();
    if (!page.includes(shows(n))) throw new Error(`${path} does not show edit ${n}`);
    found.push(performance.now() - began);
    await after(300);
  }
  return found;
}

/**
 * Prints how long it takes in a warm `npm start` from saving a file to the page that shows the change, of the whole
 * record: an event, a template (whose process starts anew) and a style. Medians; on a copy of the record.
 */
export async function printEdits(record: string, event: string): Promise<void> {
  const { data, remove } = copyOf(record);
  const site = await start(data);
  const touch = (path: string) => () => utimesSync(join(root, path), new Date(), new Date());
  const edits: Edit[] = [
    {
      name: "event",
      times: TIMES,
      make: (n) => editEvent(data, event, `Edit ${n} – `),
      shows: (n) => `Edit ${n} – `,
    },
    { name: "style", times: 3, make: touch("src/styles/base.css"), shows: () => "</html>" },
    { name: "template", times: 3, make: touch("src/pages/events/event.11ty.tsx"), shows: () => "</html>" },
  ];
  try {
    for (const edit of edits) {
      const times = await timesOf(site, `/events/${event}/`, edit);
      const [least, most] = [Math.min(...times), Math.max(...times)].map((one) => (one / 1000).toFixed(2));
      console.log(
        `${edit.name} saved to page shown: median of ${edit.times} ${(median(times) / 1000).toFixed(2)} s (${least} to ${most})`,
      );
    }
  } finally {
    site.stop();
    remove();
  }
}
