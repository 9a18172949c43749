import { isKind } from "../kinds/index.ts";
import { fileOf } from "../record/place.ts";
import type { Subject } from "./subject.ts";

/** What a reader may find a mistake on: a page, and the entry that it is of, `<kind>/<id>`, if it is of one. */
export type Correctable = { url: string; title: string; entry: string | undefined; version: string };

/** The ways to say that something is wrong. */
export type CorrectionWays = {
  /** A letter to copy, with what is needed to find the place. */
  letter: string;
  /** The form of the repository, filled in as far as it can be. */
  issue: string | undefined;
  email: string | undefined;
  /** Where the file of the entry is edited. */
  edit: string | undefined;
};

function letterFor({ url, title, entry, version }: Correctable): string {
  const place = [
    `Page: ${title}`,
    `Address: ${url}`,
    ...(entry ? [`Entry: ${entry}`] : []),
    `Record of: ${version}`,
  ];
  return [
    ...place,
    "",
    "What stands there:",
    "",
    "What should stand there:",
    "",
    "Sources that show it:",
    "",
  ].join("\n");
}

/** The address of an issue form with its fields filled in, by the names that `.github/ISSUE_TEMPLATE` gives them. */
function filledForm(form: string, { url, title, entry, version }: Correctable): string {
  const address = new URL(form);
  if (!address.searchParams.has("template")) address.searchParams.set("template", "correction.yml");
  address.searchParams.set("title", `Correction: ${title}`);
  address.searchParams.set("entry", entry ? `${url} (${entry})` : url);
  address.searchParams.set("version", version);
  return address.href;
}

/** An address that opens a letter in the reader's mail program (RFC 6068). */
function letterTo(email: string, about: Correctable): string {
  const subject = encodeURIComponent(`Correction: ${about.title}`);
  return `mailto:${email}?subject=${subject}&body=${encodeURIComponent(letterFor(about).replaceAll("\n", "\r\n"))}`;
}

/** The file of an entry below the address at which files are edited. */
function editAt(folder: string, entry: string): string | undefined {
  const [kind = "", ...id] = entry.split("/");
  return isKind(kind) ? `${folder.replace(/\/$/, "")}/${fileOf(kind, id.join("/"))}` : undefined;
}

/** The ways in which a mistake on a page can be said, as far as the record names them. */
export function correctionWays(
  { corrections }: Pick<Subject, "corrections">,
  about: Correctable,
): CorrectionWays {
  const { issues, email, edit } = corrections;
  return {
    letter: letterFor(about),
    issue: issues && filledForm(issues, about),
    email: email && letterTo(email, about),
    edit: edit && about.entry ? editAt(edit, about.entry) : undefined,
  };
}
