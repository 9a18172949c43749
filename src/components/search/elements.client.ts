/** A part of a text, marked if it is what was asked for. */
type Part = { text: string; isMarked: boolean };

/** An element with a class and what stands in it. */
export function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Parts of a text as nodes, what was asked for in `<mark>`. */
export const marked = (parts: readonly Part[]): Node[] =>
  parts.map(({ text, isMarked }) => (isMarked ? element("mark", "", text) : document.createTextNode(text)));
