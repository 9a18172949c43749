import type { KnownTerm } from "../record/known-terms.ts";
import type { ChronologyEntry } from "./chronology.ts";
import type { ComparisonPair, ComparisonRow } from "./comparison-pair.ts";
import type { TermLists } from "./terms.ts";
import type { ArticleEntry, TreatyEntry } from "./treaties.ts";

/** What the record holds on one article, beside the article itself. */
export type ArticleDossier = {
  treaty: TreatyEntry;
  article: ArticleEntry;
  before: ArticleEntry | null;
  after: ArticleEntry | null;
  /** Events that bear on it, in time, by the theme of their kind: what was said of it first. */
  themes: { id: string; label: string; events: ChronologyEntry[] }[];
  /** Rows of the comparison that rest on one of its provisions. */
  rows: ComparisonRow[];
};

const said: KnownTerm<"event-themes"> = "words";

function themesOf(events: ChronologyEntry[], terms: TermLists): ArticleDossier["themes"] {
  const themeOf = ({ kind }: ChronologyEntry) => terms.term("event-kinds", kind).group;
  const themes = terms.list("event-themes").toSorted((a, b) => Number(b.id === said) - Number(a.id === said));
  return themes
    .map(({ id, label }) => ({ id, label, events: events.filter((event) => themeOf(event) === id) }))
    .filter((theme) => theme.events.length > 0);
}

const restsOn = ({ older, newer }: ComparisonRow, ref: string) =>
  [...older, ...newer].some(({ article }) => article === ref);

/** Puts together what stands elsewhere in the record about each article of each treaty, in the order of the treaties. */
export function assembleArticleDossiers(
  treaties: readonly TreatyEntry[],
  chronology: readonly ChronologyEntry[],
  pairs: readonly ComparisonPair[],
  terms: TermLists,
): ArticleDossier[] {
  const rows = pairs.flatMap((pair) => pair.rows);
  return treaties.flatMap((treaty) =>
    treaty.articles.map((article, i) => ({
      treaty,
      article,
      before: treaty.articles[i - 1] ?? null,
      after: treaty.articles[i + 1] ?? null,
      themes: themesOf(
        chronology.filter(({ articles }) => articles.includes(article.ref)),
        terms,
      ),
      rows: rows.filter((row) => restsOn(row, article.ref)),
    })),
  );
}
