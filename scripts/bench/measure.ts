import type { Browser, Page } from "playwright-core";

type Pan = { median: number; max: number };

/** What opening takes: milliseconds to the first drawing and of blocking, bytes of the heap and elements after it. */
type Opening = { start: number; blocked: number; heap: number; elements: number };

/** How one way of drawing is driven: its page, its button, what shows that it has drawn, and how to pan it. */
export type Driver = {
  name: string;
  path: string;
  /** The address on which panning starts, with a window of one year. */
  panPath: string;
  button: string;
  drawn: string;
  /** An expression for the page that moves the window by a share. */
  pan: (share: number) => string;
  /** An expression run once before panning. */
  prepare: string;
};

/** Middle value; NaN for none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
  await page.goto(address);
  await page.waitForTimeout(300);
  return page;
}

/** Milliseconds from the click to the frame in which items are drawn. */
async function click(page: Page, { button, drawn }: Driver): Promise<number> {
  return page.evaluate(
    ([control, item]) =>
      new Promise<number>((resolve) => {
        const isDrawn = () => {
          const first = document.querySelector(item);
          return (
            first &&
            first.getBoundingClientRect().width > 0 &&
            getComputedStyle(first).visibility === "visible"
          );
        };
        const start = performance.now();
        const look = () =>
          isDrawn()
            ? requestAnimationFrame(() => resolve(performance.now() - start))
            : requestAnimationFrame(look);
        document.querySelector<HTMLElement>(control)?.click();
        look();
      }),
    [button, drawn] as const,
  );
}

/** A way of drawing that shows no progress for so long has given up. */
const patience = 120_000;

/** Does a part of the work within the limit; throws past it, or where the page has died. */
async function inTime<T>(part: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no progress")), patience);
  });
  try {
    return await Promise.race([part, late]);
  } finally {
    clearTimeout(timer);
    part.catch(() => undefined);
  }
}

/** Does work on a fresh page and closes it; undefined where the work has given up, which is said with the reason. */
async function onPage<T>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<T>,
): Promise<T | undefined> {
  const page = await openPage(browser, address);
  try {
    return await work(page);
  } catch (error) {
    console.error(`${address} gave up: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    // A page that is busy to no end would not answer a plain wish to close.
    await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  }
}

/** Counts from now on by how much the tasks of the main thread exceed 50 ms. */
const countBlocking = `
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked += duration - 50;
  }).observe({ type: "longtask" });`;

async function openOnce(page: Page, driver: Driver): Promise<Opening> {
  await page.evaluate(countBlocking);
  const start = await inTime(click(page, driver));
  await inTime(page.waitForTimeout(1500).then(() => page.evaluate("0")));
  const session = await page.context().newCDPSession(page);
  await inTime(session.send("HeapProfiler.collectGarbage"));
  const { usedSize } = await inTime(session.send("Runtime.getHeapUsage"));
  const [blocked = NaN, elements = NaN] = await page.evaluate<number[]>(
    'Promise.resolve([window.blocked, document.querySelectorAll("*").length])',
  );
  return { start, blocked, heap: usedSize, elements };
}

/** The middle of three openings, each on a fresh page; undefined where one of them gave up. */
export async function measureOpening(
  browser: Browser,
  url: string,
  driver: Driver,
): Promise<Opening | undefined> {
  const runs: Opening[] = [];
  for (let run = 0; run < 3; run++) {
    const opening = await onPage(browser, url + driver.path, (page) => openOnce(page, driver));
    if (!opening) return undefined;
    runs.push(opening);
  }
  const of = (measure: keyof Opening) => median(runs.map((run) => run[measure]));
  return { start: of("start"), blocked: of("blocked"), heap: of("heap"), elements: of("elements") };
}

/**
 * Main-thread milliseconds of each step of 2 per cent, over `steps` steps: Chromium's `TaskDuration` in the
 * thread's own time, so that other work on the machine does not count. Undefined where a step gave up.
 */
export async function measurePan(
  browser: Browser,
  url: string,
  driver: Driver,
  steps: number,
): Promise<Pan | undefined> {
  return onPage(browser, url + driver.panPath, (page) => panSteps(page, driver, steps));
}

async function panSteps(page: Page, driver: Driver, steps: number): Promise<Pan> {
  await inTime(click(page, driver));
  await inTime(page.evaluate(driver.prepare));
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  for (let i = 0; i < steps; i++) {
    const before = await busy();
    const pan = driver.pan(i < steps / 2 ? 0.02 : -0.02);
    await inTime(
      page.evaluate(
        `new Promise((done) => { ${pan}; requestAnimationFrame(() => requestAnimationFrame(done)); })`,
      ),
    );
    times.push((await busy()) - before);
  }
  return { median: median(times), max: Math.max(...times) };
}
