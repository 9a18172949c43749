import { parseArgs, type ParseArgsConfig } from "node:util";

import { Failure } from "../src/failures/failure.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command takes: how it is called, and its options; `--help` is understood by every one. */
export type Command<O extends Options> = { usage: string; options: O; allowPositionals?: boolean };

/**
 * Reads the arguments of a command. `--help` prints how it is called and ends it; an unknown or incomplete option
 * throws a `Failure` that says the same.
 */
export function readArguments<const O extends Options>(
  { usage, options, allowPositionals = false }: Command<O>,
  args: string[] = process.argv.slice(2),
) {
  const help = { type: "boolean" } as const;
  try {
    const { values, positionals } = parseArgs({ args, options: { ...options, help }, allowPositionals });
    if (!("help" in values && values.help)) return { values, positionals };
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Failure(said, `usage: ${usage}`);
  }
  console.log(`usage: ${usage}`);
  process.exit(0);
}

/** Refuses to go on without a terminal where a question would be asked, which no one could answer. */
export function needTerminal(fix: string): void {
  if (!process.stdin.isTTY) throw new Failure("there is no terminal to ask at; nothing was written", fix);
}
