import { fileURLToPath } from "node:url";

import { dataFolder, keptHere } from "../src/build/folders.ts";
import { schemaFolder, writeSchemas } from "../src/drafting/write-schemas.ts";
import { loadRecord } from "../src/record/load-record.ts";
import { readArguments } from "./command.ts";

readArguments({
  usage:
    "npm run record:schemas   (writes the schemas by which editors complete and explain fields; npm ci does too)",
  options: {},
});

const root = fileURLToPath(new URL("../", import.meta.url));
const { record } = loadRecord(dataFolder(), keptHere());
const count = writeSchemas(`${root}${schemaFolder}`, record, root);
if (count) console.log(`Wrote ${count} schemas for editors to ${schemaFolder}/.`);
else
  console.error(
    "The record’s vocabularies cannot be read; no schemas were written. See: npm run record:check",
  );
