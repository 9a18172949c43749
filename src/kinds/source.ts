import { z } from "zod";

import { edtf, language, line, prose, type Terms, webAddress } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { allButEdtf, type Column, datePartsOf, eachEntry, entryColumns } from "./table.ts";

/** The shape of `data/sources/<id>.yml`: one page, book passage or data set that the record cites. */
function sourceSchema(terms: Terms) {
  return z.strictObject({
    publisher: line,
    title: prose(400),
    headlineSeen: z.literal(false).optional(),
    date: edtf.optional(),
    dateNote: prose(200).optional(),
    languages: z.array(language).min(1, "at least one language tag"),
    url: webAddress,
    kind: z.enum(terms["source-kinds"]),
    copyOf: line.optional(),
    archiveUrl: webAddress.optional(),
    note: prose(400).optional(),
  });
}

/** The shape of one source in `/data/sources.json`. */
function sourceEntry(terms: TermLists) {
  return z
    .object({
      id: published.id,
      address: published.address,
      publisher: z.string().describe("Who published it"),
      title: z.string().describe("Headline, or a description where headlineSeen is false"),
      headlineSeen: z.boolean().describe("False where the headline was not seen"),
      date: published.date.nullable().describe("Date of publication"),
      dateNote: published.text.nullable().describe("Remark on the date"),
      languages: z.array(z.string()).describe("Languages, BCP 47"),
      url: z.string().describe("Where it stands"),
      kind: published.word(terms, "source-kinds").describe("Kind"),
      copyOf: z.string().nullable().describe("The original it copies, if it is a copy"),
      archiveUrl: z.string().nullable().describe("Archived copy"),
      note: published.text.nullable().describe("Remark"),
      usedBy: z
        .array(z.object({ kind: z.string(), title: z.string(), address: z.string() }))
        .describe("Entries that name it"),
    })
    .describe("A source");
}

/** A source as published. */
export type SourceEntry = z.infer<ReturnType<typeof sourceEntry>>;

/** The columns of `/data/sources.csv`, one row for each source. */
function columns(terms: TermLists): Column<SourceEntry>[] {
  return [
    ...entryColumns,
    { name: "publisher", means: "Who published it", of: (s) => s.publisher },
    { name: "title", means: "Headline, or a description where headline_seen is false", of: (s) => s.title },
    { name: "headline_seen", means: "false where the headline was not seen", of: (s) => s.headlineSeen },
    { name: "date", means: "Date of publication, EDTF level 1", of: (s) => s.date?.edtf },
    { name: "date_note", means: "Remark on the date", of: (s) => s.dateNote },
    { name: "languages", means: "Languages, BCP 47", of: (s) => s.languages },
    { name: "url", means: "Where it stands", of: (s) => s.url },
    { name: "kind", means: "Kind, id", of: (s) => s.kind },
    { name: "kind_label", means: "In words", of: (s) => terms.label("source-kinds", s.kind) },
    { name: "copy_of", means: "The original it copies, if it is a copy", of: (s) => s.copyOf },
    { name: "archive_url", means: "Archived copy", of: (s) => s.archiveUrl },
    { name: "note", means: "Remark", of: (s) => s.note },
    {
      name: "used_by",
      means: "Addresses of the entries that name it",
      of: (s) => s.usedBy.map((u) => u.address),
    },
  ];
}

/** One page, book passage or data set that the record cites. */
export const source = defineKind({
  id: "source",
  names: { one: "source", many: "sources" },
  storage: oneFolder("sources"),
  written: sourceSchema,
  references: {},
  ownIds: {},
  published: sourceEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/sources/${id}/`,
  hasPage: true,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
  note: ({ publisher, title }) => ({ title: `${publisher}: ${title}` }),
  listed: null,
  search: {
    label: "Sources",
    place: 12,
    weight: 0.28,
    of: ({ title, publisher, date, kind, usedBy }, { terms }) => ({
      title,
      detail: [publisher, date?.words].filter(Boolean).join(", "),
      text: publisher,
      evidence: terms.label("source-kinds", kind),
      prior: 1 + Math.min(usedBy.length, 10) / 20,
    }),
    without: {
      dateNote: "a remark on the source, read on its page",
      copyOf: "a remark on the source, read on its page",
      note: "a remark on the source, read on its page",
    },
  },
  dataset: {
    name: "sources",
    title: "Sources",
    description: "The register of sources and where each is used.",
    place: 11,
    json: true,
    table: {
      of: eachEntry(columns),
      without: {
        ...datePartsOf("date", allButEdtf),
        "usedBy.*.kind": "told by the address",
        "usedBy.*.title": "stands at the address",
      },
    },
  },
});
