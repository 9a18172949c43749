import type { TreatyEntry } from "../../assemble/treaties.ts";
import { Link } from "../../components/link.tsx";
import { treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { capital, listWords, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty } from "../../record/known-terms.ts";

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
  const { treaties, subject } = publication.datasets;
  const main = treaties.filter(isMainTreaty);
  const others = treaties.filter((treaty) => treaty.role === "comparator");
  const count = numberWord(others.length);
  return (
    <Page
      title="Treaties"
      description={`${capital(subject.subject)}, signed in ${listWords(main.map(({ year }) => year))}, article by article${others.length ? `, and ${count} other ${noun(others.length, "assistance clause")} for comparison` : ""}.`}
      path="/treaties/"
    >
      <h1>Treaties</h1>
      <p class="lead">
        {capital(numberWord(main.length))} {noun(main.length, "treaty", "treaties")}, article by article
        {others.length > 0 &&
          `, and ${count} other ${noun(others.length, "instrument")} whose assistance clauses they are measured against`}
        .
      </p>
      <h2>{subject.mainHeading ?? "Main treaties"}</h2>
      <TreatyCards treaties={main} />
      {others.length > 0 && (
        <>
          <h2>For comparison: the assistance clause only</h2>
          <TreatyCards treaties={others} />
        </>
      )}
    </Page>
  );
}

/** All treaties of the record. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Treaties publication={publication} />);
}
