import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

/** An element: its name, its attributes, and its content, which is text or further elements. */
export type XmlElement = {
  name: string;
  attributes?: Record<string, string>;
  content?: string | readonly XmlElement[];
};

/** Makes an element with text or elements in it. */
export function element(
  name: string,
  content: string | readonly XmlElement[] = [],
  attributes: Record<string, string> = {},
): XmlElement {
  return { name, attributes, content };
}

const xmlns = "http://www.w3.org/2000/xmlns/";

/** What XML 1.0 does not allow in a document at all: controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string) => text.replace(forbidden, "");

function append(
  document: Document,
  parent: Element,
  item: XmlElement,
  namespaces: Record<string, string>,
  depth: number,
): void {
  const prefix = item.name.includes(":") ? (item.name.split(":")[0] ?? "") : "";
  const node = document.createElementNS(namespaces[prefix] ?? null, item.name);
  parent.appendChild(document.createTextNode(`\n${"  ".repeat(depth)}`));
  parent.appendChild(node);
  fill(document, node, item, namespaces, depth);
}

function fill(
  document: Document,
  node: Element,
  item: XmlElement,
  namespaces: Record<string, string>,
  depth: number,
): void {
  for (const [name, value] of Object.entries(item.attributes ?? {})) node.setAttribute(name, clean(value));
  const { content = [] } = item;
  if (typeof content === "string") {
    node.appendChild(document.createTextNode(clean(content)));
    return;
  }
  for (const child of content) append(document, node, child, namespaces, depth + 1);
  if (content.length) node.appendChild(document.createTextNode(`\n${"  ".repeat(depth)}`));
}

/**
 * Writes a whole XML document. `namespaces` are declared on the root by prefix; the empty prefix is the default.
 * All text is escaped once, whatever is in it; characters that XML 1.0 forbids are left out.
 */
export function renderXml(root: XmlElement, namespaces: Record<string, string> = {}): string {
  const document = new DOMImplementation().createDocument(namespaces[""] ?? null, root.name, null);
  const node = document.documentElement;
  if (!node) throw new Error("an XML document needs a root element");
  for (const [prefix, uri] of Object.entries(namespaces))
    if (prefix) node.setAttributeNS(xmlns, `xmlns:${prefix}`, uri);
  fill(document, node, root, namespaces, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}
