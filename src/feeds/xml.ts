import { create } from "xmlbuilder2";

type XmlValue = string | { [name: string]: XmlValue } | XmlValue[];

/**
 * Escapes ampersands twice ahead of xmlbuilder2 (4.0.3): it decodes the entities of a text it is given, and its writer
 * then takes what still looks like an entity for escaped already. HTML carried as text would lose one level of
 * escaping, and a `<script>` quoted in the record would run in a reader.
 */
function keepAmpersands(value: XmlValue): XmlValue {
  if (typeof value === "string") return value.replaceAll("&", "&amp;amp;");
  if (Array.isArray(value)) return value.map(keepAmpersands);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, keepAmpersands(item)]));
}

/** Writes an XML document from nested objects: `@name` is an attribute, `#` the text of an element with attributes. */
export function renderXml(document: { [name: string]: XmlValue }): string {
  const escaped = keepAmpersands(document);
  if (typeof escaped === "string") throw new TypeError("an XML document is an object with one element");
  return `${create({ version: "1.0", encoding: "UTF-8" }, escaped).end({ prettyPrint: true })}\n`;
}
