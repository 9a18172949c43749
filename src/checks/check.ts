import { fieldName, type Problem } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";

/** Says a problem at a field of a record. */
export type Report = (
  entry: Pick<Entry<unknown>, "file" | "place">,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
) => void;

/** One rule of meaning over the whole record. It reports; it never throws, prints or exits. */
export type Check = {
  name: string;
  description: string;
  level: Problem["level"];
  /** True where a file that does not fit its schema would make it report what is no fault of its own. */
  needsWholeRecord?: true;
  /** True where what it reports is still to be read again or announced: an editor may look at the page before. */
  isForPublication?: true;
  check: (record: RecordSet, report: Report) => void;
};

/** Runs one check and returns its problems; a crash inside it is itself reported as a problem. */
export function runCheck(rule: Check, record: RecordSet): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (entry, path, message, fix) =>
    problems.push({
      rule: rule.name,
      level: rule.level,
      file: entry.file,
      ...entry.place(path),
      ...(path.length ? { field: fieldName(path) } : {}),
      message,
      fix,
    });
  try {
    rule.check(record, report);
  } catch (error) {
    problems.push({
      rule: rule.name,
      level: "error",
      file: "src/checks",
      message: `the check itself failed: ${error instanceof Error ? error.message : String(error)}`,
      fix: "report this as a fault of the program",
    });
  }
  return problems;
}
