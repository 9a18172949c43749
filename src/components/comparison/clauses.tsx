import type { Assistance, AssistanceClause } from "../../assemble/assistance.ts";
import type { TermLists } from "../../assemble/terms.ts";
import type { KnownTerm } from "../../record/known-terms.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { KeyPhrase } from "../provision.tsx";
import { SourceLine } from "../sources.tsx";

/** The value whose disc is half full. */
const inPart: KnownTerm<"feature-values"> = "in-part";

/** A feature drawn: full, half or empty disc, or a dotted ring where the wording was not read. */
function FeatureMark({ value }: { value: string }) {
  return (
    <svg class={`feature fv-${value}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      {value === inPart && <path d="M8 2a6 6 0 0 1 0 12z" />}
    </svg>
  );
}

const listWords = new Intl.ListFormat("en-GB");

/** What the grid shows, as its title: which marks the latest clause shares with the first, and which it adds. */
function gridTitle({ clauses, lineage }: Assistance, terms: TermLists, year: (id: string) => string): string {
  if (!lineage?.keepsAll) return `${clauses.length} clauses at a glance`;
  const added = listWords.format(lineage.added.map((id) => terms.label("clause-features", id)));
  return (
    `The clause of ${year(lineage.newer.treaty)} has every mark of that of ` +
    `${year(lineage.older.treaty)} and adds ${added}`
  );
}

/** The features of all clauses at a glance: one row an instrument, one column a feature. */
export function FeatureGrid({ assistance }: { assistance: Assistance }) {
  const { treatyById, datasets } = usePublication();
  const { clauses } = assistance;
  const { terms } = datasets;
  const valueWord = (value: string) => {
    const { short, label } = terms.term("feature-values", value);
    return short ?? label;
  };
  return (
    <table class="feature-grid">
      <caption>{gridTitle(assistance, terms, (id) => treatyById.get(id)?.year ?? id)}</caption>
      <thead>
        <tr>
          <th scope="col">Instrument</th>
          {terms.list("clause-features").map((feature) => (
            <th scope="col" key={feature.id} title={feature.definition}>
              <span>{feature.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clauses.map((clause) => (
          <tr key={clause.treaty} class={treatyClass(clause.treaty)}>
            <th scope="row">
              <TreatyMark id={clause.treaty} />
              <Link
                to={
                  clauses.length > 1
                    ? `/compare/assistance/#clause-${clause.treaty}`
                    : clause.provision.address
                }
              >
                {treatyById.get(clause.treaty)?.shortTitle ?? clause.treaty}
              </Link>
              {!clause.owesAssistance && <span class="quiet"> (contact only)</span>}
            </th>
            {clause.features.map(({ id, value }) => (
              <td key={id}>
                <FeatureMark value={value} />
                <span class="visually-hidden">{valueWord(value)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the marks and the columns of the grid mean. */
export function FeatureKey() {
  const { terms } = usePublication().datasets;
  return (
    <>
      <ul class="matrix-key" aria-label="Key">
        {terms.list("feature-values").map(({ id, label }) => (
          <li key={id}>
            <FeatureMark value={id} />
            {label}
          </li>
        ))}
      </ul>
      <details class="feature-meanings">
        <summary>What each column asks</summary>
        <dl class="facts">
          {terms.list("clause-features").map((feature) => (
            <>
              <dt>{feature.label}</dt>
              <dd>{feature.definition}</dd>
            </>
          ))}
        </dl>
      </details>
    </>
  );
}

function Element({ label, texts }: { label: string; texts: readonly string[] }) {
  return (
    <div class="clause-element">
      <dt>
        {label}
        <span class="differs-mark" data-differs hidden>
          {" "}
          ≠<span class="visually-hidden"> differs from the baseline</span>
        </span>
      </dt>
      {texts.map((text) => (
        <dd key={text}>
          <Prose text={text} />
        </dd>
      ))}
      {texts.length === 0 && <dd class="nothing">none stated in what was read</dd>}
    </div>
  );
}

/** One instrument's clause as a card: its elements, wording, evidence and sources. */
function ClauseCard({ clause }: { clause: AssistanceClause }) {
  const { treatyById } = usePublication();
  const { provision } = clause;
  const list = (text: string | undefined) => (text ? [text] : []);
  return (
    <li
      id={`clause-${clause.treaty}`}
      class={`clause-card ${treatyClass(clause.treaty)}`}
      data-clause={clause.treaty}
    >
      <h3>
        <TreatyMark id={clause.treaty} />
        <Link to={provision.address}>
          {treatyById.get(clause.treaty)?.shortTitle}, {provision.articleName.replace(/^Without/, "without")}
        </Link>
      </h3>
      {!clause.owesAssistance && (
        <p class="tag warn">No assistance owed; the clause on contact in danger stands here.</p>
      )}
      <dl>
        <Element label="Trigger" texts={list(provision.trigger)} />
        <Element label="Response owed" texts={list(provision.response)} />
        <Element label="Qualifiers" texts={provision.conditions ?? []} />
        <Element label="Timing" texts={list(provision.timing)} />
        <Element label="Who decides" texts={list(provision.decision)} />
      </dl>
      {provision.keyPhrases?.slice(0, 1).map((phrase) => (
        <KeyPhrase key={phrase.text} phrase={phrase} />
      ))}
      <p class="basis">
        <EvidenceBadge level={provision.evidence} />
      </p>
      <SourceLine ids={provision.sources} />
    </li>
  );
}

/** All clauses as cards, in the order of the grid. */
export function ClauseCards({ clauses }: { clauses: readonly AssistanceClause[] }) {
  return (
    <ul class="clause-cards" data-clauses>
      {clauses.map((clause) => (
        <ClauseCard key={clause.treaty} clause={clause} />
      ))}
    </ul>
  );
}
