// Lets Node run the TypeScript of this project as ES modules, from any folder:
// `node --import ./scripts/ts-node.js <file>`. What no command catches ends here as a message.
import { register } from "node:module";
import { fileURLToPath } from "node:url";

/** Ends the command with what an error means; if even that cannot be read, with the error's own words. */
async function endWith(error) {
  try {
    const { explain, printedFailure } = await import("../src/failures/explain.ts");
    process.stderr.write(`${printedFailure(error)}\n`);
    process.exit(explain(error).exitCode);
  } catch {
    process.stderr.write(`${error?.message ?? error}\n`);
    process.exit(1);
  }
}

process.on("uncaughtException", (error) => {
  if (error?.code === "EPIPE") process.exit(0); // whoever read the output has gone, as in `… | head`
  void endWith(error);
});

if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write(`Node.js 20 or later is needed; this is ${process.version}.\n`);
  process.exit(1);
}
process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
try {
  import.meta.resolve("ts-node/esm");
  register("ts-node/esm", import.meta.url);
} catch {
  process.stderr.write("The packages are not installed.\n  → run: npm ci\n");
  process.exit(1);
}
