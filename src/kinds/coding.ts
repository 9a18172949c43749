import { z } from "zod";

import { id, line, prose, provisionRef, sourceIds, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { type Column, tableOf } from "./table.ts";

/** Written in place of a value where a coder gives none on purpose; R and pandas read it as missing. */
export const missingCode = "NA";

/** The shape of `data/codings/<id>.yml`: one coder's values for one treaty. */
function codingSchema(terms: Terms) {
  return z.strictObject({
    treaty: id,
    coder: z.enum(terms.coders),
    caseId: line.optional(),
    sources: sourceIds,
    note: prose(600).optional(),
    values: z
      .array(
        z.strictObject({
          variable: z.enum(terms["coding-variables"]),
          value: z.union([z.literal(missingCode), line, z.number()]),
          certainty: z.enum(terms["coding-certainties"]).optional(),
          reason: prose(600).optional(),
          doubt: prose(400).optional(),
          provisions: z.array(provisionRef).optional(),
        }),
      )
      .min(1, "at least one value"),
  });
}

/** The shape of one coder's coding of a treaty. */
export function codingEntry(terms: TermLists) {
  return z.object({
    id: published.id,
    treaty: z.string().describe("Id of the treaty"),
    parties: z
      .array(
        z.object({
          actor: z.string().describe("Id of the actor"),
          cow: z.int().nullable().describe("Its state number in Correlates of War; null if it has none"),
        }),
      )
      .describe("Parties of the treaty, with the codes by which dyads are joined"),
    coder: z.string().describe("Data set and version, or this record"),
    coderId: published.word(terms, "coders").describe("Who codes, as a code"),
    caseId: z.string().nullable().describe("The coder's own number of the case"),
    note: published.text.nullable().describe("Remark"),
    sources: published.sources,
    values: z.array(
      z.object({
        variable: published.word(terms, "coding-variables").describe("Variable"),
        value: z.union([z.string(), z.number()]).describe("Code of the codebook; NA where it is missing"),
        certainty: published.word(terms, "coding-certainties").describe("How sure the value is"),
        reason: published.text.optional().describe("Reason for the value"),
        doubt: published.text.optional().describe("What speaks against it"),
        provisions: z.array(z.string()).optional().describe("Provisions it rests on"),
      }),
    ),
  });
}

/** One coder's coding of one treaty. */
export type CodingEntry = z.infer<ReturnType<typeof codingEntry>>;

/** One coder's value for one variable. */
export type CodingValue = CodingEntry["values"][number];

type CodedValue = { coding: CodingEntry; value: CodingValue };

/** The columns of `/data/coding.csv`, one row for each treaty, coder and variable. */
function columns(terms: TermLists): Column<CodedValue>[] {
  return [
    { name: "treaty", means: "Id of the treaty", of: ({ coding }) => coding.treaty },
    {
      name: "parties",
      means: "Ids of its parties",
      of: ({ coding }) => coding.parties.map(({ actor }) => actor),
    },
    {
      name: "parties_cow",
      means: "State numbers of its parties in Correlates of War, in the same order",
      of: ({ coding }) => coding.parties.map(({ cow }) => String(cow ?? missingCode)),
    },
    { name: "coder", means: "Data set and version, or this record", of: ({ coding }) => coding.coder },
    { name: "coder_id", means: "Who codes, id", of: ({ coding }) => coding.coderId },
    { name: "case_id", means: "The coder's own number of the case", of: ({ coding }) => coding.caseId },
    { name: "variable", means: "Variable, id", of: ({ value }) => value.variable },
    {
      name: "variable_label",
      means: "In words",
      of: ({ value }) => terms.label("coding-variables", value.variable),
    },
    {
      name: "variable_means",
      means: "What the variable asks",
      of: ({ value }) => terms.term("coding-variables", value.variable).definition,
    },
    {
      name: "value",
      means: "Code of the codebook; NA where it is missing",
      missing: missingCode,
      of: ({ value }) => value.value,
    },
    {
      name: "value_means",
      means: "What the code means",
      of: ({ value }) => terms.term("coding-variables", value.variable).values?.[String(value.value)],
    },
    {
      name: "certainty",
      means: "How sure the value is, id of coding-certainties",
      of: ({ value }) => value.certainty,
    },
    { name: "reason", means: "Reason for the value", of: ({ value }) => value.reason },
    { name: "doubt", means: "What speaks against it", of: ({ value }) => value.doubt },
    { name: "provisions", means: "Provisions it rests on", of: ({ value }) => value.provisions },
    { name: "note", means: "Remark on the whole coding", of: ({ coding }) => coding.note },
    { name: "sources", means: "Ids of its sources", of: ({ coding }) => coding.sources },
  ];
}

/** How one coder, a data set or this record, codes one treaty. */
export const coding = defineKind({
  id: "coding",
  names: { one: "coding", many: "codings" },
  storage: oneFolder("codings"),
  written: codingSchema,
  references: { treaty: "treaty", "values.*.provisions.*": "provision" },
  ownIds: {},
  published: codingEntry,
  unpublished: {},
  key: "id",
  address: () => "/compare/#coding",
  hasPage: false,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
  note: (entry, { lineOf, treaty }) => {
    const found = treaty(entry.treaty);
    return {
      title: `${found?.shortTitle ?? entry.treaty}, coding by ${entry.coder}`,
      actors: lineOf(found?.parties ?? []),
    };
  },
  listed: { title: ({ treaty }) => `Coding of ${treaty}` },
  search: { none: "a table of values, found through the treaty and the comparison" },
  dataset: {
    name: "coding",
    title: "Coding",
    description: "How ATOP, COW and this record code the treaties, one row for each variable.",
    place: 4,
    json: false,
    table: {
      of: (codings, terms) =>
        tableOf(
          columns(terms),
          codings.flatMap((entry) => entry.values.map((value) => ({ coding: entry, value }))),
        ),
      without: { id: "a row is one value; treaty, coder and variable name it" },
    },
  },
});
