import { dataFolder, keptHere } from "../src/build/folders.ts";
import { Failure } from "../src/failures/failure.ts";
import { changeEntry, entryNamed, planChange } from "../src/publish/move-entry.ts";
import { loadRecord } from "../src/record/load-record.ts";
import { readArguments } from "./command.ts";
import { moment } from "./moment.ts";
import { saySteps } from "./steps.ts";

const usage = 'npm run record:move -- <kind>/<id> <new id> --why "<reason>" [--dry-run]';
const options = { why: { type: "string" }, "dry-run": { type: "boolean" } } as const;
const { values, positionals } = readArguments({ usage, options, allowPositionals: true });
const [named, to] = positionals;
if (!named || !to) throw new Failure("name the entry and its new id", `usage: ${usage}`);

const folder = dataFolder();
const { record } = loadRecord(folder, keptHere());
const { today, time } = moment();
const change = { does: "move", entry: entryNamed(record, named), to } as const;
if (values["dry-run"]) saySteps({ edits: planChange(folder, record, change, today).edits, stale: [] }, true);
else {
  if (!values.why) throw new Failure("a move names its reason", `usage: ${usage}`);
  saySteps(changeEntry(folder, record, change, { why: values.why, today, time, kept: keptHere() }), false);
}
