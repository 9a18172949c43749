import type { Choice } from "./suggestions.ts";

/** One thing to ask for. */
export type Asked = {
  message: string;
  example?: string | undefined;
  isNeeded: boolean;
  /** What is taken for an empty answer. */
  initial?: string | undefined;
  /** What may be answered; with `isClosed` nothing else may. */
  choices?: (() => Promise<Choice[]> | Choice[]) | undefined;
  isClosed?: boolean;
  /** What is wrong with an answer, to be said before it is asked for again. */
  fault: (answer: string) => string | undefined;
};

/** Someone who answers: a person at a terminal, or lines of text. */
export type Asker = {
  /** Asks until the answer fits. */
  ask(asked: Asked): Promise<string>;
  /** Asks for several answers, until an empty one. */
  askList(asked: Asked, least: number): Promise<string[]>;
  confirm(message: string, initial: boolean): Promise<boolean>;
  say(text: string): void;
  close(): void;
};
