import { isMainTreaty } from "../record/known-terms.ts";
import type { TreatyEntry } from "./treaties.ts";

type Dated = TreatyEntry["signed"]["date"];

/** What can happen to a treaty, in the order of a life. */
export const lifeSteps = ["signed", "ratified", "in-force", "invoked", "ended"] as const;

/** One step in the life of a treaty. */
export type LifeStep = {
  kind: (typeof lifeSteps)[number];
  date: Dated;
  /** The fewest and the most days after signature that its date may mean. */
  days: readonly [number, number];
  /** Who ratified: the party and its body; null for other steps. */
  party: string | null;
  body: string | null;
  /** The article that was invoked; null for other steps. */
  article: string | null;
  evidence: string;
  sources: string[];
  event: string | null;
};

/** The life of a treaty counted from its signature. */
export type TreatyLife = {
  treaty: TreatyEntry;
  steps: LifeStep[];
  /** Days from signature to its end, or to the last day of the record where it goes on. */
  length: number;
};

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The fewest and the most days from one date to another, by the days that each may mean. */
export function daysBetween(from: Dated, to: Pick<Dated, "earliest" | "latest">): readonly [number, number] {
  const [first, last] = [dayOf(from.earliest), dayOf(from.latest ?? from.earliest)];
  return [dayOf(to.earliest) - last, dayOf(to.latest ?? to.earliest) - first];
}

type Known = Pick<LifeStep, "date" | "evidence" | "sources"> & { event?: string | undefined };

function stepsOf(treaty: TreatyEntry): LifeStep[] {
  const none = { party: null, body: null, article: null };
  const step = (
    kind: LifeStep["kind"],
    known: Known,
    more: Partial<typeof none | LifeStep> = {},
  ): LifeStep => ({
    kind,
    date: known.date,
    days: daysBetween(treaty.signed.date, known.date),
    ...none,
    evidence: known.evidence,
    sources: known.sources,
    event: known.event ?? null,
    ...more,
  });
  const invoked = treaty.articles.flatMap(({ ref, invoked: found }) =>
    found?.date ? [step("invoked", { ...found, date: found.date }, { article: ref })] : [],
  );
  return [
    step("signed", treaty.signed),
    ...treaty.ratified.map((one) => step("ratified", one, { party: one.party, body: one.body })),
    ...(treaty.entryIntoForce ? [step("in-force", treaty.entryIntoForce)] : []),
    ...invoked.sort((a, b) => a.days[0] - b.days[0]).slice(0, 1),
    ...(treaty.ended ? [step("ended", treaty.ended)] : []),
  ];
}

/**
 * Counts the life of each main treaty from its signature, in days: ratification, entry into force, the first time an
 * article was invoked, the end. What the record does not date is left out. `until` is the last day of the record.
 */
export function assembleTreatyLives(treaties: readonly TreatyEntry[], until: string): TreatyLife[] {
  return treaties.filter(isMainTreaty).map((treaty) => {
    const end = treaty.ended?.date.latest ?? treaty.ended?.date.earliest ?? until;
    return {
      treaty,
      steps: stepsOf(treaty),
      length: daysBetween(treaty.signed.date, { earliest: end, latest: end })[1],
    };
  });
}

/** The steps of one kind in a life, in order of time. */
export function stepsAt({ steps }: TreatyLife, kind: LifeStep["kind"]): LifeStep[] {
  return steps.filter((step) => step.kind === kind).sort((a, b) => a.days[0] - b.days[0]);
}

/** The days of several steps together, from the first to the last; null where there is none. */
export function daysOf(steps: readonly LifeStep[]): readonly [number, number] | null {
  if (!steps.length) return null;
  return [Math.min(...steps.map(({ days }) => days[0])), Math.max(...steps.map(({ days }) => days[1]))];
}
