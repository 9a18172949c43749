import type { Browser, Page } from "playwright-core";

import { median } from "./measure.ts";

/** A phone of the lower middle on a slow mobile network: Lighthouse's throttling. */
const phone = { processor: 4, bytesPerSecond: (1.6 * 1e6) / 8, latency: 150 };

/** A place to search from: the page, its field, and what a first result looks like. */
type Place = { name: string; path: string; field: string; result: string };

const places: readonly Place[] = [
  {
    name: "the field of a page",
    path: "/treaties/",
    field: "header .site-search input",
    result: ".site-search-results li",
  },
  { name: "/search/", path: "/search/", field: "#search-query", result: ".search-results li" },
];

/** Page and throttle: all of the page has come before anything is measured. */
async function openThrottled(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const { bytesPerSecond, latency } = phone;
  await session.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency },
    ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: phone.processor });
  await page.goto(address, { waitUntil: "networkidle" });
  return page;
}

/** Milliseconds, by the page's own clock, from a text typed to a first result and to the number of all of them. */
async function typed(page: Page, { field, result }: Place, text: string) {
  return page.evaluate(
    ([fieldSelector, resultSelector, typedText]) =>
      new Promise<{ first: number; all: number }>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(fieldSelector);
        const status = input?.form?.querySelector("output");
        let first = 0;
        const start = performance.now();
        const look = () => {
          if (!first && document.querySelector(resultSelector)) first = performance.now() - start;
          if (first && (status?.value || performance.now() - start > 4000))
            resolve({ first, all: performance.now() - start });
          else requestAnimationFrame(look);
        };
        if (input) input.value = typedText;
        input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
        requestAnimationFrame(look);
      }),
    [field, result, text] as const,
  );
}

/** A visit: the reader opens the field and types a first text a second later. */
async function visit(browser: Browser, url: string, place: Place, text: string) {
  const page = await openThrottled(browser, url + place.path);
  await page.focus(place.field);
  await page.waitForTimeout(1000);
  const times = await typed(page, place, text);
  await page.context().close();
  return times;
}

/** Prints how long the first query of a visit takes on a throttled phone: the median of three visits each. */
export async function printFirstSearch(
  browser: Browser,
  url: string,
  texts: readonly string[],
): Promise<void> {
  for (const place of places)
    for (const text of texts) {
      const visits: Awaited<ReturnType<typeof visit>>[] = [];
      for (let run = 0; run < 3; run++) visits.push(await visit(browser, url, place, text));
      const of = (part: "first" | "all") => median(visits.map((times) => times[part])).toFixed(0);
      console.log(
        `search on a throttled phone, ${place.name}, first typed “${text}”: first result after ${of("first")} ms, all counted after ${of("all")} ms`,
      );
    }
}
