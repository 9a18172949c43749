import { readAnswer, readItem } from "./answer.ts";
import type { Asked, Asker } from "./asker.ts";
import type { Draftable } from "./asking.ts";
import { duplicateOf } from "./duplicates.ts";
import type { Field } from "./fields.ts";
import type { Content, RecordIndex } from "./record-index.ts";
import { choicesFor, isClosed } from "./suggestions.ts";

/** What is being drafted, for whom, and who answers. */
export type Talk = {
  kind: Draftable;
  index: RecordIndex;
  asker: Asker;
  /** What is taken where nothing is answered, by path. */
  initial: Readonly<Record<string, string>>;
  /** Called after each answer, so that nothing is lost. */
  keep: (content: Content) => void;
};

/** An answer that no shape allows is caught as it is given; so is a page that is in the record already. */
function faultOf(field: Field, text: string, { kind, index }: Talk): string | undefined {
  const answer = field.form === "list" ? readItem(field, text, index) : readAnswer(field, text, index);
  if (!answer.ok) return answer.fault;
  return field.path === "url" ? duplicateOf(kind, { url: answer.value }, index).certain : undefined;
}

function askedFor(field: Field, talk: Talk, isNeeded = field.isNeeded): Asked {
  return {
    message: field.asking?.ask ?? field.name,
    example: field.asking?.example,
    isNeeded,
    initial: talk.initial[field.path],
    choices: choicesFor(talk.kind === "provision" ? "article" : talk.kind, field, talk.index),
    isClosed: isClosed(field),
    fault: (answer) => faultOf(field, answer, talk),
  };
}

const valueOf = (field: Field, text: string, { index }: Talk) => {
  const answer = readAnswer(field, text, index);
  return answer.ok ? answer.value : undefined;
};

/** Groups are asked for one by one, until the first question of one stays without an answer. */
async function askGroups(field: Field, talk: Talk): Promise<unknown[]> {
  const groups: unknown[] = [];
  for (;;) {
    const number = `${field.asking?.ask ?? field.name} ${groups.length + 1}`;
    const group = await askGroup(field, talk, `${number}, `, groups.length < field.least);
    if (!group) return groups;
    groups.push(group);
  }
}

/** Asks for the fields of a group; undefined where the first of them stays without an answer and may. */
async function askGroup(
  field: Field,
  talk: Talk,
  prefix: string,
  isNeeded: boolean,
): Promise<Content | undefined> {
  const group: Record<string, unknown> = {};
  const asked = (field.fields ?? []).filter(({ asking }) => asking);
  for (const [at, inner] of asked.entries()) {
    const worded = { ...inner, asking: { ...inner.asking, ask: `${prefix}${lowered(inner.asking?.ask)}` } };
    const value = await askValue(worded, talk, at === 0 ? isNeeded && inner.isNeeded : inner.isNeeded);
    if (value !== undefined) group[inner.name] = value;
    else if (at === 0 && inner.isNeeded && !isNeeded) return undefined;
  }
  return Object.keys(group).length ? group : undefined;
}

/** A question as it goes on after a comma. */
const lowered = (ask = "") => ask.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** Asks for the value of a field in whatever form it has; undefined where there is none. */
async function askValue(field: Field, talk: Talk, isNeeded = field.isNeeded): Promise<unknown> {
  if (field.form === "yes-no")
    return (await talk.asker.confirm(`${field.asking?.ask ?? field.name}?`, false)) || undefined;
  if (field.form === "groups") {
    const groups = await askGroups(field, talk);
    return groups.length || isNeeded ? groups : undefined;
  }
  if (field.form === "group") return askGroup(field, talk, "", isNeeded);
  const asked = askedFor(field, talk, isNeeded);
  if (field.form === "list") {
    const items = await talk.asker.askList(asked, isNeeded ? field.least : 0);
    return items.length || isNeeded ? items : undefined;
  }
  const text = await talk.asker.ask(asked);
  return text ? valueOf(field, text, talk) : undefined;
}

/** A field that was left out on purpose holds null while questions last, so that it is not asked for again. */
const withoutGaps = (content: Content): Content =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));

/**
 * Asks for the fields that nothing is known of yet, in their order, each answer checked as it is given. Returns all of
 * the content. What may be in the record already is said once its date and its actors are known.
 */
export async function askFields(fields: readonly Field[], known: Content, talk: Talk): Promise<Content> {
  const content: Record<string, unknown> = { ...known };
  for (const field of fields) {
    if (!field.asking || content[field.name] !== undefined) continue;
    content[field.name] = (await askValue(field, talk)) ?? null;
    talk.keep(content);
    const { likely } = field.name === "actors" ? duplicateOf(talk.kind, content, talk.index) : {};
    if (likely) talk.asker.say(`  Note: ${likely}. Stop with Ctrl+C if it is the same.`);
  }
  return withoutGaps(content);
}
