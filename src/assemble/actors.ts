import type { ActorEntry } from "../kinds/actor.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { cleanDeep } from "./text.ts";

export type { ActorEntry };

/** Follows `of` from an actor upwards; stops where a line would close on itself. */
function lineOf(record: RecordSet, id: string): string[] {
  const line: string[] = [];
  let next = record.actor.get(id)?.value.of;
  while (next && !line.includes(next) && next !== id) {
    line.push(next);
    next = record.actor.get(next)?.value.of;
  }
  return line;
}

/** Assembles all actors, in order of English name. */
export function assembleActors(record: RecordSet): ActorEntry[] {
  return [...record.actor.values()]
    .map(({ id, value }) => {
      const belongsTo = lineOf(record, id);
      return cleanDeep({
        id,
        address: address.actor(id),
        name: value.name,
        aliases: value.aliases ?? [],
        kind: value.kind,
        belongsTo,
        principal: belongsTo.at(-1) ?? id,
        codes: value.codes ?? null,
        wikidata: value.wikidata ?? null,
        description: value.description ?? null,
        roles: value.roles ?? [],
      });
    })
    .sort((a, b) => compareText(a.name.en, b.name.en) || compareText(a.id, b.id));
}
