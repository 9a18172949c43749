import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap } from "yaml";
import { z } from "zod";

/** Longest line of prose that the normal form writes, in characters. */
const LINE_WIDTH = 110;

type Shape = { properties?: Record<string, Shape>; items?: Shape; anyOf?: Shape[] };

/** The order of fields in a record of a kind: that of its schema. */
export function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }) as Shape;
}

const keyOf = (pair: YAMLMap["items"][number]) => (isScalar(pair.key) ? String(pair.key.value) : "");

function orderMap(map: YAMLMap, shape: Shape): void {
  const shapes = shape.anyOf ?? [shape];
  const best =
    shapes.find((candidate) => map.items.every((pair) => keyOf(pair) in (candidate.properties ?? {}))) ??
    shapes[0];
  const order = Object.keys(best?.properties ?? {});
  const rank = (pair: YAMLMap["items"][number]) => {
    const at = order.indexOf(keyOf(pair));
    return at < 0 ? order.length : at;
  };
  map.items = map.items
    .map((pair, i) => ({ pair, i }))
    .sort((a, b) => rank(a.pair) - rank(b.pair) || a.i - b.i)
    .map(({ pair }) => pair);
  for (const pair of map.items) normalize(pair.value, best?.properties?.[keyOf(pair)] ?? {});
}

/** Words that YAML readers other than ours might take for numbers, dates or booleans stand in double quotes. */
const ambiguous = /^(?:[-+.\d][\d.:_eE+-]*|\d{3}[\dX][-\dX/.~?%]*|y|n|yes|no|on|off|true|false|null|~)$/i;

function styleOf(scalar: Scalar): void {
  if (typeof scalar.value !== "string") return;
  const text = scalar.value.trim();
  scalar.value = text;
  if (text.length > LINE_WIDTH - 20 && text.includes(" ")) scalar.type = Scalar.BLOCK_FOLDED;
  else scalar.type = ambiguous.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}

function normalize(node: unknown, shape: Shape): void {
  if (isMap(node)) orderMap(node, shape);
  else if (isSeq(node)) {
    for (const item of node.items) normalize(item, shape.items ?? {});
    const scalars = node.items.every(isScalar);
    const length = node.items.reduce<number>(
      (sum, item) => sum + (isScalar(item) ? String(item.value).length + 2 : 0),
      0,
    );
    node.flow =
      scalars &&
      length < LINE_WIDTH - 24 &&
      !node.items.some((item) => isScalar(item) && /,/.test(String(item.value)));
  } else if (isScalar(node)) styleOf(node);
}

const render = (doc: Document) =>
  doc.toString({
    lineWidth: LINE_WIDTH,
    flowCollectionPadding: false,
    defaultKeyType: "PLAIN",
    blockQuote: "folded",
  });

/**
 * Writes a record in the normal form: fields in the order of the schema, short lists on one line, long prose
 * folded, dates and numbers in quotes, comments kept. The text must be valid YAML. Idempotent.
 */
export function normalForm(text: string, shape: Shape): string {
  const doc = parseDocument(text);
  normalize(doc.contents, shape);
  return render(doc).replace(/: >\n/g, ": >-\n");
}

/** Returns the text of a record with one field set, by its path, in the normal form. */
export function withField(
  text: string,
  path: readonly (string | number)[],
  value: string,
  shape: Shape,
): string {
  const doc = parseDocument(text);
  doc.setIn(path, value);
  normalize(doc.contents, shape);
  return render(doc).replace(/: >\n/g, ": >-\n");
}
