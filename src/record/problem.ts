/** A fault in the record, said so that an editor can mend it. */
export type Problem = {
  /** The rule that found it, such as `source-exists`. */
  rule: string;
  level: "error" | "warning";
  /** Path below the record's folder's parent, such as `data/events/treaty-signed.yml`. */
  file: string;
  /** One-based line and column, where the place is known. */
  line?: number;
  column?: number;
  /** The field, such as `sources[1]` or `date`. */
  field?: string;
  /** What was found and what was expected. */
  message: string;
  /** What to do about it. */
  fix: string;
};

/** Writes a path into a record as people read it: `["sources", 1]` becomes `sources[1]`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i ? "." : ""}${String(part)}`))
    .join("");
}

/** Shows a value found in the record on one line of at most 80 characters, in double quotes if text. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  const line = text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ");
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

const byPlace = (a: Problem, b: Problem) =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule);

/** Orders text by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

function problemLines(problem: Problem): string[] {
  const place = problem.line ? `${problem.line}:${problem.column ?? 1}` : "-";
  const field = problem.field ? `${problem.field}  ` : "";
  return [
    `  ${place.padEnd(6)} ${problem.level.padEnd(7)} ${field}${problem.message}  ${problem.rule}`,
    `                 → ${problem.fix}`,
  ];
}

/**
 * Prints problems for a person: grouped by file, in order of place, with totals in the last line.
 * Returns the empty string when there are none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const sorted = [...problems].sort(byPlace);
  const files = [...new Set(sorted.map((problem) => problem.file))];
  const groups = files.flatMap((file) => [
    file,
    ...sorted.filter((problem) => problem.file === file).flatMap(problemLines),
  ]);
  const errors = sorted.filter((problem) => problem.level === "error").length;
  const warnings = sorted.length - errors;
  const totals = [errors && count(errors, "error"), warnings && count(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  return [...groups, `${totals} in ${count(files.length, "file")}`].join("\n");
}
