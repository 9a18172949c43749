import type { ClaimEntry } from "../kinds/claim.ts";
import type { DisputeEntry } from "../kinds/dispute.ts";
import type { IndicatorEntry } from "../kinds/indicator.ts";
import type { ReactionEntry } from "../kinds/reaction.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import type { ChronologyEntry } from "./chronology.ts";
import { assembleDate, compareDates } from "./date.ts";
import type { TermLists } from "./terms.ts";
import { cleanDeep } from "./text.ts";

export type { ClaimEntry, DisputeEntry, IndicatorEntry, ReactionEntry };

/** Assembles all reactions, oldest first. */
export function assembleReactions(record: RecordSet): ReactionEntry[] {
  const name = (id: string) => record.actor.get(id)?.value.name.en ?? id;
  return [...record.reaction.values()]
    .map(({ id, value }) =>
      cleanDeep({
        ...value,
        id,
        address: address.reaction(id),
        date: assembleDate(value.date),
        actorName: name(value.actor),
        speakerName: value.speaker ? name(value.speaker) : null,
      }),
    )
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
}

const originOrder = (claim: ClaimEntry) =>
  "seed" in claim.origin ? `${claim.origin.seed} ${String(claim.origin.number).padStart(3, "0")}` : "z";

/** Assembles all claims, in the order of the articles they come from, those in general circulation last. */
export function assembleClaims(record: RecordSet): ClaimEntry[] {
  return [...record.claim.values()]
    .map(({ id, value }) =>
      cleanDeep({ ...value, id, address: address.claim(id), sources: value.sources ?? [] }),
    )
    .sort((a, b) => compareText(originOrder(a), originOrder(b)) || compareText(a.id, b.id));
}

/** Assembles all disputes, in order of title. */
export function assembleDisputes(record: RecordSet): DisputeEntry[] {
  return [...record.dispute.values()]
    .map(({ id, value }) => cleanDeep({ ...value, id, address: address.dispute(id) }))
    .sort((a, b) => compareText(a.title, b.title));
}

/**
 * The status that evidence supports: the highest of `ranked` (lowest first) that any of it shows,
 * and the lowest where there is none. This is the rule stated in `data/vocabularies/indicator-statuses.yml`.
 */
function statusOf(shown: readonly string[], ranked: readonly string[]): string {
  const highest = Math.max(0, ...shown.map((status) => ranked.indexOf(status)));
  return ranked[highest] ?? "not-observed";
}

/** Assembles all indicators with their evidence in time, each item with the status reached by then. */
export function assembleIndicators(
  record: RecordSet,
  chronology: ChronologyEntry[],
  terms: TermLists,
): IndicatorEntry[] {
  const order = new Map(chronology.map((entry, i) => [entry.id, i]));
  const ranked = terms.list("indicator-statuses").map(({ id }) => id);
  return [...record.indicator.values()].map(({ id, value }) => {
    const items = value.evidence
      .flatMap((item) => {
        const event = chronology[order.get(item.event) ?? -1];
        return event ? [{ ...item, title: event.title, date: event.date }] : [];
      })
      .sort((a, b) => (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0));
    const evidence = items.map((item, i) => ({
      ...item,
      status: statusOf(
        items.slice(0, i + 1).map(({ shows }) => shows),
        ranked,
      ),
    }));
    const status = statusOf(
      items.map(({ shows }) => shows),
      ranked,
    );
    return cleanDeep({ ...value, id, address: address.indicator(id), status, evidence });
  });
}
