import { isPart, type SearchLook } from "../kinds/define-kind.ts";
import { type KindRule, kinds } from "../kinds/index.ts";
import { compareText } from "../record/problem.ts";
import type { Answer, SearchDocument } from "../search/index-format.ts";
import type { ActorDossier } from "./actor-dossiers.ts";
import type { EntriesByKind } from "./entries.ts";
import { type FigureEntry, groupFigures } from "./figures.ts";
import type { Found } from "./found.ts";
import type { GapEntry } from "./gaps.ts";
import type { GlossaryList } from "./glossary.ts";
import { searchPages } from "./search-pages.ts";
import { searchWords } from "./search-words.ts";
import type { Subject } from "./subject.ts";
import type { TermLists } from "./terms.ts";
import { plainText } from "./text.ts";
import type { TopicDossier } from "./topic-dossiers.ts";

/** A kind of thing that search offers, what one and many are called and how much it weighs. */
type SearchFacet = {
  kind: string;
  name: string;
  label: string;
  place: number;
  weight: number;
  /** Whether it is asked for by name. */
  isLead: boolean;
};

const ofKinds = kinds.flatMap(({ id, names, search }): SearchFacet[] =>
  isPart(search)
    ? [
        {
          ...{ kind: id, name: names.one, label: search.label, place: search.place },
          ...{ weight: search.weight, isLead: search.isLead ?? false },
        },
      ]
    : [],
);

/** Every kind of thing that search finds, in the order in which they are offered; topics, words and pages are no records. */
export const searchFacets: readonly SearchFacet[] = [
  ...ofKinds,
  { kind: "topic", name: "topic", label: "Topics", place: 8, weight: 1.2, isLead: true },
  { kind: "word", name: "glossary", label: "Glossary", place: 10.5, weight: 0.6, isLead: false },
  { kind: "page", name: "page", label: "Pages", place: 11, weight: 0.8, isLead: true },
].sort((a, b) => a.place - b.place);

/** The datasets that search goes through. */
export type SearchMaterial = {
  terms: TermLists;
  glossary: readonly GlossaryList[];
  entries: EntriesByKind;
  actorDossiers: Readonly<Record<string, ActorDossier>>;
  topicDossiers: readonly TopicDossier[];
  subject: Subject;
  gaps: readonly GapEntry[];
  /** Whether the site has a page at an address. */
  isPublished: (address: string) => boolean;
};

/** An answer as plain text. */
function plainAnswer(answer: Answer): Answer {
  return {
    ...answer,
    lead: plainText(answer.lead),
    rows: answer.rows.map((row) => ({ ...row, label: plainText(row.label), text: plainText(row.text) })),
    ...(answer.foot && { foot: plainText(answer.foot) }),
  };
}

function ofKind(rule: KindRule, entries: readonly Record<string, unknown>[], look: SearchLook): Found[] {
  const { search } = rule;
  if (!isPart(search)) return [];
  return entries.flatMap((entry): Found[] => {
    const found = search.of(entry, look);
    if (!found) return [];
    const { title, detail, names = "", key = "", text = "", evidence = "", prior = 1, answer } = found;
    const address = typeof entry.address === "string" ? entry.address : rule.address(String(entry[rule.key]));
    const said = { key: plainText(key), text: plainText(text), evidence, prior };
    const answers = answer ? plainAnswer(answer) : null;
    return [{ kind: rule.id, title, detail, address, names, ...said, answer: answers }];
  });
}

const ofTopics = (topics: readonly TopicDossier[], look: SearchLook): Found[] =>
  topics.map(({ id, label, definition, address }) => ({
    kind: "topic",
    title: label,
    detail: "",
    address,
    names: look.topicWords([id]),
    key: definition,
    text: "",
    evidence: "",
    prior: 1,
    answer: null,
  }));

/** What is counted, with every number in circulation and who gave it as the answer. */
const ofQuantities = (figures: readonly FigureEntry[], terms: TermLists): Found[] =>
  groupFigures(figures, terms).map(({ quantity, figures: given, first, last }) => ({
    kind: "figure",
    title: quantity.label,
    detail:
      given.length > 1
        ? `${given.length} figures, ${first.said.words} to ${last.said.words}`
        : last.said.words,
    address: `/figures/#${quantity.id}`,
    names: "",
    key: `How many, number, total: ${plainText(quantity.definition)}`,
    text: "",
    evidence: "",
    prior: 1.4,
    answer: {
      lead: quantity.label,
      rows: [...given].reverse().map(({ saidBy, said, words, unit, about }) => ({
        label: `${saidBy}, ${said.words}`,
        text: `${words} ${unit}`,
        ...(about && { note: `of ${about.words}` }),
      })),
      foot: plainText(quantity.definition),
    },
  }));

/** What was not read of each treaty, and what was tried. */
const ofGaps = (gaps: readonly GapEntry[]): Found[] =>
  gaps.map(({ treaty, address, notFound, reported, tried }) => ({
    kind: "page",
    title: `What was not read of the ${treaty}`,
    detail: "",
    address,
    names: "gaps missing not found unread unknown full text",
    key: `Not found: ${notFound.map(({ name }) => name).join(", ") || "none"}. Known from reports: ${reported.map(({ name }) => name).join(", ") || "none"}.`,
    text: plainText(tried ?? ""),
    evidence: "",
    prior: 1,
    answer: null,
  }));

/** What search looks up while it reads the entries. */
function lookOf({ terms, entries, actorDossiers, subject }: SearchMaterial): SearchLook {
  const treaties = new Map(entries.treaty.map((treaty) => [treaty.id, treaty]));
  const actors = new Map(entries.actor.map(({ id, name }) => [id, name.en]));
  const forms = terms.list("search-terms");
  return {
    terms,
    treaty: (id) => treaties.get(id),
    actor: (id) => actors.get(id) ?? id,
    isMain: (treaty) => treaty === subject.mainPair?.newer,
    topicWords: (topics) =>
      forms
        .filter((term) => term.topics?.some((topic) => topics.includes(topic)))
        .map(({ label }) => label)
        .join(", "),
    hasDossier: (actor) => Object.hasOwn(actorDossiers, actor),
  };
}

/** Everything that search can find, numbered in the order of the kinds it offers and of their datasets. */
export function assembleSearchDocuments(material: SearchMaterial): SearchDocument[] {
  const { entries, glossary, topicDossiers, gaps, isPublished } = material;
  const look = lookOf(material);
  const found = kinds.flatMap((rule) => ofKind(rule, entries[rule.id], look));
  const all = [
    ...found,
    ...ofQuantities(entries.figure, look.terms),
    ...ofGaps(gaps),
    ...ofTopics(topicDossiers, look),
    ...searchWords(glossary),
    ...searchPages(isPublished),
  ];
  return searchFacets
    .flatMap(({ kind }) => all.filter((document) => document.kind === kind))
    .map((document, i) => ({ id: String(i), ...document }));
}

/** The letter a title is filed under: its first letter or digit in capitals, digits together under 0–9. */
function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize("NFKD"))?.[0]?.toUpperCase() ?? "";
  if (/\p{N}/u.test(first) || !first) return "0–9";
  if (/\p{Script=Cyrillic}/u.test(first)) return "Cyrillic";
  return /[A-Z]/.test(first) ? first : "Korean, Chinese, Japanese";
}

const sortKey = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();

/** Everything whose title begins with a letter, and the address of the page that lists it. */
export type LetterOfIndex = { letter: string; address: string; documents: SearchDocument[] };

const addressOf = (letter: string) => `/search/letters/${letter.toLowerCase().replace(/[^a-z0-9]+/g, "-")}/`;

/** All documents by the first letter of their title, letters and titles in order; other scripts after Z. */
export function byLetter(documents: readonly SearchDocument[]): LetterOfIndex[] {
  const letters = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const letter = letterOf(document.title);
    letters.set(letter, [...(letters.get(letter) ?? []), document]);
  }
  const rank = (letter: string) => (letter === "0–9" ? 0 : letter.length === 1 ? 1 : 2);
  return [...letters]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([letter, found]) => ({
      letter,
      address: addressOf(letter),
      documents: found.sort(
        (a, b) => compareText(sortKey(a.title), sortKey(b.title)) || compareText(a.address, b.address),
      ),
    }));
}
