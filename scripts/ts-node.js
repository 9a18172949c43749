// Lets Node run the TypeScript of this project as ES modules, from any folder:
// `node --import ./scripts/ts-node.js <file>`.
import { register } from "node:module";
import { fileURLToPath } from "node:url";

process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
register("ts-node/esm", import.meta.url);
