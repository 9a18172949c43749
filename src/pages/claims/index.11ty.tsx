import { originOf } from "../../assemble/claim-overview.ts";
import type { ClaimEntry } from "../../assemble/reception.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { plainText } from "../../assemble/text.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { claimsTitle, VerdictTally } from "../../charts/verdict-tally.tsx";
import { useClaimOrigin } from "../../components/claims.tsx";
import { FilterBar } from "../../components/filter-bar.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link } from "../../components/link.tsx";
import { VerdictBadge } from "../../components/verdict.tsx";
import { counted, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/claims/"),
};

function ClaimItem({ claim }: { claim: ClaimEntry }) {
  const origin = useClaimOrigin();
  return (
    <li
      class="claim"
      data-item
      data-verdict={claim.verdict}
      data-subject={claim.subject}
      data-article={originOf(claim)}
    >
      <VerdictBadge verdict={claim.verdict} />
      <div>
        <h3>
          <Link to={claim.address}>{claim.title}</Link>
        </h3>
        <details class="fold">
          <summary>What the sources show</summary>
          <p>{plainText(claim.finding)}</p>
          <p class="quiet">{origin(claim)}</p>
        </details>
      </div>
    </li>
  );
}

function Filters({ publication }: { publication: Publication }) {
  const { terms, claimOverview } = publication.datasets;
  const options = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => ({ value: id, label }));
  return (
    <FilterBar
      list="claim-list"
      label="Narrow the list of claims"
      noun="claims"
      filters={[
        {
          name: "verdict",
          label: "Verdict",
          all: "Every verdict",
          options: options(terms.list("claim-verdicts")),
        },
        {
          name: "subject",
          label: "Subject",
          all: "Every subject",
          options: claimOverview.subjects.map(({ subject, label }) => ({ value: subject, label })),
        },
        { name: "article", label: "Taken from", all: "Every text", options: options(claimOverview.origins) },
      ]}
    />
  );
}

function Claims({ publication }: { publication: Publication }) {
  const { claims, claimOverview, subject, terms } = publication.datasets;
  const { articles, origins, subjects } = claimOverview;
  const read = terms.list("claim-articles").filter(({ id }) => claims.some((one) => originOf(one) === id));
  return (
    <Page
      title="Claims in circulation"
      description={`${counted(claims.length, "claim")} about ${subject.subject} held against the sources: what was said, what the sources make of it, and what the wording leaves out.`}
      path="/claims/"
      scripts={["filter-list"]}
    >
      <h1 class="page-title">
        {subject.headlines.claims ?? claimsTitle(claimOverview, read.length, claims.length)}
      </h1>
      <p class="lead">
        {articles.total > 0
          ? `Every claim of ${numberWord(read.length)} ${noun(read.length, "article")} on the treaty was held against the sources, ${articles.total} in all, with ${claims.length - articles.total} more that circulate widely.`
          : `${counted(claims.length, "claim")} in wide circulation ${noun(claims.length, "was", "were")} held against the sources.`}{" "}
        A verdict speaks of the words of the claim, not of the good faith of who made it. To look a claim up,
        paste its words into the <Link to="/search/">search</Link>.
      </p>
      <KeyFindings page="claims" />
      <VerdictTally
        all={articles}
        origins={origins}
        title={claimsTitle(claimOverview, read.length, claims.length)}
        isTitleSaid={!subject.headlines.claims}
      />
      <ChartEmbed name="claims" />
      <details class="chart-table">
        <summary>What the verdicts mean{read.length > 0 && ", and which articles were read"}</summary>
        <dl class="facts verdict-terms">
          {terms.list("claim-verdicts").map(({ id, definition }) => (
            <>
              <dt>
                <VerdictBadge verdict={id} />
              </dt>
              <dd>{definition}</dd>
            </>
          ))}
          {read.map(({ label, definition }) => (
            <>
              <dt>{label}</dt>
              <dd>{definition}</dd>
            </>
          ))}
        </dl>
      </details>
      <nav aria-label="Subjects">
        <ul class="phase-nav">
          {subjects.map((group) => (
            <li key={group.subject}>
              <a href={`#${group.subject}`}>{group.label}</a> <span class="quiet">{group.claims.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <Filters publication={publication} />
      <div id="claim-list">
        {subjects.map((group) => (
          <section key={group.subject} data-group aria-labelledby={group.subject}>
            <h2 id={group.subject}>{group.label}</h2>
            <p class="quiet">{group.definition}</p>
            <ul class="claims">
              {group.claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** All claims by subject, with the count of verdicts. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Claims publication={publication} />);
}
