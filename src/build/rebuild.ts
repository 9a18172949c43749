import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

let running: ChildProcess | undefined;

/** Ends the build that runs, if one does; it clears up after itself. */
export function stopBuild(): void {
  running?.kill("SIGTERM");
}

/**
 * Runs the build command in a process of its own, so that changed code is read afresh. Its output goes to the
 * terminal. Resolves to whether a site was published.
 */
export function buildApart(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["--import", `${root}scripts/ts-node.js`, `${root}scripts/build.ts`],
      { stdio: ["ignore", "inherit", "inherit"] },
    );
    running = child;
    const end = (isPublished: boolean) => {
      running = undefined;
      resolve(isPublished);
    };
    child.on("close", (code) => end(code === 0));
    child.on("error", () => end(false));
  });
}

/** Work that is done again after changes. */
export type Repeated = {
  /** Something changed: the work begins once changes pause. */
  changed: () => void;
  /** Begins at once; resolves when nothing is left to do. */
  now: () => Promise<void>;
};

/**
 * Runs `job` once changes pause for `pause` milliseconds, never twice at a time, and once more if something changed
 * while it ran.
 */
export function afterChanges(job: () => Promise<void>, pause: number): Repeated {
  const state = { isRunning: false, isStale: false };
  let timer: NodeJS.Timeout | undefined;
  const now = async () => {
    state.isStale = true;
    if (state.isRunning) return;
    state.isRunning = true;
    try {
      while (state.isStale) {
        state.isStale = false;
        await job();
      }
    } finally {
      state.isRunning = false;
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void now(), pause);
  };
  return { changed, now };
}
