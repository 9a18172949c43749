// Loaded before a program (`node --import`): when it ends, writes to the file named in BENCH_METER what it took.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.BENCH_METER;
if (isMainThread && file) {
  process.once("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const taken = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    writeFileSync(file, JSON.stringify(taken));
  });
}
