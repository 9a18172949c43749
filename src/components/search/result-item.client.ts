import { arrivalAt } from "../../search/arrival.ts";
import type { Finder, Found } from "../../search/finder.ts";
import type { Shown } from "../../search/index-format.ts";
import { markText, snippetOf } from "../../search/marks.ts";
import { element, marked } from "./elements.client.ts";

/** What results are shown with: the index, what was found, the site's address, and names of kinds. */
export type ShowContext = { finder: Finder; found: Found; base: string; nameOf: (kind: string) => string };

/** A sentence of the entry with the words found; none if only its title has them. */
function sentenceOf({ text, key }: Shown, { finder, found }: ShowContext) {
  const snippet = snippetOf(text, found.query, finder.lexicon);
  if (snippet.some(({ isMarked }) => isMarked)) return { snippet, isOnPage: true };
  const said = key ? snippetOf(key, found.query, finder.lexicon) : [];
  return { snippet: said.some(({ isMarked }) => isMarked) || !text ? said : snippet, isOnPage: false };
}

/** One result: its kind, its title as a link that leads to the words found, date and evidence, and a sentence. */
export function resultItem(shown: Shown, context: ShowContext, isBrief = false): HTMLLIElement {
  const { finder, found, base, nameOf } = context;
  const { snippet, isOnPage } = sentenceOf(shown, context);
  const link = document.createElement("a");
  link.href = base + (isOnPage ? arrivalAt(shown.address, snippet) : shown.address);
  link.append(element("bdi", "", ...marked(markText(shown.title, found.query, finder.lexicon))));
  const facts = [shown.detail, shown.evidence].filter((text, i, all) => text && all.indexOf(text) === i);
  const item = document.createElement("li");
  item.append(element("span", "result-kind", nameOf(shown.kind)), link);
  if (facts.length) item.append(element("span", "result-facts", facts.join(" · ")));
  if (!isBrief && snippet.length) item.append(element("p", "result-snippet", ...marked(snippet)));
  return item;
}
