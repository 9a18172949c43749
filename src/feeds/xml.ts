import { type Document, DOMImplementation, type Element, XMLSerializer } from "@xmldom/xmldom";

/** An element that is written already, to stand in many documents; only `writeElement` makes one. */
export class WrittenElement {
  readonly #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  toString(): string {
    return this.#xml;
  }
}

/**
 * Content of an element: text, elements by name (a list repeats the element), `@name` attributes and `#` text; or an
 * element that is written already, which then stands in place of a new one.
 */
export type XmlValue = string | { [name: string]: XmlValue } | XmlValue[] | WrittenElement;

const xmlns = "http://www.w3.org/2000/xmlns/";

/** What XML 1.0 does not allow in a document at all: controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string) => text.replace(forbidden, "");

const indent = (depth: number) => `\n${"  ".repeat(depth)}`;

function setAttribute(node: Element, name: string, value: string): void {
  if (name === "xmlns" || name.startsWith("xmlns:")) node.setAttributeNS(xmlns, name, value);
  else node.setAttribute(name, clean(value));
}

/**
 * A document in the making, and the elements written before that go into it. Each has its place held by a processing
 * instruction; no text can look like one, since a serialised text holds no `<`.
 */
type Sheet = { document: Document; written: WrittenElement[] };

/** Puts a value into an element: text as text, attributes on the element, child elements each on a line. */
function fill(sheet: Sheet, node: Element, value: XmlValue, depth: number): void {
  const { document, written } = sheet;
  if (value instanceof WrittenElement) throw new TypeError("a written element stands in an element");
  if (typeof value === "string") {
    node.appendChild(document.createTextNode(clean(value)));
    return;
  }
  const children = Object.entries(value).flatMap(([name, child]) => {
    if (name.startsWith("@")) setAttribute(node, name.slice(1), typeof child === "string" ? child : "");
    else if (name === "#") fill(sheet, node, child, depth);
    else return (Array.isArray(child) ? child : [child]).map((item) => [name, item] as const);
    return [];
  });
  for (const [name, child] of children) {
    node.appendChild(document.createTextNode(indent(depth + 1)));
    if (child instanceof WrittenElement) {
      node.appendChild(document.createProcessingInstruction("written", String(written.push(child) - 1)));
      continue;
    }
    const element = document.createElement(name);
    node.appendChild(element);
    fill(sheet, element, child, depth + 1);
  }
  if (children.length) node.appendChild(document.createTextNode(indent(depth)));
}

/** Writes one element and what is in it, as it stands `depth` levels deep. */
function serialised(name: string, value: XmlValue, depth: number): string {
  const document = new DOMImplementation().createDocument(null, name, null);
  const node = document.documentElement;
  if (!node) throw new TypeError("an XML document has one element");
  const written: WrittenElement[] = [];
  fill({ document, written }, node, value, depth);
  const xml = new XMLSerializer().serializeToString(document);
  return written.length
    ? xml.replace(/<\?written (\d+)\?>/g, (_, n: string) => String(written[Number(n)]))
    : xml;
}

/**
 * Writes an element once that stands in many documents, `depth` levels deep; its names may have no prefix that the
 * documents do not declare. Its text is escaped as that of a document is.
 */
export function writeElement(name: string, value: XmlValue, depth: number): WrittenElement {
  return new WrittenElement(serialised(name, value, depth));
}

/**
 * Writes an XML document from nested objects: `@name` is an attribute, `#` the text of an element with attributes.
 * All text is escaped exactly once, whatever is in it; characters that XML 1.0 forbids are left out. Throws a
 * `TypeError` unless the object has one element.
 */
export function renderXml(content: { [name: string]: XmlValue }): string {
  const [root, ...others] = Object.keys(content);
  const value = content[root ?? ""];
  if (!root || value === undefined || others.length) throw new TypeError("an XML document has one element");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialised(root, value, 0)}\n`;
}
