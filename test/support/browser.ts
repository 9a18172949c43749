import { existsSync } from "node:fs";
import { join } from "node:path";

import { type Browser, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

import { serveSite as serve } from "../../src/serve/site-server.ts";

/** Serves a built site on a free port of this machine. */
export async function serveSite(
  folder: string = inject("site"),
): Promise<{ url: string; close: () => void }> {
  const { url, close } = await serve({ files: folder });
  return { url, close: () => void close() };
}

/** Where Linux distributions keep the libraries that Chromium needs beyond its own. */
const libraryFolders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib/x86_64-linux-gnu"];

/**
 * Unpacks the Chromium of the npm package. The package also holds the system libraries it needs, but lays them
 * out only where it is told that it runs on Amazon Linux; on a bare Linux it is told so.
 */
async function packagedBrowser(): Promise<string> {
  const hasLibraries = libraryFolders.some((folder) => existsSync(join(folder, "libnss3.so")));
  if (process.platform === "linux" && !hasLibraries) process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** An installed Chrome or Chromium, if there is one; otherwise the one that came with the npm packages. */
async function browserPath(): Promise<string> {
  const installed = [
    process.env.CHROME_PATH,
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
  ];
  return installed.find((path) => path && existsSync(path)) ?? (await packagedBrowser());
}

/** Starts a headless browser. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await browserPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--font-render-hinting=none",
    ],
  });
}

/** A browser and the built site, served, for the tests of one file. */
export type Stage = { readonly browser: Browser; readonly url: string };

/** Starts a browser and serves the built site before the tests of a file, and ends both after them. */
export function useStage(): Stage {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const started = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error("the stage is used before its tests run");
    return thing;
  };
  return {
    get browser() {
      return started(browser);
    },
    get url() {
      return started(site).url;
    },
  };
}
