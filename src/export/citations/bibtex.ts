import { type CslItem, dateParts, oneLine } from "./csl-item.ts";
import { escapeTex, texAddress } from "./tex.ts";

/**
 * Types of BibLaTeX by the types of CSL; a page of the web is everything else. Data sets too: Zotero passes over an
 * entry of the type `dataset` without a word (BibTeX.js of 2026), and `inreference` asks for an editor.
 */
const entryTypes: Record<string, string> = {
  "article-newspaper": "article",
  "article-journal": "article",
};

/** What babel calls a language, by its tag; without a name here the field is left out. */
const languages: Record<string, string> = {
  ...{ ar: "arabic", cs: "czech", de: "german", en: "english", es: "spanish", fr: "french", hu: "magyar" },
  ...{ id: "indonesian", it: "italian", ja: "japanese", ko: "korean", no: "norwegian", pl: "polish" },
  ...{ pt: "portuguese", ru: "russian", uk: "ukrainian", vi: "vietnamese", zh: "chinese" },
};

const text = (value: string | undefined) => (value ? escapeTex(oneLine(value)) : "");

/** A text in braces of its own, which styles neither change to lower case nor take apart as a person's name. */
const whole = (value: string | undefined) => (value ? `{${text(value)}}` : "");

/**
 * Writes an item as a BibLaTeX entry, which biber, pandoc and reference managers read: the day in `date`, the
 * language in `langid` (https://ctan.org/pkg/biblatex, sections 2.1 and 2.2). Scripts stay as they are written.
 */
export function renderBibtex(item: CslItem): string {
  const type = entryTypes[item.type] ?? "online";
  const author = item.author[0]?.literal;
  const within = item["container-title"];
  const fields = {
    author: whole(author),
    title: whole(item.title),
    date: dateParts(item).join("-"),
    journaltitle: type === "article" ? text(within) : "",
    entrysubtype: item.type === "article-newspaper" ? "newspaper" : "",
    organization: type !== "article" && within !== author ? text(within) : "",
    langid: languages[item.language ?? ""] ?? "",
    note: text(item.note),
    url: texAddress(item.URL),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`\t${name} = {${value}},`] : []));
  return [`@${type}{${item.id},`, ...lines, "}"].join("\n");
}
