import { onceEach } from "../record/once-each.ts";
import { textFields } from "../record/walk.ts";
import type { Check } from "./check.ts";

/** Words by which a text vouches for what it tells. */
const certain =
  /\b(?:certainly|clearly|evidently|obviously|undoubtedly|undeniabl[ey]|unquestionabl[ey]|indisputabl[ey]|of course|no doubt|beyond doubt|without (?:a )?doubt|in (?:actual )?fact|proof that|prov(?:es|ed|en)|established that|it is a fact)\b/i;

/** Words that name someone who says so, and signs of a quotation. */
const attributed =
  /\b(?:said|says|say|saying|told|tells|according to|reported|reports?|wrote|writes|called|calls|stated|states|announced|declared|alleged|claimed|claims?|argued|argues|denied|denies|promised|asked|accused|by its own|in (?:his|her|its|their) (?:words|view))\b|[“”"«»]/i;

const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);

/** Texts that are quoted or that judge: they may vouch. */
const free: ReadonlySet<PropertyKey> = new Set(["reading", "finding", "reason", "why", "text", "was", "now"]);

/** The words of certainty by which the texts of an entry vouch, each with its path. */
const vouchingIn = onceEach((value: object) =>
  textFields(value).flatMap(({ path, text }) => {
    if (path.some((part) => free.has(part)) || !certain.test(text)) return [];
    const sentence = sentences(text).find((one) => certain.test(one) && !attributed.test(one));
    const word = sentence && certain.exec(sentence)?.[0];
    return word ? [{ path, word }] : [];
  }),
);

const allegationWorded: Check = {
  name: "allegation-worded",
  description:
    "What is not shown by a text of its own is not told in words of certainty, unless someone is named who says so.",
  level: "warning",
  check(record, report) {
    const told = [...record.event.values(), ...record.figure.values()].filter(
      ({ value }) => value.confidence !== "primary",
    );
    for (const entry of [...told, ...record.reaction.values(), ...record.claim.values()])
      for (const { path, word } of vouchingIn(entry.value))
        report(
          entry,
          path,
          `"${word}" vouches for what is only said`,
          "name who says so, or leave the word out",
        );
  },
};

/** Checks on how allegations are worded. */
export const allegationChecks: readonly Check[] = [allegationWorded];
