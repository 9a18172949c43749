import { type Document, DOMImplementation, type Element, XMLSerializer } from "@xmldom/xmldom";

/** Content of an element: text, elements by name (a list repeats the element), `@name` attributes and `#` text. */
export type XmlValue = string | { [name: string]: XmlValue } | XmlValue[];

const xmlns = "http://www.w3.org/2000/xmlns/";

/** What XML 1.0 does not allow in a document at all: controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string) => text.replace(forbidden, "");

const indent = (depth: number) => `\n${"  ".repeat(depth)}`;

function setAttribute(node: Element, name: string, value: string): void {
  if (name === "xmlns" || name.startsWith("xmlns:")) node.setAttributeNS(xmlns, name, value);
  else node.setAttribute(name, clean(value));
}

/** Puts a value into an element: text as text, attributes on the element, child elements each on a line. */
function fill(document: Document, node: Element, value: XmlValue, depth: number): void {
  if (typeof value === "string") {
    node.appendChild(document.createTextNode(clean(value)));
    return;
  }
  const children = Object.entries(value).flatMap(([name, child]) => {
    if (name.startsWith("@")) setAttribute(node, name.slice(1), typeof child === "string" ? child : "");
    else if (name === "#") fill(document, node, child, depth);
    else return (Array.isArray(child) ? child : [child]).map((item) => [name, item] as const);
    return [];
  });
  for (const [name, child] of children) {
    const element = document.createElement(name);
    node.appendChild(document.createTextNode(indent(depth + 1)));
    node.appendChild(element);
    fill(document, element, child, depth + 1);
  }
  if (children.length) node.appendChild(document.createTextNode(indent(depth)));
}

/**
 * Writes an XML document from nested objects: `@name` is an attribute, `#` the text of an element with attributes.
 * All text is escaped exactly once, whatever is in it; characters that XML 1.0 forbids are left out. Throws a
 * `TypeError` unless the object has one element.
 */
export function renderXml(content: { [name: string]: XmlValue }): string {
  const [root, ...others] = Object.keys(content);
  const document = new DOMImplementation().createDocument(null, root ?? "", null);
  const node = document.documentElement;
  const value = content[root ?? ""];
  if (!node || value === undefined || others.length) throw new TypeError("an XML document has one element");
  fill(document, node, value, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}
