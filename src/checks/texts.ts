import { allEntries } from "../record/kinds-of-record.ts";
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
      for (const { path, text } of textFields(entry.value)) {
        if (addressFields.has(path.at(-1) ?? "")) continue;
        const broken = brokenCitation(text);
        if (broken)
          report(
            entry,
            path,
            `"${broken}" is printed as it stands`,
            "cite a source as [@source-id], without spaces and with both brackets",
          );
        const address = bareAddress.exec(text)?.[0];
        if (address)
          report(
            entry,
            path,
            `"${address.slice(0, 60)}" is a bare address`,
            "add the page as a source and cite it as [@source-id]",
          );
      }
  },
};

/** A mark of HTML, which pages print as it stands. */
const markup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

const textMarkup: Check = {
  name: "text-markup",
  description: "Running text has no marks of HTML, which would be printed.",
  level: "warning",
  check(record, report) {
    for (const { entry } of allEntries(record))
      for (const { path, text } of textFields(entry.value)) {
        const mark = markup.exec(text)?.[0];
        if (mark)
          report(entry, path, `"${mark}" is printed as it stands`, "leave it out; text has no markup");
      }
  },
};

/** Checks on running text. */
export const textChecks: readonly Check[] = [textPlain, textMarkup];
