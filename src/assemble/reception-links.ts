import type { FigureEntry } from "./figures.ts";
import type { DisputeEntry, IndicatorEntry, ReactionEntry } from "./reception.ts";

/** Something on another page that concerns an event or an article. */
export type BackLink = { title: string; address: string };

type Index = Readonly<Record<string, readonly BackLink[]>>;

/** Disputes, reactions, indicators and figures by the id of the event, or the reference of the article, they concern. */
export type ReceptionLinks = {
  disputesByEvent: Index;
  disputesByArticle: Index;
  reactionsByEvent: Index;
  indicatorsByEvent: Index;
  figuresByEvent: Index;
  /** What the figures on a disputed point count, once each; the address is that of the quantity. */
  figuresByDispute: Index;
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

function quantitiesByDispute(figures: readonly FigureEntry[]): Index {
  const found: Record<string, BackLink[]> = {};
  for (const { disputes = [], quantity, quantityLabel } of figures)
    for (const dispute of disputes) {
      const links = (found[dispute] ??= []);
      const address = `/figures/#${quantity}`;
      if (!links.some((link) => link.address === address)) links.push({ title: quantityLabel, address });
    }
  return found;
}

/** Turns the links from disputes, reactions, indicators and figures to events and articles round. */
export function assembleReceptionLinks(
  disputes: readonly DisputeEntry[],
  reactions: readonly ReactionEntry[],
  indicators: readonly IndicatorEntry[],
  figures: readonly FigureEntry[],
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
    figuresByEvent: index(
      figures,
      ({ events }) => events ?? [],
      ({ quantityLabel, words }) => `${quantityLabel}: ${words}`,
    ),
    figuresByDispute: quantitiesByDispute(figures),
  };
}
