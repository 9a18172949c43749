import { createInterface } from "node:readline/promises";

import { Failure } from "../failures/failure.ts";
import type { Asked, Asker } from "./asker.ts";

/** Where questions go to and answers come from. */
export type Channel = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };

const promptOf = ({ message, example, initial, isNeeded }: Asked) => {
  const hints = [
    example && `such as ${example}`,
    initial && `empty for ${initial}`,
    !isNeeded && !initial && "optional",
  ].filter(Boolean);
  return `${message}${hints.length ? ` (${hints.join("; ")})` : ""}: `;
};

const parts = (line: string) =>
  line
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Asks in plain lines, one question after the other: for pipes, screen readers and terminals without cursor. `?` as an
 * answer lists what may be answered. Throws a `Failure` where the input ends before the last answer.
 */
export function lineAsker({ input, output }: Channel): Asker {
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  const say = (text: string) => void output.write(`${text}\n`);
  const next = async (prompt: string): Promise<string> => {
    output.write(prompt);
    const line: IteratorResult<string, unknown> = await lines.next();
    if (!("isTTY" in input && input.isTTY)) output.write("\n");
    if (line.done) {
      throw new Failure("the input ended before the last question", "give the answers left, or as options");
    }
    return line.value.trim();
  };
  /** Asks for a line until nothing is wrong with it. */
  const fitting = async (asked: Asked, fault: (line: string) => string | undefined): Promise<string> => {
    for (;;) {
      const line = (await next(promptOf(asked))) || (asked.initial ?? "");
      if (line === "?") for (const { name } of (await asked.choices?.()) ?? []) say(`  ${name}`);
      else {
        const said = line || asked.isNeeded ? fault(line) : undefined;
        if (said === undefined) return line;
        say(`  ${said}`);
      }
    }
  };
  return {
    ask: (asked) => fitting(asked, (line) => (line ? asked.fault(line) : "an answer is needed")),
    askList: async (asked, least) => {
      const short = (line: string) => (parts(line).length < least ? `at least ${least}` : undefined);
      const wrongPart = (line: string) => parts(line).map(asked.fault).find(Boolean);
      return parts(
        await fitting({ ...asked, isNeeded: least > 0 }, (line) => short(line) ?? wrongPart(line)),
      );
    },
    confirm: async (message, initial) => {
      const answer = await next(`${message} (${initial ? "Y/n" : "y/N"}) `);
      return answer ? /^y/i.test(answer) : initial;
    },
    say,
    close: () => reader.close(),
  };
}
