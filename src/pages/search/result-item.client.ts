import type { SearchResult } from "minisearch";

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** One result as a list item: kind, title as a link, and a few words to tell it from others. */
export function resultItem(result: SearchResult, base: string): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = base + String(result.address);
  link.append(element("bdi", "", String(result.title)));
  const words = document.createElement("span");
  words.append(link, " ", element("bdi", "quiet", String(result.detail)));
  item.append(element("span", "result-kind", String(result.kind)), words);
  return item;
}
