import type { ComparisonPair, ComparisonRow } from "../../assemble/comparison-pair.ts";
import { rowCitation } from "../../assemble/row-citation.ts";
import type { TreatyEntry } from "../../assemble/treaties.ts";
import { CitationForms } from "../citation.tsx";
import { usePublication } from "../context.tsx";
import { RelationBadge } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { SourceLine } from "../sources.tsx";
import { Side } from "./side.tsx";
import { WordingView } from "./wording.tsx";

/** The permalink and the citation of a row; a script adds the buttons that copy them. */
function RowTools({ row, older, newer }: { row: ComparisonRow; older: TreatyEntry; newer: TreatyEntry }) {
  const { site, datasets } = usePublication();
  const citation = rowCitation(row, [older.year, newer.year], { ...site, version: datasets.version });
  return (
    <div class="row-tools" data-row-tools>
      <details>
        <summary>Cite</summary>
        <p class="row-citation" data-citation>
          {citation}
        </p>
        <CitationForms of={`comparison/${row.id}`} compact />
      </details>
    </div>
  );
}

function Judgement({ row }: { row: ComparisonRow }) {
  return (
    <td role="cell" class="row-reason instrument-other">
      <p>
        <span class="label">Why {row.relation === "unknown" ? "it is not known" : "so judged"}:</span>{" "}
        <Prose text={row.reason} />
      </p>
      {row.absence && (
        <p>
          <span class="label">Evidence of absence:</span> <Prose text={row.absence.text} />
        </p>
      )}
      <WordingView wording={row.wording} />
      <p class="quiet">Confidence of this judgement: {row.confidence}.</p>
      <SourceLine ids={[...new Set([...row.sources, ...(row.absence?.sources ?? [])])]} />
    </td>
  );
}

/** The words by which a row is filtered: each value once, separated by spaces. */
const words = (values: readonly string[]) => [...new Set(values)].join(" ");

/** One topic of a pair as a table row: relation and finding, both sides, reasons, permalink and citation. */
export function Row({ row, older, newer }: { row: ComparisonRow; older: TreatyEntry; newer: TreatyEntry }) {
  const provisions = [...row.older, ...row.newer];
  const levels = provisions.map((provision) => provision.evidence);
  return (
    <tr
      role="row"
      id={row.topic}
      class={row.older.length ? (row.newer.length ? undefined : "empty-newer") : "empty-older"}
      data-row
      data-relation={row.relation}
      data-group={row.group}
      data-force={words(provisions.map((provision) => provision.force))}
      data-evidence={words([...levels, row.olderSide.evidence, row.newerSide.evidence])}
      data-changed={row.changed ? "yes" : "no"}
    >
      <th role="rowheader" scope="row">
        <a class="row-link" href={`#${row.topic}`}>
          {row.topicLabel}
        </a>
        <span class="row-relation">
          <RelationBadge relation={row.relation} />
        </span>
        <RowTools row={row} older={older} newer={newer} />
      </th>
      <td role="cell" class="row-finding">
        <Prose text={row.finding} />
      </td>
      <Side row={row} side={row.olderSide} treaty={older} provisions={row.older} />
      <Side row={row} side={row.newerSide} treaty={newer} provisions={row.newer} />
      <Judgement row={row} />
    </tr>
  );
}

/** The number of rows per relation, for readers without script; the filters show the same numbers. */
export function RelationCounts({ pair }: { pair: ComparisonPair }) {
  const { terms } = usePublication().datasets;
  return (
    <ul class="matrix-key" aria-label="Rows by relation" data-without-script>
      {terms.list("relations").map(({ id }) => (
        <li key={id}>
          <RelationBadge relation={id} /> {pair.counts[id] ?? 0}
        </li>
      ))}
    </ul>
  );
}
