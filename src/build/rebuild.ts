import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

let running: ChildProcess | undefined;

/** Ends the build that runs, if one does; it clears up after itself. */
export function stopBuild(): void {
  running?.kill("SIGTERM");
}

/**
 * Runs the build command in a process of its own, behind all other work of the machine. What it has to complain of
 * goes to the terminal. Resolves to whether a site was published.
 */
export function buildApart(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["--import", `${root}scripts/ts-node.js`, `${root}scripts/build.ts`],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    running = child;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const end = (isPublished: boolean) => {
      running = undefined;
      resolve(isPublished);
    };
    child.on("close", (code) => end(code === 0));
    child.on("error", () => end(false));
  });
}

/** Runs `job` once changes pause for `pause` milliseconds. */
export function afterChanges(job: () => void, pause: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(job, pause);
  };
}
