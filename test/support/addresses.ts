import { readFileSync } from "node:fs";
import { join } from "node:path";

import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { parseHTML } from "linkedom";

/** Where sites stand that are built without `SITE_URL`. */
export const origin = "https://example.org";

/** An address that a file gives, as it is written, and where in the file. */
export type Given = { where: string; address: string };

type Reader = (text: string, path: string) => Given[];

/** Identifiers of JSON-LD: their fragments name things, not places of a page. */
const isIdentifier = (field: string) => field === "@id";

/** What other addresses begin with, and what is no address by itself. */
const isFolder = (field: string) => field === "folder";
const page = (address: string) => address.replace(/#.*$/, "");

/** Whether a whole text is an address of this site. */
const isAddress = (text: string) =>
  /^\/(?!\/)\S*$/.test(text) || new RegExp(`^${origin}[/?#]\\S*$`).test(text);

/** Addresses of this site that stand in prose, without the stop after them. */
const inProse = (text: string, where: string): Given[] =>
  [...text.matchAll(new RegExp(`${origin}/[^\\s"'<>|]*`, "g"))].map(([found]) => ({
    where,
    address: found.replace(/[.,;:)\]]+$/, ""),
  }));

/** What a marked-up text leads to, read once: a notice stands in many feeds. */
const marked = new Map<string, readonly string[]>();

/** Addresses in marked-up text that is read away from the site: each link of it must be whole. */
function inMarkup(text: string, where: string): Given[] {
  const known = marked.get(text);
  if (known) return known.map((address) => ({ where, address }));
  const { document } = parseHTML(`<html><body>${text}</body></html>`);
  const found = [...document.querySelectorAll("[href], [src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  marked.set(text, found);
  return found.map((address) => ({ where, address }));
}

/** What one value says, whatever the format it stands in. */
function inValue(text: string, where: string): Given[] {
  if (isAddress(text)) return [{ where, address: text }];
  return /<\w+[^>]*>/.test(text) ? inMarkup(text, where) : inProse(text, where);
}

/** Every text in a JSON value, with the field that holds it. */
function inJson(value: unknown, field = ""): Given[] {
  if (typeof value === "string" && isFolder(field)) return [];
  if (typeof value === "string")
    return inValue(value, field).map((given) =>
      isIdentifier(field) ? { ...given, address: page(given.address) } : given,
    );
  if (Array.isArray(value)) return value.flatMap((item) => inJson(item, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => inJson(item, name));
}

/** The addresses that a page gives besides its links: of forms, of previews, and in its structured data. */
export function inPage(document: Document): Given[] {
  const forms = [...document.querySelectorAll("form[action]")].map(
    (form) => form.getAttribute("action") ?? "",
  );
  const previews = [...document.querySelectorAll("meta[content]")]
    .map((meta) => meta.getAttribute("content") ?? "")
    .filter(isAddress);
  const structured = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return [
    ...[...forms, ...previews].map((address) => ({ where: "head", address })),
    ...structured.flatMap((script) => inJson(JSON.parse(script.textContent))),
  ];
}

/** Elements whose text names a thing and leads nowhere. */
const names = new Set(["guid", "id"]);

const inXml: Reader = (text) => {
  const all = [...new DOMParser().parseFromString(text, "text/xml").getElementsByTagName("*")];
  return all.flatMap((element) => {
    const isLeaf = ![...element.childNodes].some(({ nodeType }) => nodeType === 1);
    const isName = names.has(element.localName ?? "") && element.getAttribute("isPermaLink") !== "true";
    const own = isLeaf && !isName ? inValue(element.textContent ?? "", `<${element.tagName}>`) : [];
    const attributes = [...element.attributes].filter(({ name }) => !name.startsWith("xmlns"));
    return [
      ...own,
      ...attributes.flatMap(({ name, value }) => inValue(value, `<${element.tagName} ${name}>`)),
    ];
  });
};

const inCalendar: Reader = (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent");
  return [calendar, ...events].flatMap((part) =>
    part
      .getAllProperties()
      .flatMap((property) => property.getValues().flatMap((value) => inValue(String(value), property.name))),
  );
};

/** A field of a citation file, as a line writes it. */
const inLines =
  (line: RegExp): Reader =>
  (text) =>
    [...text.matchAll(line)].flatMap(([, name = "", value = ""]) =>
      inValue(value.replaceAll("\\", ""), name),
    );

const inTable: Reader = (text) => {
  const [columns = [], ...rows] = parse(text);
  return rows.flatMap((row) => row.flatMap((cell, at) => inValue(cell, columns[at] ?? "")));
};

/** Lines of a file for hosts that begin with an address: where it leads to, if it does; a `*` stands for several. */
const inHostFile: Reader = (text) =>
  [...text.matchAll(/^(\/[^\s*]*)(?: (\/\S*) \d+)?$/gm)].map(([, from = "", to]) => ({
    where: "line",
    address: to ?? from,
  }));

/** What a browser that installs the site loads and opens, from the place of the manifest. */
const inManifest: Reader = (text) => {
  const { start_url, icons } = JSON.parse(text) as { start_url: string; icons: { src: string }[] };
  return [start_url, ...icons.map(({ src }) => src)].map((address) => ({ where: "manifest", address }));
};

const inSums: Reader = (text) =>
  [...text.matchAll(/^[\da-f]{64} {2}(.+)$/gm)].map(([, name = ""]) => ({ where: "line", address: name }));

/** How each kind of file that is read as text gives addresses. */
const readers: [RegExp, Reader][] = [
  [/\.(?:xml|opml|svg)$/, inXml],
  [/\.(?:json|jsonld)$/, (text) => inJson(JSON.parse(text))],
  [/\.webmanifest$/, inManifest],
  [/\.ics$/, inCalendar],
  [/\.bib$/, inLines(/^\s*(\w+) = \{(.*)\},?$/gm)],
  [/\.ris$/, inLines(/^([A-Z]\w) {2}- (.*?)\r?$/gm)],
  [/\.csv$/, inTable],
  [/\/(?:_redirects|_headers)$/, inHostFile],
  [/\/SHA256SUMS$/, inSums],
  [/\.txt$/, (text) => inProse(text, "text")],
];

/** The addresses of this site that a file gives; none for a file of a kind that is not read as text. */
export function addressesIn(folder: string, path: string): Given[] {
  const reader = readers.find(([kind]) => kind.test(path))?.[1];
  return reader ? reader(readFileSync(join(folder, path), "utf8"), path) : [];
}

/** The pages of a book by their names in it, each as a document. */
export function openBook(folder: string, path: string): Map<string, Document> {
  const entries = Object.entries(unzipSync(readFileSync(join(folder, path))));
  return new Map(
    entries
      .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
      .map(([name, bytes]) => [name, parseHTML(strFromU8(bytes)).document]),
  );
}

/** The addresses of this site in the cells and links of a workbook. */
export function inWorkbook(folder: string, path: string): Given[] {
  const entries = Object.entries(unzipSync(readFileSync(join(folder, path))));
  return entries
    .filter(([name]) => /^xl\/.*\.(?:xml|rels)$/.test(name))
    .flatMap(([name, bytes]) => inProse(strFromU8(bytes).replaceAll("&amp;", "&"), name));
}
