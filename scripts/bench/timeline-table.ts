import type { Browser } from "playwright-core";

import type { TimelineData } from "../../src/assemble/timeline.ts";
import { drivers } from "./drivers.ts";
import { type Driver, measureOpening, measurePan } from "./measure.ts";
import type { BenchServer } from "./serve.ts";
import { synthetic } from "./synthetic.ts";
import { machine, table } from "./table.ts";

/** Fewer steps of panning where a single one takes long. */
const stepsFor = (events: number, isOurs: boolean) =>
  isOurs ? 50 : events > 5000 ? 4 : events > 500 ? 10 : 20;

const heads = [
  "events, drawn by",
  "start ms",
  "blocked on opening ms",
  "heap MB",
  "elements",
  "pan median ms",
  "pan max ms",
];

/** What one way of drawing takes at one size; what it did not get to within the limit is said. */
async function rowOf(browser: Browser, url: string, driver: Driver, events: number): Promise<string[]> {
  const name = `${events.toLocaleString("en-GB")}, ${driver.name}`;
  const opening = await measureOpening(browser, url, driver);
  if (!opening) return [name, ...heads.slice(1).map((_, i) => (i ? "–" : "gives up"))];
  const { start, blocked, heap, elements } = opening;
  const opened = [start, blocked, heap / 2 ** 20, elements].map((value) => value.toFixed(0));
  const pan = await measurePan(browser, url, driver, stepsFor(events, driver === drivers[0]));
  return [name, ...opened, ...(pan ? [pan.median.toFixed(1), pan.max.toFixed(1)] : ["gives up", "–"])];
}

/**
 * Prints how this site, plain vis-timeline and TimelineJS start and pan with the events of the record and with so many
 * made-up ones, all in one run and with the same data.
 */
export async function printTimeline(
  browser: Browser,
  server: BenchServer,
  data: TimelineData,
  counts: readonly number[],
): Promise<void> {
  const rows: string[][] = [];
  for (const events of [data, ...counts.map((count) => synthetic(data, count))]) {
    server.replace("/timeline/items.json", JSON.stringify(events));
    for (const driver of drivers) rows.push(await rowOf(browser, server.url, driver, events.items.length));
  }
  console.log(`${machine()}\n\n${table(heads, rows)}`);
}
