import { confirm, input, search } from "@inquirer/prompts";

import type { Asked, Asker } from "./asker.ts";
import { type Choice, matching } from "./suggestions.ts";

const OFFERED = 40;

const none: Choice = { value: "", name: "– leave out –" };

const worded = ({ message, example }: Asked) => (example ? `${message} (such as ${example})` : message);

/** Whether an answer will do, in the form that prompts take: true, or what is wrong with it. */
const verdict =
  ({ fault, isNeeded }: Asked) =>
  (answer: string) => {
    if (!answer.trim()) return isNeeded ? "an answer is needed" : true;
    return fault(answer) ?? true;
  };

/** Offers what fits to the letters typed; what was typed itself too, where other answers are allowed. */
function offered(asked: Asked, all: readonly Choice[], typed: string): Choice[] {
  const fitting = matching(all, typed).slice(0, OFFERED);
  if (!typed) return asked.isNeeded ? fitting : [none, ...fitting];
  const isNew = !asked.isClosed && !all.some(({ value }) => value === typed);
  return isNew ? [{ value: typed, name: typed }, ...fitting] : fitting;
}

async function askOnce(asked: Asked): Promise<string> {
  if (asked.choices === undefined)
    return input({ message: worded(asked), default: asked.initial, validate: verdict(asked) });
  const all = asked.choices();
  return search({
    message: worded(asked),
    source: async (typed) => offered(asked, await all, typed?.trim() ?? ""),
    validate: verdict(asked),
    pageSize: 10,
    ...(asked.initial ? { initialValue: asked.initial } : {}),
  });
}

/** Asks a person at a terminal, with suggestions as they type. */
export function terminalAsker(): Asker {
  return {
    ask: async (asked) => (await askOnce(asked)).trim(),
    askList: async (asked, least) => {
      const answers: string[] = [];
      for (;;) {
        const isNeeded = answers.length < least;
        const message = answers.length ? `${asked.message}: another, or leave out to go on` : asked.message;
        const answer = (await askOnce({ ...asked, message, isNeeded })).trim();
        if (!answer) return answers;
        answers.push(...answer.split(",").flatMap((part) => part.trim() || []));
      }
    },
    confirm: (message, initial) => confirm({ message, default: initial }),
    say: (text) => void process.stdout.write(`${text}\n`),
    close: () => undefined,
  };
}
