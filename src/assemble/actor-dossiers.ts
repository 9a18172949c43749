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

/** The last word of a person's name where it is long enough to stand for the person alone: "Rudenko". */
function surname(actor: ActorEntry, all: readonly ActorEntry[]): string[] {
  if (actor.kind !== "person") return [];
  const last = (other: ActorEntry) => other.name.en.split(" ").at(-1) ?? "";
  const name = last(actor);
  return name.length >= 5 && all.filter((other) => last(other) === name).length === 1 ? [name] : [];
}

/** What a claim says and what was found of it, as plain text. */
type ClaimText = { id: string; text: string };

const claimTexts = (claims: readonly ClaimEntry[]): ClaimText[] =>
  claims.map(({ id, title, claim, finding }) => ({ id, text: plainText(`${title} ${claim} ${finding}`) }));

function namedIn(actor: ActorEntry, all: readonly ActorEntry[], claims: readonly ClaimText[]): string[] {
  const names = [actor.name.en, ...actor.aliases, ...surname(actor, all)];
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

function dossierOf(
  actor: ActorEntry,
  { actors, chronology, reactions, treaties }: DossierMaterial,
  claims: readonly ClaimText[],
): ActorDossier {
  const { id } = actor;
  const below = new Set(actors.filter(({ belongsTo }) => belongsTo.includes(id)).map((other) => other.id));
  const own = chronology.filter((event) => event.actors.some((named) => named.id === id));
  const through = chronology.filter(
    (event) => !own.includes(event) && event.actors.some((named) => below.has(named.id)),
  );
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
    claims: namedIn(actor, actors, claims),
  };
}

/**
 * Assembles a dossier for every actor that an event, a reaction or a treaty names, itself or through those that
 * belong to it, by id in order of English name.
 */
export function assembleActorDossiers(material: DossierMaterial): Readonly<Record<string, ActorDossier>> {
  const claims = claimTexts(material.claims);
  const dossiers = material.actors
    .map((actor) => dossierOf(actor, material, claims))
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
