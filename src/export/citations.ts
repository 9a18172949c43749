import type { Datasets } from "../assemble/datasets.ts";
import { assembleDate } from "../assemble/date.ts";
import type { EntryNote } from "../assemble/entry-index.ts";
import { historyOf } from "../assemble/history.ts";
import type { Site } from "../assemble/site.ts";
import type { SourceEntry } from "../assemble/sources.ts";
import { plainText } from "../assemble/text.ts";
import { once } from "../feeds/once.ts";
import { kinds } from "../kinds/index.ts";
import { renderBibtex } from "./citations/bibtex.ts";
import { type CslItem, dateParts } from "./citations/csl-item.ts";
import { type PageCitation, pageCitation } from "./citations/page-citation.ts";
import { renderRis } from "./citations/ris.ts";
import { type StyledCitation, styledCitations } from "./citations/styles.ts";
import { cslDate } from "./csl-date.ts";
import type { DataFile } from "./download.ts";

/** How an entry is cited, in every form the site offers. */
export type Citation = {
  text: string;
  /** The same in the styles that readers are asked for. */
  styled: StyledCitation[];
  bibtex: string;
  ris: string;
  csl: string;
};

/** The kinds of entry that are cited on their own. */
const citable = new Set<string>(kinds.filter(({ isCitable }) => isCitable).map(({ id }) => id));

const parts = (day: string) => [day.split("-").map(Number)];

const recordName = (site: Site) => `${site.name}: ${site.tagline}`;

function recordItem(datasets: Datasets, site: Site): CslItem {
  return {
    id: site.id,
    type: "webpage",
    title: recordName(site),
    author: [{ literal: site.name }],
    issued: { "date-parts": parts(datasets.version) },
    URL: `${site.url}/`,
    version: datasets.version,
    language: "en",
    note: `Version of ${datasets.version}. CC BY 4.0`,
  };
}

/** The data of the record as a work of their own, cited where they are downloaded. */
const dataItem = (datasets: Datasets, site: Site): CslItem => ({
  ...recordItem(datasets, site),
  id: `${site.id}-data`,
  type: "dataset",
  title: `Data of ${recordName(site)}`,
  publisher: site.name,
  URL: `${site.url}/data/`,
});

function entryItem(entry: EntryNote, datasets: Datasets, site: Site): CslItem {
  const { changed } = historyOf(entry.ref, datasets.updates);
  return {
    id: `${site.id}-${entry.ref.replace(/[^a-z0-9]+/g, "-")}`,
    type: "webpage",
    title: plainText(entry.title),
    author: [{ literal: site.name }],
    "container-title": recordName(site),
    issued: { "date-parts": parts(changed) },
    URL: site.url + entry.address,
    version: datasets.version,
    language: "en",
    note: `Version of ${datasets.version}. CC BY 4.0`,
  };
}

const sourceTypes: Record<string, string> = {
  agency: "article-newspaper",
  press: "article-newspaper",
  "state-media": "article-newspaper",
  scholarly: "article-journal",
  dataset: "dataset",
};

function sourceItem(source: SourceEntry): CslItem {
  const { date, languages } = source;
  const issued = date ? cslDate(date.edtf) : undefined;
  return {
    id: source.id,
    type: sourceTypes[source.kind] ?? "webpage",
    title: source.headlineSeen ? source.title : `[${source.title}]`,
    author: [{ literal: source.publisher }],
    "container-title": source.publisher,
    ...(issued ? { issued } : {}),
    URL: source.url,
    ...(languages[0] ? { language: languages[0] } : {}),
    ...(source.copyOf ? { note: `Copy of ${source.copyOf}` } : {}),
  };
}

/** A citation in words: who, what, where it stands, in which version, and the permanent address. */
function toText(item: CslItem): string {
  const date = assembleDate(dateParts(item).join("-")).words;
  const within = item["container-title"] ? ` In ${item["container-title"]},` : "";
  return `${item.author[0]?.literal ?? ""}. “${item.title}.”${within} as of ${date}. ${item.URL}`;
}

const citationOf = (item: CslItem): Citation => ({
  text: toText(item),
  styled: styledCitations(item),
  bibtex: renderBibtex(item),
  ris: renderRis(item),
  csl: JSON.stringify(item, null, 1),
});

/** The items of the record that are cited: the record as a whole, its data, then its entries by reference. */
export const citableItems = once((datasets: Datasets, site: Site): ReadonlyMap<string, CslItem> => {
  const entries = [...datasets.entryIndex].filter(
    ([ref, entry]) => ref === entry.ref && citable.has(entry.kind),
  );
  return new Map([
    ["record", recordItem(datasets, site)],
    ["data", dataItem(datasets, site)],
    ...entries.map(([ref, entry]) => [ref, entryItem(entry, datasets, site)] as const),
  ]);
});

/** A function that gives the citation of an entry by its reference; undefined for entries that are not cited. */
export function citations(datasets: Datasets, site: Site): (ref: string) => Citation | undefined {
  const items = citableItems(datasets, site);
  return (ref) => {
    const item = items.get(ref);
    return item && citationOf(item);
  };
}

/** A page that is no entry, cited as part of the record. */
const pageItem = (path: string, title: string, datasets: Datasets, site: Site): CslItem => ({
  ...recordItem(datasets, site),
  id: `${site.id}${path.replace(/[^a-z0-9]+/g, "-").replace(/-$/, "")}`,
  title: plainText(title),
  "container-title": recordName(site),
  URL: site.url + path,
});

type OfPage<T> = (path: string, title: string) => T;

/**
 * A function that gives what is cited of a page by its address and title: the entry that stands there, the record for
 * the front page, its data for the page of data, else the page as part of the record.
 */
function pageItems(datasets: Datasets, site: Site): OfPage<CslItem> {
  const items = citableItems(datasets, site);
  const byAddress = new Map([...items.values()].map((item) => [item.URL, item]));
  return (path, title) => byAddress.get(site.url + path) ?? pageItem(path, title, datasets, site);
}

/** A function that gives the one citation of a page as the page itself carries it, for programs. */
export function pageCitations(datasets: Datasets, site: Site): OfPage<PageCitation> {
  const itemOf = pageItems(datasets, site);
  return (path, title) => pageCitation(itemOf(path, title));
}

/** A function that gives the same citation in every form that readers take along. */
export function citationsOfPages(datasets: Datasets, site: Site): OfPage<Citation> {
  const itemOf = pageItems(datasets, site);
  return (path, title) => citationOf(itemOf(path, title));
}

type Bibliography = { name: string; title: string; description: string; items: CslItem[] };

function bibliographyFiles({ name, title, description, items }: Bibliography): DataFile[] {
  const base = { dataset: "citations", title, description, rows: items.length, schema: null, columns: [] };
  const csl = name === "citations" ? "json" : "csl.json";
  return [
    {
      ...base,
      path: `/data/${name}.bib`,
      format: "BibTeX",
      mediaType: "application/x-bibtex",
      content: `${items.map(renderBibtex).join("\n\n")}\n`,
    },
    {
      ...base,
      path: `/data/${name}.ris`,
      format: "RIS",
      mediaType: "application/x-research-info-systems",
      content: `${items.map(renderRis).join("\r\n\r\n")}\r\n`,
    },
    {
      ...base,
      path: `/data/${name}.${csl}`,
      format: "CSL-JSON",
      mediaType: "application/vnd.citationstyles.csl+json",
      content: `${JSON.stringify(items, null, 1)}\n`,
    },
  ];
}

/** The citations of the record's own entries, and its sources as a bibliography, for reference managers. */
export function citationDownloads(datasets: Datasets, site: Site): DataFile[] {
  return [
    {
      name: "citations",
      title: `${site.name}: citations`,
      description:
        "The record, its data, and each of its events, treaties, articles, claims, disputes, figures and comparisons, as works to cite.",
      items: [...citableItems(datasets, site).values()],
    },
    {
      name: "sources",
      title: `${site.name}: sources as a bibliography`,
      description: "Every source of the record, for a reference manager.",
      items: datasets.sources.map(sourceItem),
    },
  ].flatMap(bibliographyFiles);
}
