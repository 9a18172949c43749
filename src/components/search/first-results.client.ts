import { keepingPlaces, type NamedLead } from "../../search/leads.ts";
import { element } from "./elements.client.ts";
import { siteIndex } from "./open-index.client.ts";
import { resultItem, type ShowContext } from "./result-item.client.ts";

const most = 6;

/** Names shown at once, before it is known how many results there are. */
const mostLeads = 3;

/** What is shown as a reader types, and the number of results as it is said aloud; empty while it is not known. */
type FirstResults = { count: string; shown: HTMLElement[] };

/** A first letter may begin any word; a syllable or a sign of another script is as much as a word. */
const isLetter = (text: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\d]?$/u.test(text.trim());

function wayOn(text: string, page: string, label: string): HTMLElement {
  const more = document.createElement("a");
  more.href = `${page}?q=${encodeURIComponent(text.trim())}`;
  more.textContent = label;
  return element("p", "all-results", more);
}

/** What the list begins with, for the eye; what is said aloud stands in the page's own status. */
function seen(text: string): HTMLElement {
  const line = element("p", "result-count", text);
  line.setAttribute("aria-hidden", "true");
  return line;
}

/** Opens the index before anything is typed, so that the first letter is answered at once. */
export async function getReady(base: string): Promise<void> {
  const { leads } = await siteIndex(base);
  leads("a", 0);
}

/**
 * The first results for what a reader is typing, and the way to all of them: first what is known by name, then, the
 * names in their places, what all of the index finds. Throws if the index cannot be had.
 */
export async function* firstResults(text: string, base: string, page: string): AsyncGenerator<FirstResults> {
  const finder = await siteIndex(base);
  const nameOf = (kind: string) => finder.core.kinds.find((known) => known.kind === kind)?.name ?? kind;
  const leads = finder.leads(text, isLetter(text) ? most : mostLeads);
  const context = { finder, base, nameOf };
  const isStart = isLetter(text) || !finder.read(text).units.length;
  if (leads.length || isStart) yield byName(text, leads, context, isStart);
  if (!isStart) yield await ofAll(text, page, leads, context);
}

type Context = Omit<ShowContext, "found">;

/** What is known by name; for a single letter, or a word that tells nothing, that is all there is to say. */
function byName(text: string, leads: readonly NamedLead[], context: Context, isAll: boolean): FirstResults {
  const found = { query: context.finder.read(text), ranked: [], corrected: null };
  const items = leads.map((lead) =>
    resultItem({ ...lead, text: "", evidence: "" }, { ...context, found }, true),
  );
  const count = isAll ? `${leads.length} ${leads.length === 1 ? "name" : "names"}` : "";
  return { count, shown: [seen("By name"), element("ol", "", ...items)] };
}

async function ofAll(
  text: string,
  page: string,
  leads: readonly NamedLead[],
  context: Context,
): Promise<FirstResults> {
  const { finder } = context;
  const found = await finder.find(text);
  const all = found.ranked.length;
  const best = keepingPlaces(leads, found.ranked, most);
  const shown = await finder.show(best.map(({ document }) => document));
  const count = `${all} ${all === 1 ? "result" : "results"}`;
  const items = shown.map((one) => resultItem(one, { ...context, found }, true));
  const more = wayOn(
    text,
    page,
    all ? "All results, with answers" : "Search tips and everything from A to Z",
  );
  return { count, shown: [seen(count), element("ol", "", ...items), more] };
}
