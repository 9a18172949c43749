import { allEntries } from "../record/kinds-of-record.ts";
import { fieldName, type Problem } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { ExceptionRecords } from "../record/schema/exceptions.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

type Exception = ExceptionRecords[number];

/** Which file holds each entry, by `<kind>/<id>`. */
function filesByEntry(record: RecordSet): Map<string, string> {
  const files = new Map([["site", record.site.file]]);
  for (const { kind, entry } of allEntries(record)) files.set(`${kind}/${entry.id}`, entry.file);
  return files;
}

/** Whether a warning says one of these things in quotation marks; an exception that names nothing is for all of them. */
const isNamed = ({ names }: Exception, { message }: Problem) =>
  names?.some((name) => message.includes(`"${name}"`)) ?? true;

/** Says a problem of a file of exceptions, at one of them. */
function problemAt(
  { file, place }: Entry<ExceptionRecords>,
  path: readonly (string | number)[],
  said: { message: string; fix: string },
): Problem {
  const field = path.length ? { field: fieldName(path) } : {};
  return { rule: "exception", level: "error", file, ...place(path), ...field, ...said };
}

/** What is wrong with the rule that an exception names, whatever is found in the entry. */
function ruleFault(name: string, rules: readonly Check[]): { message: string; fix: string } | undefined {
  const acceptable = rules
    .filter((one) => one.level === "warning" && !one.isForPublication)
    .map((one) => one.name);
  const fix = `rules whose warnings can be accepted are ${acceptable.join(", ")}`;
  if (acceptable.includes(name)) return undefined;
  if (rules.some((one) => one.name === name))
    return { message: `what "${name}" reports cannot be accepted, only mended`, fix };
  return { message: `unknown rule "${name}"${didYouMean(name, acceptable)}`, fix };
}

/** What is wrong with the exceptions of one entry, of which some accept nothing. */
function faultsOf(
  exceptions: Entry<ExceptionRecords>,
  {
    rules,
    entries,
    idle,
  }: { rules: readonly Check[]; entries: readonly string[]; idle: ReadonlySet<Exception> },
): Problem[] {
  const { id, value } = exceptions;
  if (!entries.includes(id))
    return [
      problemAt(exceptions, [], {
        message: `is for the entry "${id}", which is not there${didYouMean(id, entries)}`,
        fix: "name the file as data/exceptions/<kind>/<id>.yml, or remove it with its entry",
      }),
    ];
  return value.flatMap((exception, i) => {
    const fault = ruleFault(exception.rule, rules);
    if (fault) return [problemAt(exceptions, [i, "rule"], fault)];
    if (!idle.has(exception)) return [];
    const message = `${exception.rule} finds nothing in ${id} any more`;
    const fix = value.length > 1 ? "remove the exception" : "remove the file";
    return [problemAt(exceptions, [i, "rule"], { message, fix })];
  });
}

/**
 * Takes out of the problems the warnings that a record accepts in `data/exceptions`, and adds an error for each
 * exception that is for nothing. While files do not fit their schema, nobody can tell which are.
 */
export function withExceptions(
  problems: readonly Problem[],
  record: RecordSet,
  { rules, isWhole }: { rules: readonly Check[]; isWhole: boolean },
): Problem[] {
  const files = filesByEntry(record);
  const warnings = problems.filter(({ level }) => level === "warning");
  const accepted = new Set<Problem>();
  const idle = new Set<Exception>();
  for (const { id, value } of record.exceptions.values())
    for (const exception of value) {
      const found = warnings.filter(
        (problem) =>
          problem.rule === exception.rule && problem.file === files.get(id) && isNamed(exception, problem),
      );
      for (const problem of found) accepted.add(problem);
      if (!found.length) idle.add(exception);
    }
  const entries = [...files.keys()];
  const faults = isWhole
    ? [...record.exceptions.values()].flatMap((one) => faultsOf(one, { rules, entries, idle }))
    : [];
  return [...problems.filter((problem) => !accepted.has(problem)), ...faults];
}
