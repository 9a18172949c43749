import type { TermLists } from "../record/schema/vocabulary.ts";
import type { ProvisionEntry } from "./article.ts";
import type { ComparisonRow } from "./comparison-row.ts";
import type { Column } from "./table.ts";

type Side = "older" | "newer";

const phrases = ({ keyPhrases = [] }: ProvisionEntry) =>
  keyPhrases.map(({ text, language, translator, source }) => {
    const who = [language, translator && `translated by ${translator}`, source].filter(Boolean).join(", ");
    return `“${text}” (${who})`;
  });

/** What a clause says, element by element: one value for each provision. */
export const clauseColumns: readonly Column<ProvisionEntry, string | undefined>[] = [
  { name: "articles", means: "Article it stands in", of: (p) => p.articleName },
  { name: "duty", means: "What is owed, in the record's words", of: (p) => p.duty },
  { name: "holder", means: "Who owes it", of: (p) => p.holder },
  { name: "beneficiary", means: "To whom it is owed", of: (p) => p.beneficiary },
  { name: "trigger", means: "What sets it off", of: (p) => p.trigger },
  { name: "response", means: "What is then owed", of: (p) => p.response },
  { name: "timing", means: "How soon", of: (p) => p.timing },
  { name: "duration", means: "For how long", of: (p) => p.duration },
  { name: "decision", means: "Who decides", of: (p) => p.decision },
  { name: "force", means: "binding, conduct or aspiration, in this record's reading", of: (p) => p.force },
  { name: "evidence", means: "How much of the wording was read, id", of: (p) => p.evidence },
  { name: "note", means: "Remark", of: (p) => p.note },
];

/** What a clause has several of. */
export const clauseLists: readonly Column<ProvisionEntry, readonly string[]>[] = [
  { name: "conditions", means: "Conditions and qualifiers", of: (p) => p.conditions ?? [] },
  {
    name: "key_phrases",
    means: "Short quotations with language, translator and source",
    of: phrases,
  },
  { name: "sources", means: "Ids of the sources", of: (p) => p.sources },
];

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The columns of one side: a value for each provision in the same order, places without one kept; lists once each. */
function sideColumns(side: Side): Column<ComparisonRow>[] {
  const ofSide = (name: string, means: string) => ({
    name: `${side}_${name}`,
    means: `The ${side} treaty: ${lower(means)}`,
  });
  return [
    {
      ...ofSide("provisions", "References of its provisions, in the order of the next columns"),
      of: (row) => row[side].map(({ ref }) => ref),
    },
    ...clauseColumns.map(({ name, means, of }) => ({
      ...ofSide(name, means),
      of: (row: ComparisonRow) => (row[side].some(of) ? row[side].map((p) => of(p) ?? "") : []),
    })),
    ...clauseLists.map(({ name, means, of }) => ({
      ...ofSide(name, means),
      of: (row: ComparisonRow) => [...new Set(row[side].flatMap(of))],
    })),
    {
      ...ofSide("best_evidence", "Best evidence among its provisions, id; filled where it has none, too"),
      of: (row) => row[`${side}Side`].evidence,
    },
    {
      ...ofSide("firmest_force", "Firmest force among its provisions, id"),
      of: (row) => row[`${side}Side`].force,
    },
    {
      ...ofSide("statement", "What is said where it has no provision"),
      of: (row) => row[`${side}Side`].statement,
    },
  ];
}

/** A stretch of a redline in the marks of `wdiff`: `[-removed-]`, `{+added+}`. */
function redlineText({ kind, text }: { kind: "kept" | "removed" | "added"; text: string }): string {
  if (kind === "kept") return text;
  return kind === "removed" ? `[-${text}-]` : `{+${text}+}`;
}

/** The columns of `/data/comparison.csv`, one row for each topic and pair of treaties. */
export function comparisonColumns(terms: TermLists): Column<ComparisonRow>[] {
  return [
    { name: "id", means: "Permanent id: pair and topic", of: (row) => row.id },
    { name: "address", means: "Address below the address of the site", of: (row) => row.address },
    { name: "older", means: "Id of the older treaty", of: (row) => row.olderSide.treaty },
    { name: "newer", means: "Id of the newer treaty", of: (row) => row.newerSide.treaty },
    { name: "topic", means: "Topic, id", of: (row) => row.topic },
    { name: "topic_label", means: "Topic, in words", of: (row) => row.topicLabel },
    { name: "group", means: "Group of topics", of: (row) => row.group },
    { name: "relation", means: "What became of the obligation, id", of: (row) => row.relation },
    {
      name: "relation_label",
      means: "The same in words",
      of: (row) => terms.label("relations", row.relation),
    },
    { name: "finding", means: "The judgement in one sentence", of: (row) => row.finding },
    { name: "reason", means: "Why", of: (row) => row.reason },
    { name: "confidence", means: "high, medium or low", of: (row) => row.confidence },
    { name: "headline", means: "true for the main findings", of: (row) => row.headline },
    { name: "changed", means: "true if more, less, or other is owed", of: (row) => row.changed },
    ...sideColumns("older"),
    ...sideColumns("newer"),
    {
      name: "wording",
      means:
        "Words compared where one translator, language or pair of texts allows it, [-removed-] {+added+}; or why not",
      of: ({ wording: { redlines, statement } }) =>
        redlines.length ? redlines.map(({ parts }) => parts.map(redlineText).join("")) : statement,
    },
    {
      name: "absence",
      means: "Evidence that one side has no such provision",
      of: (row) => row.absence?.text,
    },
    { name: "absence_sources", means: "Ids of its sources", of: (row) => row.absence?.sources },
    { name: "sources", means: "Ids of the sources of the judgement", of: (row) => row.sources },
  ];
}
