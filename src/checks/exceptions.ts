import { allEntries } from "../record/kinds-of-record.ts";
import { fieldName, type Problem } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import type { ExceptionRecord } from "../record/schema/exceptions.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

const rule = "exception";

/** Which entry each file holds, written `<kind>/<id>`. */
function entriesByFile(record: RecordSet): Map<string, string> {
  const refs = new Map([[record.site.file, "site"]]);
  for (const { kind, entry } of allEntries(record)) refs.set(entry.file, `${kind}/${entry.id}`);
  return refs;
}

/** Whether a warning says one of these things in quotation marks; an exception that names nothing is for all of them. */
const isNamed = ({ names }: ExceptionRecord, { message }: Problem) =>
  names?.some((name) => message.includes(`"${name}"`)) ?? true;

/** What is wrong with an exception itself, whatever is found in the entry. */
function faultOf(
  { rule: name, entry }: ExceptionRecord,
  rules: readonly Check[],
  entries: readonly string[],
): { at: string; message: string; fix: string } | undefined {
  const found = rules.find((one) => one.name === name);
  const acceptable = rules
    .filter((one) => one.level === "warning" && !one.isForPublication)
    .map((one) => one.name);
  const fix = `rules whose warnings can be accepted are ${acceptable.join(", ")}`;
  if (!found) return { at: "rule", message: `unknown rule "${name}"${didYouMean(name, acceptable)}`, fix };
  if (!acceptable.includes(name))
    return { at: "rule", message: `what "${name}" reports cannot be accepted, only mended`, fix };
  if (entries.includes(entry)) return undefined;
  const message = `unknown entry "${entry}"${didYouMean(entry, entries)}`;
  return { at: "entry", message, fix: "write <kind>/<id>, or remove the exception with its entry" };
}

/**
 * Takes out of the problems the warnings that a record accepts in `data/exceptions.yml`, and adds an error for each
 * exception that is for nothing. While files do not fit their schema, nobody can tell which are.
 */
export function withExceptions(
  problems: readonly Problem[],
  record: RecordSet,
  { rules, isWhole }: { rules: readonly Check[]; isWhole: boolean },
): Problem[] {
  const refs = entriesByFile(record);
  const accepted = new Set<Problem>();
  const added: Problem[] = [];
  const { file, place, value } = record.exceptions;
  const complain = (i: number, at: string, message: string, fix: string) =>
    added.push({ rule, level: "error", file, ...place([i, at]), field: fieldName([i, at]), message, fix });
  for (const [i, exception] of value.entries()) {
    const fault = isWhole ? faultOf(exception, rules, [...refs.values()]) : undefined;
    const found = problems.filter(
      (problem) =>
        problem.level === "warning" &&
        problem.rule === exception.rule &&
        refs.get(problem.file) === exception.entry &&
        isNamed(exception, problem),
    );
    for (const problem of found) accepted.add(problem);
    if (fault) complain(i, fault.at, fault.message, fault.fix);
    else if (!found.length && isWhole)
      complain(
        i,
        "entry",
        `${exception.rule} finds nothing in ${exception.entry} any more`,
        "remove the exception",
      );
  }
  return [...problems.filter((problem) => !accepted.has(problem)), ...added];
}
