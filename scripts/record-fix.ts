import { dataFolder } from "../src/build/folders.ts";
import { findUntidy, fixRecord } from "../src/record/fix-record.ts";
import { readArguments } from "./command.ts";

const { values } = readArguments({
  usage: "npm run record:fix   or   npm run record:fix -- --check",
  options: { check: { type: "boolean" } },
});

if (values.check) {
  const untidy = findUntidy(dataFolder());
  for (const { file } of untidy) console.error(`data/${file} is not in the normal form`);
  if (untidy.length) console.error(`${untidy.length} files; npm run record:fix writes the normal form.`);
  process.exitCode = untidy.length ? 1 : 0;
} else {
  const fixed = fixRecord(dataFolder());
  for (const { file } of fixed) console.log(`Wrote data/${file}`);
  console.log(
    fixed.length ? `${fixed.length} files now in the normal form.` : "Every file is in the normal form.",
  );
}
