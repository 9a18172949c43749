import { address } from "./address.ts";
import type { Datasets } from "./datasets.ts";

/** An entry as a notice, feed or citation names it. */
export type EntryNote = {
  /** Its reference, `<kind>/<id>`. */
  ref: string;
  kind: string;
  title: string;
  address: string;
  topics: string[];
  /** Actors it is about, and the states and organisations that they belong to. */
  actors: string[];
};

type Subjects = Pick<EntryNote, "topics" | "actors">;

const unique = (items: readonly string[]) => [...new Set(items)];

const none: Subjects = { topics: [], actors: [] };

function merge(all: readonly (Subjects | undefined)[]): Subjects {
  return {
    topics: unique(all.flatMap((subjects) => subjects?.topics ?? [])),
    actors: unique(all.flatMap((subjects) => subjects?.actors ?? [])),
  };
}

function basicNotes(datasets: Datasets, lineOf: (ids: readonly string[]) => string[]): EntryNote[] {
  const events = datasets.chronology.map((event) => ({
    ref: `event/${event.id}`,
    kind: "event",
    title: `${event.title} (${event.date.words})`,
    address: event.address,
    topics: event.topics,
    actors: lineOf(event.actors.map(({ id }) => id)),
  }));
  const actors = datasets.actors.map((actor) => ({
    ref: `actor/${actor.id}`,
    kind: "actor",
    title: actor.name.en,
    address: actor.address,
    topics: [],
    actors: lineOf([actor.id]),
  }));
  const sources = datasets.sources.map((source) => ({
    ref: `source/${source.id}`,
    kind: "source",
    title: `${source.publisher}: ${source.title}`,
    address: source.address,
    ...none,
  }));
  const updates = datasets.updates.map((update) => ({
    ref: `update/${update.id}`,
    kind: "update",
    title: update.title,
    address: update.address,
    ...none,
  }));
  return [...events, ...actors, ...sources, ...updates];
}

function treatyNotes(datasets: Datasets, lineOf: (ids: readonly string[]) => string[]): EntryNote[] {
  return datasets.treaties.flatMap((treaty) => {
    const parties = lineOf(treaty.parties);
    const articles = treaty.articles.map((article) => ({
      ref: `article/${article.ref}`,
      kind: "article",
      title: `${treaty.shortTitle}, ${article.name}: ${article.heading}`,
      address: article.address,
      topics: unique([...article.topics, ...article.provisions.flatMap(({ topics }) => topics)]),
      actors: parties,
    }));
    const codings = treaty.codings.map((coding) => ({
      ref: `coding/${coding.id}`,
      kind: "coding",
      title: `${treaty.shortTitle}, coding by ${coding.coder}`,
      address: treaty.address,
      topics: [],
      actors: parties,
    }));
    const signatories = lineOf((treaty.signatories ?? []).map(({ id }) => id));
    return [
      {
        ref: `treaty/${treaty.id}`,
        kind: "treaty",
        title: treaty.shortTitle,
        address: treaty.address,
        topics: [],
        actors: unique([...parties, ...signatories]),
      },
      ...articles,
      ...codings,
    ];
  });
}

function comparisonNotes(datasets: Datasets, lineOf: (ids: readonly string[]) => string[]): EntryNote[] {
  const treaty = new Map(datasets.treaties.map((entry) => [entry.id, entry]));
  return datasets.comparison.pairs.flatMap(({ older, newer, rows }) => {
    const years = [older, newer].map((id) => treaty.get(id)?.year ?? id).join(" and ");
    const parties = [older, newer].flatMap((id) => treaty.get(id)?.parties ?? []);
    return rows.map((row) => ({
      ref: `comparison/${row.id}`,
      kind: "comparison",
      title: `Comparison of ${years}: ${row.topicLabel}`,
      address: row.address,
      topics: [row.topic],
      actors: lineOf(parties),
    }));
  });
}

/** Entries that are about events and articles take their subjects from them. */
function receptionNotes(
  datasets: Datasets,
  known: ReadonlyMap<string, EntryNote>,
  lineOf: (ids: readonly string[]) => string[],
): EntryNote[] {
  const about = (events: readonly string[] = [], articles: readonly string[] = []) => {
    const topics = [...events.map((id) => `event/${id}`), ...articles.map((ref) => `article/${ref}`)];
    const actors = events.map((id) => known.get(`event/${id}`)?.actors ?? []).flat();
    return { topics: merge(topics.map((ref) => known.get(ref))).topics, actors: unique(actors) };
  };
  const reactions = datasets.reactions.map((reaction) => ({
    ref: `reaction/${reaction.id}`,
    kind: "reaction",
    title: `Reaction of ${reaction.actorName}: ${reaction.office} (${reaction.date.words})`,
    address: reaction.address,
    topics: about(reaction.event ? [reaction.event] : []).topics,
    actors: lineOf([reaction.actor, ...(reaction.speaker ? [reaction.speaker] : [])]),
  }));
  const claims = datasets.claims.map((claim) => ({
    ref: `claim/${claim.id}`,
    kind: "claim",
    title: claim.title,
    address: claim.address,
    ...about(claim.events, claim.articles),
  }));
  const disputes = datasets.disputes.map((dispute) => ({
    ref: `dispute/${dispute.id}`,
    kind: "dispute",
    title: dispute.title,
    address: dispute.address,
    ...about(dispute.events, dispute.articles),
  }));
  const indicators = datasets.indicators.map((indicator) => ({
    ref: `indicator/${indicator.id}`,
    kind: "indicator",
    title: indicator.title,
    address: indicator.address,
    topics: [indicator.topic],
    actors: [],
  }));
  return [...reactions, ...claims, ...disputes, ...indicators];
}

/**
 * Every entry by its reference, with its title, address and subjects. An entry that was moved or withdrawn is found
 * under its old reference too, as what it leads to.
 */
export function assembleEntryIndex(datasets: Datasets): Map<string, EntryNote> {
  const line = new Map(datasets.actors.map((actor) => [actor.id, [actor.id, ...actor.belongsTo]]));
  const lineOf = (ids: readonly string[]) => unique(ids.flatMap((id) => line.get(id) ?? [id]));
  const index = new Map<string, EntryNote>();
  const add = (notes: readonly EntryNote[]) => notes.forEach((note) => index.set(note.ref, note));
  add(basicNotes(datasets, lineOf));
  add(treatyNotes(datasets, lineOf));
  add(comparisonNotes(datasets, lineOf));
  add(receptionNotes(datasets, index, lineOf));
  add(
    [...new Set(datasets.updates.flatMap(({ entries }) => entries))]
      .filter((ref) => ref.startsWith("vocabulary/"))
      .map((ref) => ({
        ref,
        kind: "vocabulary",
        title: `Word list: ${ref.slice(11)}`,
        address: "/about/",
        ...none,
      })),
  );
  for (const [from, to] of Object.entries(datasets.redirects)) {
    const target = index.get(to);
    if (target && !index.has(from)) index.set(from, target);
  }
  return index;
}

/** The reference of an entry as a public address, for entries that have a page of their own; otherwise undefined. */
export function pageOf(ref: string): string | undefined {
  const [kind = "", ...rest] = ref.split("/");
  const id = rest.join("/");
  const pages: Record<string, (id: string) => string> = {
    event: address.event,
    source: address.source,
    treaty: address.treaty,
    claim: address.claim,
    actor: address.actor,
  };
  return pages[kind]?.(id);
}
