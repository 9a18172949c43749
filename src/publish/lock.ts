import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Failure } from "../failures/failure.ts";

/** The file that says that someone is publishing: hidden, so that no reader of the record sees it. */
const lockFile = (folder: string) => join(folder, ".publishing");

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** The process that holds a lock; undefined where it is gone and left the lock behind. */
function holderOf(file: string): number | undefined {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    return Number.isInteger(holder) && holder > 0 && isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function takeLock(file: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
      const holder = holderOf(file);
      if (holder !== undefined || attempt > 2)
        throw new Failure(
          `record:publish is running already (process ${holder ?? "unknown"})`,
          "let it end and try again",
        );
      rmSync(file, { force: true });
    }
  }
}

/** Does something while no other `record:publish` writes to the same record. Throws if one is at work. */
export function whileAlone<T>(folder: string, work: () => T): T {
  const file = lockFile(folder);
  takeLock(file);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}
