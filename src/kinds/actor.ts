import { z } from "zod";

import { edtf, id, line, names, prose, sourceIds, type Terms, wikidata } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { type Column, eachEntry, entryColumns } from "./table.ts";

/** The shape of `data/actors/<id>.yml`: a state, body, person, vessel or unit named in the record. */
function actorSchema(terms: Terms) {
  return z.strictObject({
    name: names,
    aliases: z.array(line).optional(),
    kind: z.enum(terms["actor-kinds"]),
    of: id.optional(),
    codes: z
      .strictObject({
        iso3166: z
          .string()
          .regex(
            /^[A-Z]{3,4}$/,
            "the three letters of ISO 3166-1, or the four of ISO 3166-3 for a former state",
          ),
        cow: z.int().min(2).max(999).optional(),
        sources: sourceIds,
      })
      .optional(),
    wikidata: wikidata.optional(),
    description: prose(300).optional(),
    roles: z
      .array(
        z.strictObject({
          title: line,
          from: edtf.optional(),
          to: edtf.optional(),
          sources: sourceIds,
        }),
      )
      .optional(),
  });
}

/** The shape of one actor in `/data/actors.json`. */
function actorEntry(terms: TermLists) {
  return z
    .object({
      id: published.id,
      address: published.address,
      name: published.names.describe("Name"),
      aliases: z.array(z.string()).describe("Other names"),
      kind: published.word(terms, "actor-kinds").describe("Kind"),
      belongsTo: z.array(z.string()).describe("Ids of what it belongs to, nearest first"),
      principal: z.string().describe("Id of the state or organisation at the end of that line"),
      codes: z
        .object({
          iso3166: z.string().describe("ISO 3166-1 alpha-3; ISO 3166-3 for a former state"),
          cow: z
            .int()
            .optional()
            .describe("State number of Correlates of War, by which dyad-years are joined"),
          sources: published.sources,
        })
        .nullable()
        .describe("Codes of a state; null for all others"),
      wikidata: published.wikidata,
      description: published.text.nullable().describe("Who it is"),
      roles: z
        .array(
          z.object({
            title: z.string().describe("Office"),
            from: z.string().optional().describe("From, EDTF"),
            to: z.string().optional().describe("To, EDTF"),
            sources: published.sources,
          }),
        )
        .describe("Offices in time"),
    })
    .describe("A state, body, person, vessel or unit");
}

/** An actor as published. */
export type ActorEntry = z.infer<ReturnType<typeof actorEntry>>;

/** The names of an actor in other scripts and spellings. */
export function otherNames({ name, aliases }: Pick<ActorEntry, "name" | "aliases">): string[] {
  return [name.ru, name.ko, name.zh, ...aliases].filter((spelling) => spelling !== undefined);
}

/** The columns of `/data/actors.csv`, one row for each actor. */
function columns(terms: TermLists): Column<ActorEntry>[] {
  return [
    ...entryColumns,
    { name: "name", means: "Name in English", of: (a) => a.name.en },
    { name: "name_ru", means: "Name in Russian", of: (a) => a.name.ru },
    { name: "name_ko", means: "Name in Korean", of: (a) => a.name.ko },
    { name: "name_zh", means: "Name in Chinese", of: (a) => a.name.zh },
    { name: "aliases", means: "Other names", of: (a) => a.aliases },
    { name: "kind", means: "Kind, id", of: (a) => a.kind },
    { name: "kind_label", means: "Kind, in words", of: (a) => terms.label("actor-kinds", a.kind) },
    { name: "belongs_to", means: "Ids of what it belongs to, nearest first", of: (a) => a.belongsTo },
    {
      name: "principal",
      means: "Id of the state or organisation at the end of that line",
      of: (a) => a.principal,
    },
    {
      name: "iso3166",
      means: "State: ISO 3166-1 alpha-3; ISO 3166-3 for a former state",
      of: (a) => a.codes?.iso3166,
    },
    { name: "cow", means: "State: number in Correlates of War", of: (a) => a.codes?.cow },
    { name: "wikidata", means: "Id in Wikidata, where checked", of: (a) => a.wikidata?.id },
    { name: "description", means: "Who it is", of: (a) => a.description },
  ];
}

/** A state, body, person, vessel or unit named in the record. */
export const actor = defineKind({
  id: "actor",
  names: { one: "actor", many: "actors" },
  storage: oneFolder("actors"),
  written: actorSchema,
  references: { of: "actor" },
  ownIds: {},
  published: actorEntry,
  unpublished: { of: "the first item of belongsTo" },
  key: "id",
  address: (id) => `/actors/${id}/`,
  hasPage: true,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
  note: ({ id, name }, { lineOf }) => ({ title: name.en, actors: lineOf([id]) }),
  listed: { title: ({ name }) => name.en },
  search: {
    label: "Actors",
    place: 7,
    weight: 1.6,
    isLead: true,
    of: (entry, { hasDossier }) =>
      hasDossier(entry.id)
        ? {
            title: entry.name.en,
            detail: [entry.name.ru, entry.name.ko].filter(Boolean).join(" · "),
            names: otherNames(entry).join(" "),
            text: [entry.description, ...entry.roles.map((role) => role.title)].filter(Boolean).join(" "),
          }
        : undefined,
    without: {},
  },
  dataset: {
    name: "actors",
    title: "Actors",
    description: "States, bodies, people, vessels and units with their names and offices.",
    place: 10,
    json: true,
    table: {
      of: eachEntry(columns),
      without: {
        "codes.sources.*": "in actors.json",
        "wikidata.sources.*": "in actors.json",
        roles: "offices in time, each with dates and sources, are a list of their own in actors.json",
      },
    },
  },
});
