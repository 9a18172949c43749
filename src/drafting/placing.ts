import { z } from "zod";

import { id, line, type Terms } from "../record/schema/common.ts";
import type { Asking, Draftable } from "./asking.ts";
import type { Field } from "./fields.ts";
import type { Content } from "./record-index.ts";

/** A question whose answer says where an entry stands and is no field of it. */
const placed = (name: string, asking: Asking, more: Partial<Field>): Field => ({
  name,
  path: name,
  schema: line,
  form: "text",
  isNeeded: true,
  asking,
  least: 0,
  ...more,
});

const treaty = (name: string, ask: string) =>
  placed(name, { ask, example: "some-treaty" }, { schema: id, to: "treaty" });

/** What has to be known of an entry beside its fields, because its file stands in a folder of something else. */
export function placingOf(kind: Draftable, terms: Terms): readonly Field[] {
  if (kind === "article") return [treaty("treaty", "Treaty")];
  if (kind === "provision")
    return [placed("article", { ask: "Article", example: "some-treaty/art-4" }, { to: "article" })];
  if (kind !== "comparison") return [];
  const topic = { schema: z.enum(terms.topics), form: "word", words: terms.topics } as const;
  return [
    treaty("olderTreaty", "The older treaty"),
    treaty("newerTreaty", "The newer treaty"),
    placed("topic", { ask: "Topic", example: "armed-assistance" }, topic),
  ];
}

const said = (value: unknown) => (typeof value === "string" ? value : "");

/** The id that follows from where an entry stands; undefined for kinds that have an id of their own. */
export function placedId(kind: Draftable, { treaty: of, num, olderTreaty, newerTreaty, topic }: Content) {
  const number = said(num);
  if (kind === "article") return `${said(of)}/${/^\d/.test(number) ? `art-${number}` : number}`;
  if (kind === "comparison") return `${said(olderTreaty)}-and-${said(newerTreaty)}/${said(topic)}`;
  return undefined;
}
