import type { KnownTerm } from "../record/known-terms.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { Check, Report } from "./check.ts";

/** The line of what an actor belongs to, nearest first, until it ends or comes back to one named before. */
function lineOf(record: RecordSet, id: string): string[] {
  const line = [id];
  for (;;) {
    const next = record.actor.get(line.at(-1) ?? "")?.value.of;
    if (next === undefined) return line;
    line.push(next);
    if (line.indexOf(next) < line.length - 1) return line;
  }
}

const actorBelongs: Check = {
  name: "actor-belongs",
  description: "No actor belongs to itself, by one step or by many.",
  level: "error",
  check(record, report) {
    for (const actor of record.actor.values()) {
      const line = lineOf(record, actor.id);
      if (line.at(-1) !== actor.id || line.length === 1) continue;
      report(
        actor,
        ["of"],
        `belongs to itself: ${line.join(" → ")}`,
        "name the state or body above it, or leave the field out for one that belongs to none",
      );
    }
  },
};

const person: KnownTerm<"actor-kinds"> = "person";

/** Reports an actor that is a person where none can be, or is none where one must be. Unknown ids are not its matter. */
function expectPerson(
  record: RecordSet,
  report: Report,
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  id: string | undefined,
  isWanted: boolean,
) {
  const kind = id === undefined ? undefined : record.actor.get(id)?.value.kind;
  if (kind === undefined || (kind === person) === isWanted) return;
  if (isWanted)
    report(
      entry,
      path,
      `"${id}" is no person but of the kind ${kind}`,
      "name the person, or leave the field out",
    );
  else
    report(
      entry,
      path,
      `"${id}" is a person`,
      "name the state, organisation or body; a person goes under speaker, signatories or actors",
    );
}

const actorFits: Check = {
  name: "actor-fits",
  description:
    "Those who answer a milestone, or are party to a treaty, are no persons; those who speak are persons.",
  level: "error",
  check(record, report) {
    for (const reaction of record.reaction.values()) {
      expectPerson(record, report, reaction, ["actor"], reaction.value.actor, false);
      expectPerson(record, report, reaction, ["speaker"], reaction.value.speaker, true);
    }
    for (const treaty of record.treaty.values()) {
      for (const [i, party] of treaty.value.parties.entries())
        expectPerson(record, report, treaty, ["parties", i], party, false);
      for (const [i, { party }] of (treaty.value.ratified ?? []).entries())
        if (!treaty.value.parties.includes(party))
          report(
            treaty,
            ["ratified", i, "party"],
            `"${party}" is none of the parties`,
            `name one of: ${treaty.value.parties.join(", ")}`,
          );
    }
  },
};

const state: KnownTerm<"actor-kinds"> = "state";

const actorCodes: Check = {
  name: "actor-codes",
  description: "Only states have codes of states, and no two have the same code in ISO 3166.",
  level: "error",
  check(record, report) {
    const owners = new Map<string, string>();
    for (const actor of record.actor.values()) {
      const { codes, kind } = actor.value;
      if (!codes) continue;
      if (kind !== state)
        report(actor, ["codes"], `is of the kind ${kind} and has codes of a state`, "leave the field out");
      const owner = owners.get(codes.iso3166);
      if (owner !== undefined)
        report(
          actor,
          ["codes", "iso3166"],
          `"${codes.iso3166}" is the code of ${owner}`,
          "look the code up again; a former state has the four letters of ISO 3166-3",
        );
      owners.set(codes.iso3166, actor.id);
    }
  },
};

const wikidataItems: Check = {
  name: "wikidata-items",
  description: "No two actors or events name the same item of Wikidata.",
  level: "error",
  check(record, report) {
    const owners = new Map<string, string>();
    for (const entry of [...record.actor.values(), ...record.event.values()]) {
      const item = entry.value.wikidata?.id;
      if (item === undefined) continue;
      const owner = owners.get(item);
      if (owner !== undefined)
        report(entry, ["wikidata", "id"], `"${item}" is the item of ${owner}`, "look the item up again");
      owners.set(item, entry.id);
    }
  },
};

/** Checks on who is who. */
export const actorChecks: readonly Check[] = [actorBelongs, actorFits, actorCodes, wikidataItems];
