import type { Subject } from "./subject.ts";

/**
 * To what day the record was completed, as a sentence: on a topic where it differs there, else as a whole. Empty
 * where its editors do not say.
 */
export function reachSentence({ reach }: Pick<Subject, "reach">, topic?: string): string {
  if (!reach) return "";
  const own = reach.topics.find((other) => other.topic === topic);
  return own
    ? `On this topic the record reaches to ${own.date.words}.`
    : `The record reaches to ${reach.date.words}.`;
}
