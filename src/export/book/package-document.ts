import type { Datasets } from "../../assemble/datasets.ts";
import type { Site } from "../../assemble/site.ts";
import { licence } from "../licence.ts";
import type { Chapter } from "./parts.tsx";

/** A text as it may stand in XML. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Where a program finds the book in the file. */
export const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** The style of the book; sizes and fonts are the reader's own. */
export const style = `h2 { margin: 2em 0 0.3em; }
.line, .sources { font-size: 0.85em; margin: 0.3em 0; }
.version { margin-left: 1em; }
dt { font-weight: bold; margin-top: 0.6em; }
dd { margin-left: 1em; }
`;

/** A file of the book as XHTML. */
export function documentOf(title: string, body: string): string {
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body><h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
}

/** The table of contents. */
export function navigation(chapters: readonly Chapter[]): string {
  const items = chapters.map(({ file, title }) => `<li><a href="${file}">${escaped(title)}</a></li>`);
  return documentOf("Contents", `<nav epub:type="toc"><ol>\n${items.join("\n")}\n</ol></nav>`);
}

/** How the book may be read, for those who need to know before they open it (EPUB Accessibility 1.1). */
const accessibility: readonly (readonly [string, string])[] = [
  ["accessMode", "textual"],
  ["accessModeSufficient", "textual"],
  ["accessibilityFeature", "tableOfContents"],
  ["accessibilityFeature", "structuralNavigation"],
  ["accessibilityHazard", "none"],
  ["accessibilitySummary", "Text with headings, lists and links alone; no pictures."],
];

/** The package document: what the book is, its files, and their order. */
export function packageDocument(chapters: readonly Chapter[], datasets: Datasets, site: Site): string {
  const { version, updates, subject } = datasets;
  const items = chapters.map(
    ({ file }, i) => `<item id="c${i + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const facts = accessibility.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`);
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(`${site.url}/data/#${version}`)}</dc:identifier>
<dc:title>${escaped(`${site.name}: ${site.tagline}`)}</dc:title>
<dc:language>en</dc:language>
<dc:creator>${escaped(site.name)}</dc:creator>
<dc:publisher>${escaped(site.name)}</dc:publisher>
<dc:date>${version}</dc:date>
<dc:description>${escaped(subject.description)}</dc:description>
<dc:source>${escaped(`${site.url}/`)}</dc:source>
<dc:rights>${escaped(`${licence.name}, ${licence.url}`)}</dc:rights>
<meta property="dcterms:modified">${updates[0]?.moment ?? "1970-01-01T00:00:00Z"}</meta>
${facts.join("\n")}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join("\n")}
</manifest>
<spine>
${chapters.map((_chapter, i) => `<itemref idref="c${i + 1}"/>`).join("\n")}
</spine>
</package>
`;
}
