import { type Zippable, zipSync } from "fflate";
import { Fragment, h } from "preact";
import { render } from "preact-render-to-string";

import type { Datasets } from "../../assemble/datasets.ts";
import type { Site } from "../../assemble/site.ts";
import { noShelf, type Shelf } from "../shelf.ts";
import { chronologyChapters } from "./chronology-chapters.tsx";
import { closingChapters, titleChapter } from "./closing-chapters.tsx";
import { container, documentOf, navigation, packageDocument, style } from "./package-document.ts";
import type { Book, Chapter } from "./parts.tsx";
import { receptionChapters } from "./reception-chapters.tsx";
import { comparisonChapters, treatyChapters } from "./treaty-chapters.tsx";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));

/** The time that every file of the book bears, the same hour in every zone; the version stands in the book. */
const mtime = () => new Date(2000, 0, 1, 0, 0, 0);

function chaptersOf(book: Book): Chapter[] {
  return [
    titleChapter(book),
    ...comparisonChapters(book),
    ...treatyChapters(book),
    ...chronologyChapters(book),
    ...receptionChapters(book),
    ...closingChapters(book),
  ];
}

/**
 * The whole record as one book to read without a network (EPUB 3.3, https://www.w3.org/TR/epub-33/). The same
 * datasets give the same bytes, which the libraries that make EPUB do not: they write the time of making.
 */
export function renderBook(datasets: Datasets, site: Site, shelf: Shelf = noShelf): Uint8Array {
  const numbers = new Map(datasets.sources.map(({ id }, i) => [id, i + 1]));
  const chapters = chaptersOf({ datasets, site, numbers });
  const parts = ["book"];
  const files: Zippable = {
    // The first file, not compressed: by it a program knows the book (EPUB OCF, section 4.3).
    mimetype: [bytes("application/epub+zip"), { level: 0, mtime: mtime() }],
  };
  const add = (name: string, text: string) => {
    parts.push(name, text);
    files[name] = [bytes(text), { level: 6, mtime: mtime() }];
  };
  add("META-INF/container.xml", container);
  add("EPUB/package.opf", packageDocument(chapters, datasets, site));
  add("EPUB/nav.xhtml", navigation(chapters));
  add("EPUB/style.css", style);
  for (const { file, title, content } of chapters)
    add(`EPUB/${file}`, documentOf(title, render(h(Fragment, null, content))));
  return shelf.get(parts) ?? shelf.put(parts, zipSync(files));
}
