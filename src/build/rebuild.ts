import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs the build command in a process of its own, so that changed code is read afresh. Its output goes to the
 * terminal. Resolves to whether a site was published.
 */
export function buildApart(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["--import", `${root}scripts/ts-node.js`, `${root}scripts/build.ts`],
      {
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    child.on("close", (code) => resolve(code === 0));
    child.on("error", () => resolve(false));
  });
}

/**
 * Returns a function to call on every change: it runs `job` once the changes pause for `pause` milliseconds,
 * never twice at a time, and once more if something changed while it ran.
 */
export function afterChanges(job: () => Promise<void>, pause: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await job();
    running = false;
    if (again) {
      again = false;
      void run();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
}
