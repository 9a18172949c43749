import { fileURLToPath } from "node:url";

import { siteFrom } from "../src/assemble/site.ts";
import { dataFolder, outFolder } from "../src/build/folders.ts";
import { afterChanges, buildApart, stopBuild } from "../src/build/rebuild.ts";
import { watchFiles } from "../src/build/watch-files.ts";
import { printedFailure } from "../src/failures/explain.ts";
import { Failure } from "../src/failures/failure.ts";
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
  folder: outFolder(),
  base: siteFrom().base,
  host: values.host,
  ...portFrom(values.port ?? process.env.PORT),
});
console.log(`Building the site; it will be at ${server.url}/`);
if (values.host && !["127.0.0.1", "localhost", "::1"].includes(values.host))
  console.log("Other machines on the network can read it too, as --host asks.");

const work = afterChanges(async () => {
  const isPublished = await buildApart();
  if (isPublished) server.tell("reload");
  console.log(
    isPublished
      ? `The site is at ${server.url}/ (stop with Ctrl+C).`
      : "The site follows as soon as this is mended and saved.",
  );
}, 200);

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)
  process.once(signal, () => {
    stopBuild();
    process.exit(code);
  });

watchFiles([dataFolder(), `${root}src`, `${root}.eleventy.js`], work.changed, (error) =>
  console.error(printedFailure(error)),
);
await work.now();
