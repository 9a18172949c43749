import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";

import { siteFrom } from "../src/assemble/site.ts";
import { dataFolder, outFolder } from "../src/build/folders.ts";
import { afterChanges, buildApart } from "../src/build/rebuild.ts";

const built = await buildApart();
if (!built) console.error("The record has faults; the site follows as soon as they are mended.");

const server = EleventyDevServer.getServer("article-four", outFolder(), {
  pathPrefix: `${siteFrom().base}/`,
  messageOnStart: ({ localhostUrl }) => `The site is at ${localhostUrl} (stop with Ctrl+C).`,
});
server.serve(Number(process.env.PORT || 8080));

const rebuild = afterChanges(async () => {
  if (await buildApart()) server.reload({});
}, 200);
watch([dataFolder(), "src", ".eleventy.js"], { ignoreInitial: true }).on("all", rebuild);
