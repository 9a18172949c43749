import { publishSmallSite } from "./small-site.ts";

/**
 * Publishes small sites into a folder, one after the other, until it is killed: by its parent, or by itself before
 * the step it is told. Arguments: folder, first number, how many, step.
 */
const [out = "", first = "0", many = "1", killAt] = process.argv.slice(2);
for (let n = Number(first); n < Number(first) + Number(many); n++)
  await publishSmallSite(out, n, (step) => {
    if (step === killAt) process.kill(process.pid, "SIGKILL");
  });
