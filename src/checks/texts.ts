import { allEntries } from "../record/kinds-of-record.ts";
import { onceEach } from "../record/once-each.ts";
import { textFields } from "../record/walk.ts";
import type { Check } from "./check.ts";

/** Fields that hold an address by right. */
const addressFields: ReadonlySet<PropertyKey> = new Set(["url", "archiveUrl", "issues", "edit"]);

const bareAddress = /\b(?:https?:\/\/|www\.)\S+/i;

/** What of a text looks like a citation in place and is none; undefined if all that opens one is one. */
function brokenCitation(text: string): string | undefined {
  const rest = text.replaceAll(/\[@[a-z0-9]+(?:-[a-z0-9]+)*\]/g, "");
  return /\[\s*@[^\]]{0,40}\]?|@\[[^\]]{0,40}\]?/.exec(rest)?.[0];
}

/** What is wrong with a text, at its path. */
type Found = { path: readonly PropertyKey[]; message: string; fix: string };

const notPlainIn = onceEach((value: object): readonly Found[] =>
  textFields(value).flatMap(({ path, text }) => {
    if (addressFields.has(path.at(-1) ?? "")) return [];
    const broken = brokenCitation(text);
    const address = bareAddress.exec(text)?.[0];
    const printed = {
      path,
      message: `"${broken}" is printed as it stands`,
      fix: "cite a source as [@source-id], without spaces and with both brackets",
    };
    const bare = {
      path,
      message: `"${address?.slice(0, 60)}" is a bare address`,
      fix: "add the page as a source and cite it as [@source-id]",
    };
    return [...(broken ? [printed] : []), ...(address ? [bare] : [])];
  }),
);

const textPlain: Check = {
  name: "text-plain",
  description: "Running text cites sources as [@id], spelt out whole, and holds no bare addresses.",
  level: "error",
  check(record, report) {
    const entries = [
      ...[...allEntries(record)].map(({ entry }) => entry),
      ...record.vocabularies.values(),
      record.site,
    ];
    for (const entry of entries)
      for (const { path, message, fix } of notPlainIn(entry.value as object))
        report(entry, path, message, fix);
  },
};

/** A mark of HTML, which pages print as it stands. */
const markup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

const markupIn = onceEach((value: object): readonly Found[] =>
  textFields(value).flatMap(({ path, text }) => {
    const mark = text.includes("<") ? markup.exec(text)?.[0] : undefined;
    if (!mark) return [];
    return [{ path, message: `"${mark}" is printed as it stands`, fix: "leave it out; text has no markup" }];
  }),
);

const textMarkup: Check = {
  name: "text-markup",
  description: "Running text has no marks of HTML, which would be printed.",
  level: "warning",
  check(record, report) {
    for (const { entry } of allEntries(record))
      for (const { path, message, fix } of markupIn(entry.value as object)) report(entry, path, message, fix);
  },
};

/** Checks on running text. */
export const textChecks: readonly Check[] = [textPlain, textMarkup];
