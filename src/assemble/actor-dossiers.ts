import type { ActorEntry } from "./actors.ts";
import type { ChronologyEntry } from "./chronology.ts";
import type { PublishedDate } from "./date.ts";
import type { ClaimEntry, ReactionEntry } from "./reception.ts";
import { plainText } from "./text.ts";
import type { TreatyEntry } from "./treaties.ts";

/** A role that events give an actor, with the first and the last event that does. */
export type EventRole = { role: string; from: PublishedDate; to: PublishedDate; events: number };

/** Everything the record holds about one actor. Lists of ids, oldest event first. */
export type ActorDossier = {
  actor: ActorEntry;
  /** Events that name the actor. */
  events: string[];
  /** Events that name a body or person belonging to it, but not itself. */
  throughOthers: string[];
  roles: EventRole[];
  /** Actors that belong to it directly and have a page. */
  members: string[];
  reactions: string[];
  /** Treaties it is party to or signed. */
  treaties: string[];
  /** Claims whose wording or finding names it. */
  claims: string[];
};

/** A name as it may stand in a text: not inside a longer word. */
const standsIn = (name: string, text: string) => {
  if (!text.includes(name)) return false;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
};

const lastWord = ({ name }: ActorEntry) => name.en.split(" ").at(-1) ?? "";

/** The last words of names that two or more actors have. */
function sharedWords(actors: readonly ActorEntry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(actors.map(lastWord).filter((word) => seen.has(word) || !seen.add(word)));
}

/** The last word of a person's name where it is long enough to stand for the person alone: "Rudenko". */
function surname(actor: ActorEntry, shared: ReadonlySet<string>): string[] {
  const name = lastWord(actor);
  return actor.kind === "person" && name.length >= 5 && !shared.has(name) ? [name] : [];
}

/** What a claim says and what was found of it, as plain text. */
type ClaimText = { id: string; text: string };

const claimTexts = (claims: readonly ClaimEntry[]): ClaimText[] =>
  claims.map(({ id, title, claim, finding }) => ({ id, text: plainText(`${title} ${claim} ${finding}`) }));

function namedIn(actor: ActorEntry, shared: ReadonlySet<string>, claims: readonly ClaimText[]): string[] {
  const names = [actor.name.en, ...actor.aliases, ...surname(actor, shared)];
  return claims.filter(({ text }) => names.some((name) => standsIn(name, text))).map(({ id }) => id);
}

/** The roles that events give an actor, in order of their first event. */
function rolesOf(id: string, events: readonly ChronologyEntry[]): EventRole[] {
  const roles = new Map<string, EventRole>();
  for (const { date, actors } of events)
    for (const { role } of actors.filter((actor) => actor.id === id)) {
      if (!role) continue;
      const found = roles.get(role);
      roles.set(role, { role, from: found?.from ?? date, to: date, events: (found?.events ?? 0) + 1 });
    }
  return [...roles.values()];
}

export type DossierMaterial = {
  actors: readonly ActorEntry[];
  chronology: readonly ChronologyEntry[];
  reactions: readonly ReactionEntry[];
  treaties: readonly TreatyEntry[];
  claims: readonly ClaimEntry[];
};

/** What is looked up for every actor, worked out once for all. */
type LookUps = {
  claims: readonly ClaimText[];
  /** Last words of names that do not stand for one actor alone. */
  shared: ReadonlySet<string>;
  /** The events that name each actor, oldest first. */
  eventsOf: ReadonlyMap<string, readonly ChronologyEntry[]>;
};

function lookUps({ actors, chronology, claims }: DossierMaterial): LookUps {
  const eventsOf = new Map<string, ChronologyEntry[]>(actors.map(({ id }) => [id, []]));
  for (const event of chronology)
    for (const id of new Set(event.actors.map((named) => named.id))) eventsOf.get(id)?.push(event);
  return { claims: claimTexts(claims), shared: sharedWords(actors), eventsOf };
}

/** Events that name one of some actors and are not among others. */
function eventsThrough(below: ReadonlySet<string>, own: readonly ChronologyEntry[], all: DossierMaterial) {
  if (!below.size) return [];
  const left = new Set(own);
  return all.chronology.filter(
    (event) => !left.has(event) && event.actors.some((named) => below.has(named.id)),
  );
}

function dossierOf(
  actor: ActorEntry,
  material: DossierMaterial,
  { claims, shared, eventsOf }: LookUps,
): ActorDossier {
  const { id } = actor;
  const { actors, reactions, treaties } = material;
  const below = new Set(actors.filter(({ belongsTo }) => belongsTo.includes(id)).map((other) => other.id));
  const own = eventsOf.get(id) ?? [];
  const through = eventsThrough(below, own, material);
  return {
    actor,
    events: own.map((event) => event.id),
    throughOthers: through.map((event) => event.id),
    roles: rolesOf(id, own),
    members: actors.filter(({ belongsTo }) => belongsTo[0] === id).map((other) => other.id),
    reactions: reactions
      .filter((reaction) => reaction.actor === id || reaction.speaker === id)
      .map((reaction) => reaction.id),
    treaties: treaties
      .filter(
        ({ parties, signatories }) =>
          parties.includes(id) || signatories?.some((signatory) => signatory.id === id),
      )
      .map((treaty) => treaty.id),
    claims: namedIn(actor, shared, claims),
  };
}

/**
 * Assembles a dossier for every actor that an event, a reaction or a treaty names, itself or through those that
 * belong to it, by id in order of English name.
 */
export function assembleActorDossiers(material: DossierMaterial): Readonly<Record<string, ActorDossier>> {
  const known = lookUps(material);
  const dossiers = material.actors
    .map((actor) => dossierOf(actor, material, known))
    .filter(
      ({ events, throughOthers, reactions, treaties }) =>
        events.length + throughOthers.length + reactions.length + treaties.length > 0,
    );
  const ids = new Set(dossiers.map(({ actor }) => actor.id));
  return Object.fromEntries(
    dossiers.map((dossier) => [
      dossier.actor.id,
      { ...dossier, members: dossier.members.filter((id) => ids.has(id)) },
    ]),
  );
}
