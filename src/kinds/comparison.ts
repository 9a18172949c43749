import { z } from "zod";

import { id, language, prose, provisionRef, sourceIds, type Terms } from "../record/schema/common.ts";
import type { Answer } from "../search/index-format.ts";
import { comparisonColumns } from "./comparison-columns.ts";
import { type ComparisonRow, comparisonRow } from "./comparison-row.ts";
import { defineKind } from "./define-kind.ts";
import { eachEntry } from "./table.ts";

/** The shape of `data/comparisons/<older>-and-<newer>/<topic>.yml`: a judgement on one topic of one pair. */
export function comparisonSchema(terms: Terms) {
  return z.strictObject({
    relation: z.enum(terms.relations),
    finding: prose(400),
    reason: prose(900),
    confidence: z.enum(terms["judgement-confidences"]),
    older: z.array(provisionRef),
    newer: z.array(provisionRef),
    absence: z.strictObject({ text: prose(500), sources: sourceIds }).optional(),
    redlines: z
      .array(z.strictObject({ language, older: id, newer: id, shows: prose(400) }))
      .min(1, "at least one redline, or leave the field out")
      .optional(),
    headline: z.boolean().optional(),
    sources: sourceIds.optional(),
    confirmed: z
      .string()
      .regex(/^[0-9a-f]{12}$/, "twelve hexadecimal digits, written by record:fix")
      .optional(),
  });
}

/** A comparison judgement as its editor wrote it. */
export type ComparisonRecord = z.infer<ReturnType<typeof comparisonSchema>>;

/** What became of an obligation, and what each of the two treaties provides. */
function comparisonAnswer(row: ComparisonRow, older: string, newer: string): Answer {
  const side = (label: string, provisions: ComparisonRow["older"], statement: string) => ({
    label,
    text: provisions.map(({ duty }) => duty).join(" ") || statement,
  });
  return {
    lead: row.finding,
    rows: [side(older, row.older, row.olderSide.statement), side(newer, row.newer, row.newerSide.statement)],
  };
}

/** What a judgement on one topic of one pair of treaties is. */
export const comparison = defineKind({
  id: "comparison",
  names: { one: "comparison", many: "comparisons" },
  storage: {
    path: /^comparisons\/([^/]+)\/([^/]+)\.yml$/,
    where: "data/comparisons/<older>-and-<newer>/<topic>.yml",
    files: "data/comparisons/*/*.yml",
    id: ([pair, topic]) => `${pair}/${topic}`,
  },
  written: comparisonSchema,
  references: {
    "older.*": "provision",
    "newer.*": "provision",
    "redlines.*.older": "source",
    "redlines.*.newer": "source",
  },
  ownIds: {},
  published: comparisonRow,
  unpublished: {
    confirmed: "says that an editor read the judgement again; of use to editors only",
    redlines: "drawn up word by word in `wording`",
  },
  key: "id",
  address: (id) => {
    const [pair = "", topic = ""] = id.split("/");
    return `/compare/${pair}/#${topic}`;
  },
  hasPage: false,
  isCitable: true,
  isCounted: true,
  isFollowed: false,
  note: ({ topic, topicLabel, olderSide, newerSide }, { lineOf, treaty }) => {
    const sides = [olderSide.treaty, newerSide.treaty];
    const years = sides.map((id) => treaty(id)?.year ?? id).join(" and ");
    return {
      title: `Comparison of ${years}: ${topicLabel}`,
      topics: [topic],
      actors: lineOf(sides.flatMap((id) => treaty(id)?.parties ?? [])),
    };
  },
  listed: {
    title: (_value, id) => `Comparison: ${(id.split("/")[1] ?? "").replaceAll("-", " ")}`,
  },
  search: {
    label: "Comparisons",
    place: 3.5,
    weight: 1.1,
    of: (row, { terms, treaty, isMain, topicWords }) => {
      const [older, newer] = [row.olderSide.treaty, row.newerSide.treaty].map(
        (id) => treaty(id)?.shortTitle ?? id,
      );
      return {
        title: `${row.topicLabel}: ${older ?? ""} and ${newer ?? ""}`,
        detail: terms.label("relations", row.relation),
        names: topicWords([row.topic]),
        key: "difference comparison compared change",
        text: `${row.finding} ${row.reason}`,
        evidence: `${row.confidence} confidence`,
        prior: (row.headline ? 1.25 : 1) * (isMain(row.newerSide.treaty) ? 1.1 : 1),
        answer: comparisonAnswer(row, older ?? "", newer ?? ""),
      };
    },
    without: {
      "absence.text": "what a treaty does not say must not find it",
      "redlines.*.shows": "a remark on two wordings, each of which is found with its article",
    },
  },
  dataset: {
    name: "comparison",
    title: "Comparison",
    description:
      "Each pair of main treaties compared topic by topic, with the provisions of both sides and what became of the obligation; and the assistance clause of every instrument.",
    place: 2,
    json: false,
    table: {
      of: eachEntry(comparisonColumns),
      without: {
        "older.*.id": "part of the reference",
        "older.*.treaty": "part of the reference",
        "older.*.article": "part of the reference",
        "older.*.address": "follows from the reference",
        "older.*.topics": "the row is of one topic",
        "older.*.wordings": "whole in treaties.json; those compared stand in the column on wording",
        "older.*.features": "in the table of provisions, and by clause in comparison.json",
        "newer.*.id": "part of the reference",
        "newer.*.treaty": "part of the reference",
        "newer.*.article": "part of the reference",
        "newer.*.address": "follows from the reference",
        "newer.*.topics": "the row is of one topic",
        "newer.*.wordings": "whole in treaties.json; those compared stand in the column on wording",
        "newer.*.features": "in the table of provisions, and by clause in comparison.json",
        "wording.apart": "said in words",
        "wording.redlines.*.basis": "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.language": "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.translator":
          "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.older": "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.newer": "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.elements": "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.shows": "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.wordsKept":
          "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.wordsOlder":
          "the words compared stand in the column; all of it in comparison.json",
        "wording.redlines.*.wordsNewer":
          "the words compared stand in the column; all of it in comparison.json",
      },
    },
  },
});
