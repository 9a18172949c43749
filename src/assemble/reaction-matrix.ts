import { address } from "./address.ts";
import type { ChronologyEntry } from "./chronology.ts";
import type { ReactionEntry } from "./reception.ts";
import type { Subject } from "./subject.ts";
import type { TermLists } from "./terms.ts";

/** How one actor answered one milestone: its reactions, oldest first, and the strongest tone among them. */
type ReactionCell = { milestone: string; reactions: ReactionEntry[]; strongest: string | null };

type ReactionRow = { actor: string; actorName: string; total: number; cells: ReactionCell[] };

/** Something an actor did, beyond words. */
type Deed = {
  actor: string;
  actorName: string;
  date: string;
  text: string;
  /** Why it counts as an answer, or how far it does not. */
  reason: string;
  address: string;
};

export type ReactionMatrix = {
  /** Milestones that have a reaction, in time. */
  milestones: { id: string; label: string; name: string; short: string; when: string }[];
  /** Actors, those with the most reactions first. */
  rows: ReactionRow[];
  /** What actors did as an answer, in time. */
  deeds: Deed[];
  /** Events since a named day that are steps of the same actors, but recorded as no answer. */
  alongside: ChronologyEntry[];
};

/** The strongest tone in the order of the vocabulary; `none-found` only where there is nothing else. */
function strongest(reactions: readonly ReactionEntry[], ranked: readonly string[]): string | null {
  const tones = reactions.map(({ tone }) => tone);
  return ranked.filter((tone) => tone !== "none-found" && tones.includes(tone)).at(-1) ?? tones[0] ?? null;
}

const deedsOf = (reaction: ReactionEntry): Deed[] =>
  (reaction.measures ?? []).map((text) => ({
    actor: reaction.actor,
    actorName: reaction.actorName,
    date: reaction.date.words,
    text,
    reason: reaction.toneReason,
    address: address.reaction(reaction.id),
  }));

/** Steps of the kinds that the record looks at since the milestone it names, on which no reaction rests. */
function stepsAlongside(
  chronology: readonly ChronologyEntry[],
  reactions: readonly ReactionEntry[],
  { alongside }: Subject,
) {
  if (!alongside) return [];
  const answered = new Set(reactions.map(({ event }) => event));
  return chronology.filter(
    ({ id, kind, topics, date }) =>
      alongside.kinds.includes(kind) &&
      topics.includes(alongside.topic) &&
      date.earliest >= alongside.since &&
      !answered.has(id),
  );
}

/** Arranges the reactions by actor and milestone. Labels "Signing, June 2024" are cut at the comma. */
export function assembleReactionMatrix(
  reactions: readonly ReactionEntry[],
  chronology: readonly ChronologyEntry[],
  terms: TermLists,
  subject: Subject,
): ReactionMatrix {
  const tones = terms.list("reaction-tones").map(({ id }) => id);
  const used = new Set(reactions.map(({ milestone }) => milestone));
  const milestones = terms
    .list("milestones")
    .filter(({ id }) => used.has(id))
    .map(({ id, label, short }) => {
      const [name = label, when = ""] = label.split(", ");
      return { id, label, name, short: short ?? name, when };
    });
  const actors = [...new Map(reactions.map(({ actor, actorName }) => [actor, actorName]))];
  const rows = actors
    .map(([actor, actorName]): ReactionRow => {
      const own = reactions.filter((reaction) => reaction.actor === actor);
      const cells = milestones.map(({ id }): ReactionCell => {
        const answers = own.filter(({ milestone }) => milestone === id);
        return { milestone: id, reactions: answers, strongest: strongest(answers, tones) };
      });
      return { actor, actorName, total: own.length, cells };
    })
    .sort((a, b) => b.total - a.total || (a.actorName < b.actorName ? -1 : 1));
  return {
    milestones,
    rows,
    deeds: reactions.flatMap(deedsOf),
    alongside: stepsAlongside(chronology, reactions, subject),
  };
}
