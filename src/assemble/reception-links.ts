import type { DisputeEntry, IndicatorEntry, ReactionEntry } from "./reception.ts";

/** Something on another page that concerns an event or an article. */
export type BackLink = { title: string; address: string };

type Index = Readonly<Record<string, readonly BackLink[]>>;

/** Disputes, reactions and indicators by the id of the event, or the reference of the article, they concern. */
export type ReceptionLinks = {
  disputesByEvent: Index;
  disputesByArticle: Index;
  reactionsByEvent: Index;
  indicatorsByEvent: Index;
};

function index<T extends { address: string }>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  titleOf: (item: T) => string,
): Index {
  const found: Record<string, BackLink[]> = {};
  for (const item of items)
    for (const key of new Set(keysOf(item)))
      (found[key] ??= []).push({ title: titleOf(item), address: item.address });
  return found;
}

/** Turns the links from disputes, reactions and indicators to events and articles round. */
export function assembleReceptionLinks(
  disputes: readonly DisputeEntry[],
  reactions: readonly ReactionEntry[],
  indicators: readonly IndicatorEntry[],
): ReceptionLinks {
  return {
    disputesByEvent: index(
      disputes,
      ({ events }) => events ?? [],
      ({ title }) => title,
    ),
    disputesByArticle: index(
      disputes,
      ({ articles }) => articles ?? [],
      ({ title }) => title,
    ),
    reactionsByEvent: index(
      reactions,
      ({ event }) => (event ? [event] : []),
      ({ actorName, office }) => `${actorName}: ${office}`,
    ),
    indicatorsByEvent: index(
      indicators,
      ({ evidence }) => evidence.map(({ event }) => event),
      ({ title }) => title,
    ),
  };
}
