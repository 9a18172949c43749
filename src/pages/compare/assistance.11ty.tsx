import type { Datasets } from "../../assemble/datasets.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { ClauseCards, FeatureGrid, FeatureKey } from "../../components/comparison/clauses.tsx";
import { LineageView } from "../../components/comparison/lineage.tsx";
import { TreatyMark } from "../../components/marks.tsx";
import { ViewCitation } from "../../components/selection-downloads.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty } from "../../record/known-terms.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/compare/assistance/"),
};

const slots = [
  { name: "Baseline", place: 0 },
  { name: "Beside it", place: 1 },
  { name: "And", place: 2 },
];

/** Ready choices: the latest clause beside each other instrument. */
function presetsOf({ comparison, treaties }: Datasets): { key: string; label: string }[] {
  const { clauses } = comparison.assistance;
  const short = (id: string) => treaties.find((treaty) => treaty.id === id)?.shortTitle ?? id;
  const own = new Set(treaties.filter(isMainTreaty).map(({ id }) => id));
  const latest = clauses.filter(({ treaty }) => own.has(treaty)).at(-1)?.treaty;
  if (!latest) return [];
  return clauses
    .filter(({ treaty }) => treaty !== latest)
    .map(({ treaty }) => ({ key: `${latest},${treaty}`, label: short(treaty) }));
}

/** Lists to choose two or three instruments from; hidden until their script runs. */
function Pickers({ publication }: { publication: Publication }) {
  const { clauses } = publication.datasets.comparison.assistance;
  const title = (id: string) => publication.treatyById.get(id)?.shortTitle ?? id;
  return (
    <form class="clause-pickers no-print" data-clause-pickers hidden>
      {slots.map(({ name, place }) => (
        <label key={name}>
          <span>{name}</span>
          <select name={`clause-${place}`} data-clause-slot>
            <option value="">{place < 2 ? "Choose …" : "No third"}</option>
            {clauses.map(({ treaty }) => (
              <option key={treaty} value={treaty}>
                {title(treaty)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset">Show all {clauses.length}</button>
      <p role="status" class="quiet" data-clause-count />
    </form>
  );
}

/** Links to ready choices, for readers with script; without it every clause stands below. */
function Presets({ publication }: { publication: Publication }) {
  const presets = presetsOf(publication.datasets);
  const [latest] = presets[0]?.key.split(",") ?? [];
  if (!latest || presets.length < 2) return null;
  return (
    <p class="clause-presets no-print" data-clause-presets hidden>
      <TreatyMark id={latest} />
      {publication.treatyById.get(latest)?.shortTitle} beside:{" "}
      {presets.map(({ key, label }, i) => (
        <span key={key}>
          {i > 0 && " · "}
          <a href={`?with=${key}#side-by-side`}>{label}</a>
        </span>
      ))}
    </p>
  );
}

function AssistancePage({ publication }: { publication: Publication }) {
  const { comparison, subject } = publication.datasets;
  const { assistance } = comparison;
  const many = counted(assistance.clauses.length, "instrument");
  return (
    <Page
      title="The assistance clause"
      description={`What sets off the duty to assist, what is owed, on which conditions, how fast and who decides, in ${many}.`}
      path="/compare/assistance/"
      scripts={["clauses"]}
    >
      <Breadcrumb way={[["/compare/", "Compare"]]} here="The assistance clause" />
      <h1 class="page-title">{subject.headlines.assistance ?? `The assistance clause in ${many}`}</h1>
      <p class="lead">
        What sets off the duty, what is owed, on which conditions, how fast, and who decides. Any two or three
        can be set side by side.
      </p>
      <FeatureGrid assistance={assistance} />
      <FeatureKey />
      <h2 id="side-by-side">Side by side</h2>
      <Pickers publication={publication} />
      <Presets publication={publication} />
      <ClauseCards clauses={assistance.clauses} />
      <ViewCitation title="The assistance clause" unit="clause,clauses" />
      {assistance.lineage && (
        <>
          <h2 id="lineage">From the first clause to the latest</h2>
          <LineageView lineage={assistance.lineage} />
        </>
      )}
    </Page>
  );
}

/** The assistance clause of every instrument, any two or three side by side. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <AssistancePage publication={publication} />);
}
