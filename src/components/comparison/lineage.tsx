import type { AssistanceClause, Lineage, LineageElement, LineagePart } from "../../assemble/assistance.ts";
import type { MatrixRow } from "../../assemble/comparison-matrix.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { KeyPhrase } from "../provision.tsx";

function Part({ part }: { part: LineagePart }) {
  if (part.kind === "plain") return <>{part.text}</>;
  if (part.kind === "kept") return <span class="taken">{part.text}</span>;
  return (
    <ins>
      <span class="visually-hidden">[not in the older: </span>
      {part.text}
      <span class="visually-hidden">]</span>
    </ins>
  );
}

function verdictWords(element: LineageElement, older: string, newer: string): string {
  const words = {
    same: `As in ${older}`,
    changed: "Other words",
    added: `Added in ${newer}`,
    none: "Not stated",
  } as const;
  return words[element.verdict];
}

function ClauseHead({ clause }: { clause: AssistanceClause }) {
  const { treatyById } = usePublication();
  const treaty = treatyById.get(clause.treaty);
  return (
    <div class={`lineage-head ${treatyClass(clause.treaty)}`}>
      <TreatyMark id={clause.treaty} />
      <Link to={clause.provision.address}>
        {treaty?.shortTitle}, {clause.provision.articleName}
      </Link>{" "}
      <EvidenceBadge level={clause.provision.evidence} />
    </div>
  );
}

function Element({
  element,
  years,
  lineage,
}: {
  element: LineageElement;
  years: [string, string];
  lineage: Lineage;
}) {
  return (
    <div class={`lineage-row v-${element.verdict}`}>
      <h3>
        {element.label} <span class="verdict">{verdictWords(element, ...years)}</span>
      </h3>
      <div class={`lineage-cell ${treatyClass(lineage.older.treaty)}`}>
        <span class="lineage-year">{years[0]}</span>
        {element.older.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {element.older.length === 0 && <p class="nothing">None stated.</p>}
      </div>
      <div class={`lineage-cell ${treatyClass(lineage.newer.treaty)}`}>
        <span class="lineage-year">{years[1]}</span>
        {element.parts.map((parts, i) => (
          <p key={i}>
            {parts.map((part, j) => (
              <Part key={j} part={part} />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The step before an attack, which the newer treaty sets out in an article of its own. */
function Before({
  lineage,
  row,
  years,
}: {
  lineage: Lineage;
  row: MatrixRow | undefined;
  years: [string, string];
}) {
  const change = row?.changes.find(
    (item) => item.older === lineage.older.treaty && item.newer === lineage.newer.treaty,
  );
  return (
    <div class="lineage-row v-added">
      <h3>
        Before an attack <span class="verdict">Added in {years[1]}</span>
      </h3>
      <div class={`lineage-cell ${treatyClass(lineage.older.treaty)}`}>
        <span class="lineage-year">{years[0]}</span>
        <p class="nothing">{change?.absence ? <Prose text={change.absence.text} /> : "Nothing found."}</p>
      </div>
      <div class={`lineage-cell ${treatyClass(lineage.newer.treaty)}`}>
        <span class="lineage-year">{years[1]}</span>
        {lineage.before.map((provision) => (
          <p key={provision.ref}>
            <ins>
              <Prose text={provision.duty} />
            </ins>{" "}
            <Link to={provision.address}>{provision.articleName}</Link>{" "}
            <EvidenceBadge level={provision.evidence} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** What the latest assistance clause takes from the first one and what it adds, element by element. */
export function LineageView({ lineage }: { lineage: Lineage }) {
  const { datasets, treatyById } = usePublication();
  const years: [string, string] = [
    treatyById.get(lineage.older.treaty)?.year ?? "",
    treatyById.get(lineage.newer.treaty)?.year ?? "",
  ];
  const topic = (id: string) => datasets.comparison.matrix.find((row) => row.topic === id);
  const judgement = topic("armed-assistance")?.changes.find(
    (item) => item.older === lineage.older.treaty && item.newer === lineage.newer.treaty,
  );
  return (
    <figure class={`lineage ${treatyClass(lineage.older.treaty)}`}>
      <figcaption>
        <strong>{judgement && <Prose text={judgement.finding} />}</strong>{" "}
        <span class="quiet">
          Words <span class="taken">underlined</span> describe {years[0]} and {years[1]} alike; words{" "}
          <ins>marked</ins> describe {years[1]} only. These are this record’s descriptions, not the treaties’
          wording.
        </span>
      </figcaption>
      <div class="lineage-heads">
        <ClauseHead clause={lineage.older} />
        <ClauseHead clause={lineage.newer} />
      </div>
      {lineage.elements.map((element) => (
        <Element key={element.element} element={element} years={years} lineage={lineage} />
      ))}
      <Before lineage={lineage} row={topic("crisis-consultation")} years={years} />
      <div class="lineage-row">
        <h3>
          Wording <span class="verdict">Side by side</span>
        </h3>
        {[lineage.older, lineage.newer].map((clause, i) => (
          <div class={`lineage-cell ${treatyClass(clause.treaty)}`} key={clause.treaty}>
            <span class="lineage-year">{years[i]}</span>
            {clause.provision.keyPhrases?.map((phrase) => (
              <KeyPhrase key={phrase.text} phrase={phrase} />
            ))}
          </div>
        ))}
        {judgement && (
          <p class="lineage-note">
            No redline is drawn: the phrases come from different translators.{" "}
            <Link to={judgement.address}>The judgement in full</Link>
          </p>
        )}
      </div>
    </figure>
  );
}
