import { siteFrom } from "../../src/assemble/site.ts";
import { buildSite } from "../../src/build/build-site.ts";
import { dataFolder, outFolder } from "../../src/build/folders.ts";
import { checkRecord } from "../../src/checks/check-record.ts";

/**
 * One build, or one check of the record, in a process of its own. Prints as JSON what it took: seconds of wall clock
 * and of processor, and the most memory at once in megabytes.
 */
if (process.argv[2] === "check") checkRecord(dataFolder());
else {
  const result = await buildSite({ data: dataFolder(), out: outFolder(), site: siteFrom({}) });
  if (!result.ok) process.exitCode = 1;
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    wall: performance.now() / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
  }),
);
