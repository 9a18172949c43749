import { element } from "./elements.client.ts";
import { siteIndex } from "./open-index.client.ts";
import { resultItem } from "./result-item.client.ts";

const most = 6;

/** What is shown as a reader types, and the number of results as it is said aloud. */
type FirstResults = { count: string; shown: HTMLElement[] };

/** The first results for what a reader is typing, and the way to all of them. Throws if the index cannot be had. */
export async function firstResults(text: string, base: string, page: string): Promise<FirstResults> {
  const finder = await siteIndex(base);
  const found = await finder.find(text);
  const all = found.ranked.length;
  const shown = await finder.show(found.ranked.slice(0, most).map(({ document }) => document));
  const nameOf = (kind: string) => finder.core.kinds.find((known) => known.kind === kind)?.name ?? kind;
  const count = `${all} ${all === 1 ? "result" : "results"}`;
  // It is said aloud by the page's own status, which stands there before it changes.
  const seen = element("p", "result-count", count);
  seen.setAttribute("aria-hidden", "true");
  const items = shown.map((one) => resultItem(one, { finder, found, base, nameOf }, true));
  const more = document.createElement("a");
  more.href = `${page}?q=${encodeURIComponent(text.trim())}`;
  more.textContent = all ? "All results, with answers" : "Search tips and everything from A to Z";
  return { count, shown: [seen, element("ol", "", ...items), element("p", "all-results", more)] };
}
