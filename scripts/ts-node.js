// Lets Node run the TypeScript of this project as ES modules, from any folder:
// `node --import ./scripts/ts-node.js <file>`. What no command catches ends here as a message.
import "./quiet-loader.js";

import { register } from "node:module";
import { fileURLToPath } from "node:url";

import { endInWords, notInstalled, refuseToRun } from "./ending.js";

endInWords(() => import("../src/failures/explain.ts"));

process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
try {
  import.meta.resolve("ts-node/esm");
  register("./ts-node-hooks.js", import.meta.url);
} catch {
  refuseToRun(notInstalled);
}
