// Lets Node run the TypeScript of this project as ES modules: `node --import ./scripts/ts-node.js <file>`.
import { register } from "node:module";

register("ts-node/esm", import.meta.url);
