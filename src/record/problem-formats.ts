import { formatProblems, type Problem } from "./problem.ts";

/** Signs that end a part of an annotation of GitHub's. */
const escaped = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapedProperty = (text: string) => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** One problem as an annotation of GitHub's, shown at its line of a pull request. */
function annotation({ level, file, line = 1, column = 1, rule, field, message, fix }: Problem): string {
  const place = `file=${escapedProperty(file)},line=${line},col=${column},title=${escapedProperty(rule)}`;
  return `::${level} ${place}::${escaped(`${field ? `${field}: ` : ""}${message}\n${fix}`)}`;
}

/** The ways in which problems are printed: for people, for programs, as annotations of a pull request. */
export const problemFormats: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  text: formatProblems,
  json: (problems) => JSON.stringify(problems, null, 2),
  github: (problems) => problems.map(annotation).join("\n"),
};
