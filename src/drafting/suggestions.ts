import type { Kind } from "../kinds/index.ts";
import { type VocabularyName, vocabularyNames } from "../record/schema/common.ts";
import type { Field } from "./fields.ts";
import type { Content, RecordIndex } from "./record-index.ts";

/** Something that may be answered: the answer, how it is shown, and what it means. */
export type Choice = { value: string; name: string; description?: string };

const said = (value: unknown) => (typeof value === "string" ? value : "");

/** What an entry is called beside its id, with its other names, by which it is found. */
function nameOf({ title, name, publisher, shortTitle, heading, duty, date }: Content): string {
  const names = typeof name === "object" && name !== null ? Object.values(name).map(said).join(" / ") : "";
  const whole = typeof title === "object" && title !== null ? said((title as Content).en) : said(title);
  const words = [said(publisher), said(shortTitle) || whole, names, said(heading), said(duty)].filter(
    Boolean,
  );
  return [words.join(": "), said(date)].filter(Boolean).join(", ");
}

const choiceOf = ({ id, content }: { id: string; content: Content }): Choice => {
  const name = nameOf(content);
  return { value: id, name: name ? `${id}  ${name}` : id };
};

async function ofKind(to: Kind | "provision", index: RecordIndex): Promise<Choice[]> {
  return (to === "provision" ? index.provisions() : await index.entries(to)).map(choiceOf);
}

/** Words with what they mean, from the vocabulary that holds all of them. */
function ofWords(words: readonly string[], index: RecordIndex): Choice[] {
  const list = vocabularyNames.find((name: VocabularyName) => {
    const ids = index.terms()[name];
    return ids.length === words.length && ids.every((id, i) => id === words[i]);
  });
  const known = new Map((list ? index.vocabulary(list) : []).map((word) => [word.id, word]));
  return words.map((word) => {
    const { label, definition } = known.get(word) ?? {};
    return {
      value: word,
      name: label && label !== word ? `${word}  ${label}` : word,
      description: definition,
    };
  });
}

/** The values that entries of a kind hold in a field, the most frequent first. */
async function usedBefore(kind: Kind, field: string, index: RecordIndex): Promise<Choice[]> {
  const counts = new Map<string, number>();
  for (const { content } of await index.entries(kind)) {
    const value = said(content[field]);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => ({ value, name: value }));
}

/** Whether the answers to a field are only those that are offered. */
export const isClosed = (field: Field) => field.words !== undefined || field.to !== undefined;

/** Gives everything that may be offered for a field; undefined where it is free text that nobody wrote before. */
export function choicesFor(
  kind: Kind,
  field: Field,
  index: RecordIndex,
): (() => Promise<Choice[]> | Choice[]) | undefined {
  const { words, to } = field;
  if (words) return () => ofWords(words, index);
  if (to) return () => ofKind(to, index);
  return field.asking?.asBefore ? () => usedBefore(kind, field.name, index) : undefined;
}

/** The choices that hold every word typed, those that begin with it first. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const begins = ({ value }: Choice) => Number(value.toLowerCase().startsWith(words[0] ?? ""));
  return [...found].sort((a, b) => begins(b) - begins(a));
}
