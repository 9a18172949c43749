import type { ActorDossier } from "./actor-dossiers.ts";

/** The actors of one state or organisation: itself, then its bodies, then its people, each by name. */
export type ActorGroup = { id: string; name: string; dossiers: ActorDossier[] };

/** Number of events that name an actor, itself or through those that belong to it. */
export function activityOf({ events, throughOthers }: ActorDossier): number {
  return events.length + throughOthers.length;
}

const kindOrder = ["state", "organisation", "group", "body", "vessel", "company", "person"];

const byKindAndName = (a: ActorDossier, b: ActorDossier) =>
  kindOrder.indexOf(a.actor.kind) - kindOrder.indexOf(b.actor.kind) ||
  (a.actor.name.en < b.actor.name.en ? -1 : 1);

/**
 * Groups actors by the state or organisation they belong to, those with most events first; actors that stand alone
 * make the last group, "Others".
 */
export function groupActors(dossiers: Readonly<Record<string, ActorDossier>>): ActorGroup[] {
  const groups = new Map<string, ActorDossier[]>();
  for (const dossier of Object.values(dossiers)) {
    const key = dossier.actor.principal;
    groups.set(key, [...(groups.get(key) ?? []), dossier]);
  }
  const all = [...groups].map(([id, members]) => ({ id, members: members.sort(byKindAndName) }));
  const several = all
    .filter(({ members }) => members.length > 1)
    .map(({ id, members }) => ({
      id,
      name: dossiers[id]?.actor.name.en ?? id,
      dossiers: members,
      activity: Math.max(...members.map(activityOf)),
    }))
    .sort((a, b) => b.activity - a.activity)
    .map(({ id, name, dossiers: members }) => ({ id, name, dossiers: members }));
  const alone = all.filter(({ members }) => members.length === 1).flatMap(({ members }) => members);
  return alone.length
    ? [...several, { id: "others", name: "Others", dossiers: alone.sort(byKindAndName) }]
    : several;
}
