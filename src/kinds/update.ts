import { z } from "zod";

import { prose, sourceIds, type Terms } from "../record/schema/common.ts";
import { announces, entryRef, noticeDay, noticeTime, sayWasAndNow, seal } from "../record/schema/notice.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";

/** The shape of `data/updates/<id>.yml`: a notice of what changed in the published record. */
export function updateSchema(terms: Terms) {
  return z
    .strictObject({
      date: noticeDay,
      time: noticeTime.optional(),
      kind: z.enum(terms["update-kinds"]),
      title: prose(160),
      entries: z.array(entryRef),
      was: prose(2000).optional(),
      now: prose(2000).optional(),
      why: prose(2000),
      sources: sourceIds.optional(),
      announces: announces.optional(),
      seal: seal.optional(),
    })
    .superRefine(sayWasAndNow);
}

/** An update notice as its editor wrote it. */
export type UpdateRecord = z.infer<ReturnType<typeof updateSchema>>;

/** The shape of one update notice; the pages and the feeds carry it. */
function updateEntry(terms: TermLists) {
  return z.object({
    id: published.id,
    address: published.address,
    date: published.date,
    time: z.string().nullable().describe("Time of day of its publication, such as 14:03 UTC"),
    moment: z.iso.datetime().describe("Moment of its publication; noon where no time is known"),
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
  unpublished: {
    announces: "hashes, published as the data set of the published state",
    seal: "a hash that guards the notice in the record",
  },
  key: "id",
  address: (id) => `/updates/#${id}`,
  hasPage: false,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
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
