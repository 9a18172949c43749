import type { TreatyEntry } from "../../assemble/treaties.ts";
import { Link } from "../../components/link.tsx";
import { treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/treaties/index.html" };

function TreatyCards({ treaties }: { treaties: readonly TreatyEntry[] }) {
  return (
    <ul class="cards">
      {treaties.map((treaty) => (
        <li key={treaty.id} class={treatyClass(treaty.id)}>
          <h3>
            <TreatyMark id={treaty.id} />
            <Link to={treaty.address}>{treaty.title.en}</Link>
          </h3>
          <p>
            Signed {treaty.signed.date.words}
            {treaty.entryIntoForce && `; in force ${treaty.entryIntoForce.date.words}`}
            {treaty.ended && `; ended ${treaty.ended.date.words}`}.
          </p>
          <p>
            <Prose text={treaty.summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Treaties({ publication }: { publication: Publication }) {
  const { treaties } = publication.datasets;
  return (
    <Page
      title="Treaties"
      description="The treaties between Russia or the USSR and North Korea of 1961, 2000 and 2024, article by article, and five other assistance clauses for comparison."
      path="/treaties/"
    >
      <h1>Treaties</h1>
      <p class="lead">
        Three treaties between Moscow and Pyongyang, article by article, and five other instruments whose
        assistance clauses they are measured against.
      </p>
      <h2>Moscow and Pyongyang</h2>
      <TreatyCards treaties={treaties.filter((treaty) => treaty.role === "bilateral")} />
      <h2>For comparison: the assistance clause only</h2>
      <TreatyCards treaties={treaties.filter((treaty) => treaty.role === "comparator")} />
    </Page>
  );
}

/** All treaties of the record. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Treaties publication={publication} />);
}
