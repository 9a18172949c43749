import type { ComponentChildren } from "preact";

import type { ComparisonPair, ComparisonRow } from "../../assemble/comparison-pair.ts";
import { rowCitation } from "../../assemble/row-citation.ts";
import type { TreatyEntry } from "../../assemble/treaties.ts";
import { CitationForms } from "../citation.tsx";
import { useHref, usePublication } from "../context.tsx";
import { RelationBadge } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { SourceLine } from "../sources.tsx";
import { Aligned } from "./aligned.tsx";
import { WordingView } from "./wording.tsx";

type RowProps = { row: ComparisonRow; older: TreatyEntry; newer: TreatyEntry };

/** The permalink and the citation of a row; a script adds the buttons that copy them. */
function RowTools({ row, older, newer }: RowProps) {
  const { site, datasets, shareImageOf } = usePublication();
  const href = useHref();
  const citation = rowCitation(row, [older.year, newer.year], { ...site, version: datasets.version });
  return (
    <div class="row-tools no-print" data-row-tools>
      <p>
        <a class="row-link" href={`#${row.topic}`}>
          Link to {row.topicLabel}
        </a>
      </p>
      <details>
        <summary>Cite</summary>
        <p class="row-citation" data-citation>
          {citation}
        </p>
        <CitationForms of={`comparison/${row.id}`} compact />
        <p>
          <a href={href(shareImageOf(row.address).file)}>Picture to share (PNG)</a>
        </p>
      </details>
    </div>
  );
}

/** Every source of a row, each once: of its provisions, its judgement and its evidence of absence. */
export function rowSources(row: ComparisonRow): string[] {
  const provisions = [...row.older, ...row.newer].flatMap(({ sources }) => sources);
  return [...new Set([...provisions, ...row.sources, ...(row.absence?.sources ?? [])])];
}

/** What concerns both sides: the reasons, evidence of absence, remarks, wording and sources. */
function Judgement({ row }: { row: ComparisonRow }) {
  const { terms } = usePublication().datasets;
  const notes = [...row.older, ...row.newer].filter(({ note }) => note);
  return (
    <div class="row-reason">
      <p>
        <span class="label">Why {row.relation === "unknown" ? "it is not known" : "so judged"}:</span>{" "}
        <Prose text={row.reason} />
      </p>
      {row.absence && (
        <p>
          <span class="label">Evidence of absence:</span> <Prose text={row.absence.text} />
        </p>
      )}
      {notes.map(({ ref, treaty, articleName, note = "" }) => (
        <p key={ref} class="row-note">
          <TreatyName id={treaty} /> {articleName}: <Prose text={note} />
        </p>
      ))}
      <WordingView wording={row.wording} />
      <p class="quiet">
        Confidence of this judgement: {terms.label("judgement-confidences", row.confidence)}.
      </p>
      <div class="no-print">
        <SourceLine ids={rowSources(row)} />
      </div>
    </div>
  );
}

function TreatyName({ id }: { id: string }) {
  return <>{usePublication().treatyById.get(id)?.shortTitle ?? id},</>;
}

/** The words by which a row is filtered: each value once, separated by spaces. */
const words = (values: readonly string[]) => [...new Set(values)].join(" ");

/** What a row can be narrowed by, as data attributes. */
function facetsOf(row: ComparisonRow) {
  const provisions = [...row.older, ...row.newer];
  const levels = provisions.map((provision) => provision.evidence);
  return {
    "data-relation": row.relation,
    "data-group": row.group,
    "data-force": words(provisions.map((provision) => provision.force)),
    "data-evidence": words([...levels, row.olderSide.evidence, row.newerSide.evidence]),
    "data-changed": row.changed ? "yes" : "no",
    "data-known": row.relation === "unknown" ? "no" : "yes",
  };
}

/** The sentence of a row that is read first: for a pair that cannot be judged, that it cannot. */
function RowSummary({ row }: { row: ComparisonRow }) {
  return (
    <summary>
      <h3>{row.topicLabel}</h3>
      <span class="row-relation">
        <RelationBadge relation={row.relation} />
      </span>
      <span class="row-finding">
        <Prose text={row.finding} />
      </span>
    </summary>
  );
}

/**
 * One topic of a pair: its relation and finding in one line, which unfolds to both sides element by element, the
 * reasons, wording and citation. `refs` are the numbers of its sources among the endnotes that paper has.
 */
export function Row({
  row,
  older,
  newer,
  refs,
  children,
}: RowProps & { refs: string; children?: ComponentChildren }) {
  return (
    <article id={row.topic} class="row" data-row {...facetsOf(row)}>
      <details>
        <RowSummary row={row} />
        <div class="row-body">
          <Aligned row={row} older={older} newer={newer} />
          <Judgement row={row} />
          {refs && <p class="print-only">Sources: {refs}</p>}
          <RowTools row={row} older={older} newer={newer} />
          {children}
        </div>
      </details>
    </article>
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
