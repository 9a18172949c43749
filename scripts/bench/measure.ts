import type { Browser, Page } from "playwright-core";

export type Pan = { median: number; max: number };

/** How one way of drawing is driven: its page, its button, what shows that it has drawn, and how to pan it. */
export type Driver = {
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

/** Median of three starts, each on a fresh page. */
export async function measureStart(browser: Browser, url: string, driver: Driver): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const page = await openPage(browser, url + driver.path);
    times.push(await click(page, driver));
    await page.close();
  }
  return median(times);
}

/**
 * Main-thread milliseconds of each step of 2 per cent, over `steps` steps: Chromium's `TaskDuration` in the
 * thread's own time, so that other work on the machine does not count.
 */
export async function measurePan(browser: Browser, url: string, driver: Driver, steps: number): Promise<Pan> {
  const page = await openPage(browser, url + driver.panPath);
  await click(page, driver);
  await page.evaluate(driver.prepare);
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
    await page.evaluate(
      `new Promise((done) => { ${pan}; requestAnimationFrame(() => requestAnimationFrame(done)); })`,
    );
    times.push((await busy()) - before);
  }
  await page.close();
  return { median: median(times), max: Math.max(...times) };
}
