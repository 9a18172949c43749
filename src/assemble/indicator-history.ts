import type { IndicatorEntry } from "./reception.ts";
import type { TermLists } from "./terms.ts";

/** A day on which the status of an indicator rose, and the event that raised it. */
type Rise = { day: string; words: string; status: string; event: string; title: string };

/** The path of one indicator through time. Ranks count from 0, the lowest status of the vocabulary. */
export type IndicatorHistory = {
  id: string;
  title: string;
  status: string;
  rank: number;
  rises: (Rise & { rank: number })[];
  evidence: { event: string; title: string; day: string; words: string; rank: number }[];
};

/** Assembles the path of every indicator, the highest status first, then by title. */
export function assembleIndicatorHistory(
  indicators: readonly IndicatorEntry[],
  terms: TermLists,
): IndicatorHistory[] {
  const ranked = terms.list("indicator-statuses").map(({ id }) => id);
  const rank = (status: string) => ranked.indexOf(status);
  return indicators
    .map(({ id, title, status, evidence }): IndicatorHistory => {
      const rises = evidence
        .filter((item, i) => rank(item.status) > rank(evidence[i - 1]?.status ?? ranked[0] ?? ""))
        .map((item) => ({
          day: item.date.earliest,
          words: item.date.words,
          status: item.status,
          rank: rank(item.status),
          event: item.event,
          title: item.title,
        }));
      const points = evidence.map((item) => ({
        event: item.event,
        title: item.title,
        day: item.date.earliest,
        words: item.date.words,
        rank: rank(item.shows),
      }));
      return { id, title, status, rank: rank(status), rises, evidence: points };
    })
    .sort((a, b) => b.rank - a.rank || (a.title < b.title ? -1 : 1));
}
