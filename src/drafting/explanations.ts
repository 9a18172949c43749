/** What the data dictionary says of fields, by their names from the root: `actors`, `actors.role`. */
export type Explanations = ReadonlyMap<string, string>;

/** An example of the dictionary: the path in its first line, and the lines after it. */
const examplePattern = /```yaml\n# (\S+\.yml)[^\n]*\n([\s\S]*?)```/g;

/** A field of an example, written out or as a comment: how deep it stands, and its name. */
const fieldPattern = /^( *(?:# ?)?(?:- )?)([A-Za-z]+):(?: |$)/;

/** How far from the margin a field stands; a comment sign and a space before it do not count. */
const depthOf = (before: string) => before.replace(/# ?/, "").length;

/** Whether a name is that of a field: comments may begin with other words and a colon. */
type IsField = (name: string) => boolean;

/** The parts of an example between empty lines: a comment, and the fields that it is about. */
function* partsOf(example: string, isField: IsField): Generator<{ says: string; fields: string[] }> {
  for (const part of example.split(/\n\s*\n/)) {
    const lines = part.split("\n").filter(Boolean);
    const first = lines.findIndex((line) => {
      const name = fieldPattern.exec(line)?.[2];
      return name !== undefined && isField(name);
    });
    if (first < 0) continue;
    const isItself = first === 0 && lines[0]?.startsWith("#");
    const says = (isItself ? lines : lines.slice(0, first))
      .map((line) => line.replace(/^ *#\s*/, ""))
      .join(" ");
    if (!says) continue;
    yield { says, fields: lines.slice(first) };
  }
}

/** A field that stands open: what follows further from the margin belongs to it. */
type Open = { depth: number; name: string };

/** The names of the fields of a part, each after those that it stands within, also those of parts before. */
function namesIn(lines: readonly string[], isField: IsField, open: Open[]): string[] {
  return lines.flatMap((line) => {
    const [, before = "", name] = fieldPattern.exec(line) ?? [];
    if (name === undefined || !isField(name)) return [];
    const depth = depthOf(before);
    while (open.length && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    open.push({ depth, name });
    return [open.map((one) => one.name).join(".")];
  });
}

/**
 * Reads from the data dictionary, `data/README.md`, what each field of the kinds is for: the comment above it in the
 * example. Gives it by the path of the example, such as `events/putin-lands-pyongyang.yml`.
 */
export function explanationsIn(dictionary: string, isField: IsField): Map<string, Explanations> {
  return new Map(
    [...dictionary.matchAll(examplePattern)].map(([, path = "", text = ""]) => {
      const said = new Map<string, string>();
      const open: Open[] = [];
      for (const { says, fields } of partsOf(text, isField))
        for (const name of namesIn(fields, isField, open)) if (!said.has(name)) said.set(name, says);
      return [path, said];
    }),
  );
}
