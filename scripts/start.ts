import { fileURLToPath } from "node:url";

import { siteFrom } from "../src/assemble/site.ts";
import { dataFolder } from "../src/build/folders.ts";
import { afterChanges, buildApart, stopBuild } from "../src/build/rebuild.ts";
import { watchFiles } from "../src/build/watch-files.ts";
import { printedFailure } from "../src/failures/explain.ts";
import { Failure } from "../src/failures/failure.ts";
import { type Read, startRenderers } from "../src/preview/apart.ts";
import { serveLive } from "../src/serve/live-server.ts";
import { readArguments } from "./command.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

const { values } = readArguments({
  usage: "npm start -- [--port 8080] [--host 127.0.0.1]",
  options: { port: { type: "string" }, host: { type: "string" } },
});

/** The port asked for; without one, 8080 or one of the next that is free. */
function portFrom(text: string | undefined): { port: number; tries: number } {
  if (!text) return { port: 8080, tries: 20 };
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Failure(`"${text}" is not a port`, "name one from 0 to 65535");
  return { port, tries: 0 };
}

const server = await serveLive({
  files: (path) => renderers.read(path),
  base: siteFrom().base,
  host: values.host,
  ...portFrom(values.port ?? process.env.PORT),
});
console.log(`Building the site; it will be at ${server.url}/`);
if (values.host && !["127.0.0.1", "localhost", "::1"].includes(values.host))
  console.log("Other machines on the network can read it too, as --host asks.");

/** What was last said about the record: it is said again when it changes. */
const last = { says: "", isBuilt: false };

/** Says how reading the record turned out, in the terminal and in every page that is open. */
function onRead({ ok, isPublishable, says, seconds }: Read): void {
  if (says !== last.says) console.error(says || "Every fault is mended.");
  last.says = says;
  server.fault(ok ? "" : says);
  if (!ok) {
    console.log("The page follows as soon as this is mended and saved; the last good one stays.");
    return;
  }
  server.reload();
  console.log(`The site is at ${server.url}/ (read in ${seconds.toFixed(1)} s; stop with Ctrl+C).`);
  if (isPublishable && !last.isBuilt) void buildApart();
  last.isBuilt ||= isPublishable;
}

const renderers = startRenderers({
  script: `${root}scripts/preview.ts`,
  nodeArguments: ["--import", `${root}scripts/ts-node.js`],
  onRead,
  onEnd: () => server.fault("The program does not run; the terminal says why."),
});

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)
  process.once(signal, () => {
    stopBuild();
    renderers.close();
    process.exit(code);
  });

const onError = (error: unknown) => console.error(printedFailure(error));
const record = afterChanges(() => renderers.changed({ styles: false }), 50);
const styles = afterChanges(() => renderers.changed({ styles: true }), 50);
const program = afterChanges(renderers.restart, 200);

/** What runs or applies at the reader's, and so is bundled anew; all other files of `src` are the program itself. */
const isStyle = (path: string) => /\.css$|\.client\.tsx?$|[\\/]src[\\/](?:browser|static)[\\/]/.test(path);

watchFiles([dataFolder()], record, onError);
watchFiles([`${root}src`], (path) => (path && isStyle(path) ? styles() : program()), onError);
