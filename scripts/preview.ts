// The process in which `npm start` reads the record and renders pages; it ends with the one that started it.
import { fileURLToPath } from "node:url";

import { siteFrom } from "../src/assemble/site.ts";
import { dataFolder } from "../src/build/folders.ts";
import { answer } from "../src/preview/answering.ts";
import { openPreview } from "../src/preview/preview.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

const preview = await openPreview(dataFolder(), siteFrom(), root);
process.once("disconnect", () => process.exit(0));
process.once("exit", preview.close);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));
await answer(preview, {
  send: (message) => process.send?.(message),
  onMessage: (listener) => process.on("message", listener),
});
