import { isMainTreaty, type KnownTerm } from "../record/known-terms.ts";
import type { ComparisonPair } from "./comparison-pair.ts";
import { cleanDeep } from "./text.ts";
import type { ArticleEntry, TreatyEntry } from "./treaties.ts";

/** An article that was not read whole, with what is known of it all the same. */
export type GapArticle = Pick<ArticleEntry, "ref" | "address" | "name" | "evidence" | "sources"> & {
  /** Its subject; null where its content was not found. */
  heading: string | null;
  /** What was found of it and what was not, in the record's words. */
  known: string | null;
};

/** A row of a comparison that the treaty's silence leaves open. */
export type GapRow = {
  ref: string;
  address: string;
  topicLabel: string;
  /** The other treaty of the pair. */
  against: string;
  relation: string;
};

/** What was not read of one treaty. */
export type GapEntry = {
  id: string;
  address: string;
  treaty: string;
  /** Articles of which nothing was found. */
  notFound: GapArticle[];
  /** Articles known from reports only. */
  reported: GapArticle[];
  /** Articles of which a part was read. */
  inPart: GapArticle[];
  /** How many articles were read whole. */
  whole: number;
  publishedIn: NonNullable<TreatyEntry["publishedIn"]>;
  tried: string | null;
  rows: GapRow[];
};

type Level = KnownTerm<"evidence-levels">;

const ofLevel = ({ articles }: TreatyEntry, ...levels: Level[]) =>
  articles.filter(({ evidence }) => (levels as string[]).includes(evidence));

function toArticle({
  ref,
  address,
  name,
  heading,
  evidence,
  evidenceNote,
  sources,
}: ArticleEntry): GapArticle {
  const isFound = evidence !== ("not-found" satisfies Level);
  return {
    ref,
    address,
    name,
    evidence,
    sources,
    heading: isFound ? heading : null,
    known: evidenceNote ?? null,
  };
}

/** Rows in which nothing was found for the treaty, and no evidence says that it has nothing. */
function rowsOn(treaty: string, pairs: readonly ComparisonPair[]): GapRow[] {
  return pairs.flatMap((pair) =>
    pair.rows
      .filter(({ olderSide, newerSide, older, newer, absence }) => {
        const isOpen =
          (olderSide.treaty === treaty && !older.length) || (newerSide.treaty === treaty && !newer.length);
        return isOpen && !absence;
      })
      .map(({ id, address, topicLabel, relation }) => ({
        ref: `comparison/${id}`,
        address,
        topicLabel,
        against: pair.older === treaty ? pair.newer : pair.older,
        relation,
      })),
  );
}

/**
 * What was not read of each main treaty, made from its articles and the rows of the comparison: when an editor adds
 * an article, its line and the rows go by themselves. Treaties that were read whole are left out, as are those that
 * are only compared with the main ones.
 */
export function assembleGaps(treaties: readonly TreatyEntry[], pairs: readonly ComparisonPair[]): GapEntry[] {
  return treaties
    .filter(isMainTreaty)
    .map((treaty) =>
      cleanDeep({
        id: treaty.id,
        address: `/gaps/#${treaty.id}`,
        treaty: treaty.shortTitle,
        notFound: ofLevel(treaty, "not-found").map(toArticle),
        reported: ofLevel(treaty, "report", "official").map(toArticle),
        inPart: ofLevel(treaty, "text-part").map(toArticle),
        whole: ofLevel(treaty, "text").length,
        publishedIn: treaty.publishedIn ?? [],
        tried: treaty.tried ?? null,
        rows: rowsOn(treaty.id, pairs),
      }),
    )
    .filter(
      ({ notFound, reported, inPart, rows }) =>
        notFound.length + reported.length + inPart.length + rows.length,
    );
}

/** Articles of which the same is known, and what that is; their names in the text give way to "the article". */
export type SharedNote = { articles: GapArticle[]; known: string | null };

/** Puts articles together of which the same words stand in the record, so that they are said once. */
export function sharedNotes(articles: readonly GapArticle[]): SharedNote[] {
  const groups = new Map<string, GapArticle[]>();
  for (const article of articles) {
    const key = `${article.evidence} ${article.heading ?? ""} ${article.known?.replaceAll(article.name, "the article") ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const known = first?.known ?? null;
    return {
      articles: group,
      known: group.length > 1 && first && known ? known.replaceAll(first.name, "the article") : known,
    };
  });
}
