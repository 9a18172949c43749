// How every command ends that cannot go on: with what an error means, never with a trace.

/** Ends the command with what an error means; if even that cannot be read, with the error's own words. */
async function endWith(error, explaining) {
  try {
    const { explain, printedFailure } = await explaining();
    process.stderr.write(`${printedFailure(error)}\n`);
    process.exit(explain(error).exitCode);
  } catch {
    process.stderr.write(`${error?.message ?? error}\n`);
    process.exit(1);
  }
}

/** Prints why nothing can be run here, and ends. */
export function refuseToRun(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** From now on, what no command catches ends as a message; `explaining` loads `src/failures/explain.ts`. */
export function endInWords(explaining) {
  process.on("uncaughtException", (error) => {
    if (error?.code === "EPIPE") process.exit(0); // whoever read the output has gone, as in `… | head`
    void endWith(error, explaining);
  });
  if (Number(process.versions.node.split(".")[0]) < 20)
    refuseToRun(`Node.js 20 or later is needed; this is ${process.version}.`);
}

/** What is said where `npm ci` was not run. */
export const notInstalled = "The packages are not installed.\n  → run: npm ci";
