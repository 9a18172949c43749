import type { TermLists } from "../record/schema/vocabulary.ts";
import type { ProvisionEntry } from "./article.ts";
import type { ComparisonRow } from "./comparison-row.ts";
import type { Cell, Column } from "./table.ts";

type Side = "older" | "newer";

/** Between the provisions of one side; every column of a side keeps the same order and the same places. */
const PROVISIONS = " | ";

/** The value of each provision of a side, empty places kept so that the columns line up. */
const each = (
  provisions: readonly ProvisionEntry[],
  of: (provision: ProvisionEntry) => string | undefined,
) => (provisions.some(of) ? provisions.map((provision) => of(provision) ?? "").join(PROVISIONS) : "");

const phrases = ({ keyPhrases = [] }: ProvisionEntry) =>
  keyPhrases
    .map(({ text, language, translator, source }) => {
      const who = [language, translator && `translated by ${translator}`, source].filter(Boolean).join(", ");
      return `“${text}” (${who})`;
    })
    .join("; ");

const elements: readonly [string, string, (provision: ProvisionEntry) => string | undefined][] = [
  ["provisions", "References of its provisions", (p) => p.ref],
  ["articles", "Articles they stand in", (p) => p.articleName],
  ["duty", "What they oblige to, in the record's words", (p) => p.duty],
  ["holder", "Who owes it", (p) => p.holder],
  ["beneficiary", "To whom it is owed", (p) => p.beneficiary],
  ["trigger", "What sets it off", (p) => p.trigger],
  ["response", "What is then owed", (p) => p.response],
  ["conditions", "Conditions and qualifiers", (p) => p.conditions?.join("; ")],
  ["timing", "How soon", (p) => p.timing],
  ["duration", "For how long", (p) => p.duration],
  ["decision", "Who decides", (p) => p.decision],
  ["force", "binding, conduct or aspiration, in this record's reading", (p) => p.force],
  ["key_phrases", "Short quotations with language, translator and source", phrases],
  ["evidence", "How much of the wording was read", (p) => p.evidence],
  ["note", "Remark", (p) => p.note],
  ["sources", "Ids of their sources", (p) => p.sources.join(", ")],
];

function sideColumns(side: Side): Column<ComparisonRow>[] {
  return elements.map(([name, means, of]) => ({
    name: `${side}_${name}`,
    means: `The ${side} treaty: ${means.charAt(0).toLowerCase()}${means.slice(1)}`,
    of: (row): Cell => each(row[side], of),
  }));
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
    {
      name: "older_statement",
      means: "What is said where the older treaty has no provision",
      of: (row) => row.olderSide.statement,
    },
    ...sideColumns("newer"),
    {
      name: "newer_statement",
      means: "What is said where the newer treaty has no provision",
      of: (row) => row.newerSide.statement,
    },
    {
      name: "wording",
      means:
        "Words compared where one translator, language or pair of texts allows it, [-removed-] {+added+}; or why not",
      of: (row) =>
        row.wording.redlines.map(({ parts }) => parts.map(redlineText).join("")).join(PROVISIONS) ||
        row.wording.statement,
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
