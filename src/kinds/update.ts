import { z } from "zod";

import { edtf, prose, sourceIds, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";

/** The shape of `data/updates/<id>.yml`: a notice of what changed in the published record. */
export function updateSchema(terms: Terms) {
  return z.strictObject({
    date: edtf,
    kind: z.enum(terms["update-kinds"]),
    title: prose(160),
    entries: z.array(
      z.string().regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, "an entry, written <kind>/<id>"),
    ),
    was: prose(2000).optional(),
    now: prose(2000).optional(),
    why: prose(2000),
    sources: sourceIds.optional(),
  });
}

/** An update notice as its editor wrote it. */
export type UpdateRecord = z.infer<ReturnType<typeof updateSchema>>;

/** The shape of one update notice; the pages and the feeds carry it. */
export function updateEntry(terms: TermLists) {
  return z.object({
    id: published.id,
    address: published.address,
    date: published.date,
    kind: published.word(terms, "update-kinds").describe("What was done"),
    title: published.text.describe("What changed, in one line"),
    entries: z.array(z.string()).describe("The entries it touches, written <kind>/<id>"),
    was: published.text.nullable().describe("What stood there before"),
    now: published.text.nullable().describe("What stands there now"),
    why: published.text.describe("Why it was changed"),
    sources: published.sources,
  });
}

/** An update notice as published. */
export type UpdateEntry = z.infer<ReturnType<typeof updateEntry>>;

/** A notice of what changed in the published record. */
export const update = defineKind({
  id: "update",
  names: { one: "update", many: "updates" },
  storage: oneFolder("updates"),
  written: updateSchema,
  references: {},
  ownIds: {},
  published: updateEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/updates/#${id}`,
  hasPage: false,
  isCitable: false,
  isCounted: false,
  note: ({ title }) => ({ title }),
  listed: { title: ({ title }) => title },
  search: {
    label: "Updates",
    place: 11.5,
    weight: 0.8,
    of: ({ title, date, kind, was, now, why }, { terms }) => ({
      title,
      detail: date.words,
      text: [now, why, was].filter(Boolean).join(" "),
      evidence: terms.label("update-kinds", kind),
    }),
    without: {},
  },
  dataset: { none: "notices are published as feeds" },
});
