import { type Document, isScalar, type Scalar, visit, type YAMLError } from "yaml";

/** A fault in the writing of a file: where it stands, counted in characters, what it is and what to do. */
export type YamlFault = { at: number; message: string; fix: string };

const mergeMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m;

/** Spaces that look like a space and are none, where lines are set in or items begin. */
const wrongSpace = /^[ -]*[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/m;

/** A line of hyphens after a line of content. */
const secondDocument = /^[A-Za-z][^\n]*\n(?:[^\n]*\n)*?---(?= *$)/m;

/** An item of a list whose hyphen sticks to it. */
const stuckHyphen = /^ *-(?=[A-Za-z])/m;

/** A field whose text, not in quotes, holds a colon and a space. */
const colonInText = /^(?:[ -]*[\w-]+): +(?!["'>|[{])[^\n#]*?: /;

/** A value in double quotes that is not closed on its line. */
const openQuote = /^(?:[ -]*[\w-]+: +|[ ]*- +)"(?:[^"\\\n]|\\.)*$/m;

/** Faults that are seen in the text itself, before YAML gives its own reading of them. */
function faultOfText(text: string): YamlFault | undefined {
  const marker = mergeMarker.exec(text);
  if (marker)
    return {
      at: marker.index,
      message: `"${marker[0].slice(0, 40)}" is left from a merge`,
      fix: "keep what stands, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>",
    };
  if (text.includes("\0"))
    return {
      at: text.indexOf("\0"),
      message: "has a zero byte after a sign, as files saved in UTF-16 do",
      fix: "save the file as UTF-8",
    };
  const second = secondDocument.exec(text);
  if (second)
    return {
      at: second.index + second[0].lastIndexOf("---"),
      message: '"---" begins a second document in the file',
      fix: "remove the line; a file holds one entry",
    };
  const space = wrongSpace.exec(text);
  if (space)
    return {
      at: space.index + space[0].length - 1,
      message: "has a space of another kind, such as a no-break space, at the start of a line",
      fix: "replace it by plain spaces",
    };
  return undefined;
}

/** The text in quotes that ends where YAML missed the closing mark. */
function unclosed(doc: Document, error: YAMLError): number | undefined {
  let start: number | undefined;
  visit(doc, {
    Scalar: (_key, node) => {
      const [from, to] = node.range ?? [0, 0];
      if (node.type?.startsWith("QUOTE") && from < error.pos[0] && to >= error.pos[0] - 1) start = from;
    },
  });
  return start;
}

const quoteFault = (at: number): YamlFault => ({
  at,
  message: "opens a quotation mark that is not closed",
  fix: 'end the text with ", or write it without quotation marks as a >- block',
});

const inQuotes = "put the whole text in double quotes, or in a block that begins with >-";

/** The first line that belongs to a list item and does not stand below its first field. */
function unevenItem(text: string): YamlFault | undefined {
  const lines = text.split("\n");
  const found = lines.findIndex((line, i) => {
    const [, above] = /^( *- +)[\w-]+:/.exec(lines[i - 1] ?? "") ?? [];
    const [, own] = /^( +)[\w-]+:/.exec(line) ?? [];
    return above !== undefined && own !== undefined && own.length !== above.length;
  });
  if (found < 0) return undefined;
  const at = lines.slice(0, found).join("\n").length + 1;
  return {
    at,
    message: "is not set in as far as the field above it, to which it belongs",
    fix: "let both begin in the same column",
  };
}

/** The last bracket before a place, where a list or a group of fields was opened and not closed. */
function openBracket(text: string, before: number): YamlFault | undefined {
  const at = Math.max(text.lastIndexOf("[", before - 1), text.lastIndexOf("{", before - 1));
  if (at < 0) return undefined;
  const [opens, closes] = text[at] === "[" ? ["[", "]"] : ["{", "}"];
  return { at, message: `opens a bracket ${opens} that is not closed`, fix: `end it with ${closes}` };
}

/** Words one finding of the YAML reader. */
function worded(doc: Document, text: string, error: YAMLError): YamlFault {
  const [at] = error.pos;
  if (error.code === "DUPLICATE_KEY") {
    const name = /^["']?([^:"'\n]*)/.exec(text.slice(at))?.[1]?.trim() ?? "";
    return { at, message: `has the field "${name}" twice`, fix: "keep one of the two, or join them" };
  }
  const start = /closing/i.test(error.message) ? unclosed(doc, error) : undefined;
  if (start !== undefined) return quoteFault(start);
  const bracket = /^Flow (?:sequence|map)/.test(error.message) ? openBracket(text, at) : undefined;
  if (bracket) return bracket;
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1).split("\n", 1)[0] ?? "";
  if (colonInText.test(line))
    return { at, message: 'has a ": " within a text, which begins another field', fix: inQuotes };
  return {
    at,
    message: `is not valid YAML: ${error.message.replace(/\s+/g, " ")}`,
    fix: "correct the YAML; text with a colon, a quote mark or a # wants double quotes or a >- block",
  };
}

/** Whether text without quotes is cut by a ` #` on its line, so that the rest is lost as a remark. */
function isCut(node: Scalar, text: string): boolean {
  const [, end = 0, after = 0] = node.range ?? [];
  return node.type === "PLAIN" && /^ +#/.test(text.slice(end, after));
}

function cutTexts(doc: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(doc, {
    Scalar: (_key, node) => {
      if (!isScalar(node) || !isCut(node, text)) return;
      const at = (node.range?.[1] ?? 0) + 1;
      faults.push({
        at,
        message: `the text is cut at "${text.slice(at, at + 20).split("\n")[0]}": what follows " #" is a remark`,
        fix: "put the whole text in double quotes, or move the remark to a line of its own",
      });
    },
  });
  return faults;
}

/** Numbers that YAML reads otherwise than they are written: octal, hexadecimal, with zeros before, as a power. */
const disguised = /^[-+]?(?:0[ox][\da-f]+|0\d+|\d[\d.]*e[-+]?\d+|\.inf)$|^\.nan$/i;

function disguisedNumbers(doc: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(doc, {
    Scalar: (_key, node) => {
      const { source = "", value, range } = node;
      if (typeof value !== "number" || !disguised.test(source)) return;
      faults.push({
        at: range?.[0] ?? 0,
        message: `${source} is read as the number ${value}`,
        fix: `write "${source}" in double quotes if it is a text, and in plain digits if it is a number`,
      });
    },
  });
  return faults;
}

/**
 * Every fault in how a file is written, each with a remedy: marks of a merge, spaces that are none, fields that stand
 * twice, quotation marks left open, text cut by ` #`, numbers in disguise, and whatever else YAML refuses.
 */
export function yamlFaults(doc: Document, text: string): YamlFault[] {
  const ofText = faultOfText(text);
  if (ofText) return [ofText];
  const errors = [...doc.errors, ...doc.warnings];
  if (errors.length === 0) return [...cutTexts(doc, text), ...disguisedNumbers(doc)];
  const quote = openQuote.exec(text);
  if (quote && errors.some(({ code }) => code !== "DUPLICATE_KEY"))
    return [quoteFault(quote.index + quote[0].indexOf('"'))];
  const hyphen = stuckHyphen.exec(text);
  if (hyphen)
    return [
      {
        at: hyphen.index + hyphen[0].length - 1,
        message: "has a hyphen that sticks to what it begins",
        fix: "write a space after the hyphen",
      },
    ];
  const level = unevenItem(text);
  if (level) return [level];
  return errors.map((error) => worded(doc, text, error));
}
