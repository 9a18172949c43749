import { element } from "./elements.client.ts";
import { siteIndex } from "./open-index.client.ts";
import { resultItem } from "./result-item.client.ts";

const most = 6;

/** The first results for what a reader is typing, and the way to all of them. Throws if the index cannot be had. */
export async function firstResults(text: string, base: string, page: string): Promise<HTMLElement[]> {
  const finder = await siteIndex(base);
  const found = await finder.find(text);
  const all = found.ranked.length;
  const shown = await finder.show(found.ranked.slice(0, most).map(({ document }) => document));
  const nameOf = (kind: string) => finder.core.kinds.find((known) => known.kind === kind)?.name ?? kind;
  const count = element("output", "", `${all} ${all === 1 ? "result" : "results"}`);
  count.setAttribute("aria-live", "polite");
  const items = shown.map((one) => resultItem(one, { finder, found, base, nameOf }, true));
  const more = document.createElement("a");
  more.href = `${page}?q=${encodeURIComponent(text.trim())}`;
  more.textContent = all ? "All results, with answers" : "Search tips and everything from A to Z";
  return [count, element("ol", "", ...items), element("p", "all-results", more)];
}
