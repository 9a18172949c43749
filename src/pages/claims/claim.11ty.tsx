import { originOf } from "../../assemble/claim-overview.ts";
import { claimReview } from "../../assemble/claim-review.ts";
import type { ClaimEntry } from "../../assemble/reception.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { ArticleLinks, EventLinks } from "../../components/chronology.tsx";
import { Citation } from "../../components/citation.tsx";
import { ClaimList, useClaimOrigin } from "../../components/claims.tsx";
import { usePublication } from "../../components/context.tsx";
import { EntryFeedLink } from "../../components/feed-link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine, SourceList } from "../../components/sources.tsx";
import { Term } from "../../components/term/term.tsx";
import { VerdictBadge } from "../../components/verdict.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.claims", size: 1, alias: "claim" },
  permalink: ({ claim }: { claim: ClaimEntry }) => `${claim.address}index.html`,
};

function Origin({ claim }: { claim: ClaimEntry }) {
  const { terms } = usePublication().datasets;
  const label = useClaimOrigin();
  const { origin } = claim;
  return (
    <section>
      <h2>Where it was said</h2>
      {"seed" in origin ? (
        <>
          <p>{label(claim)}.</p>
          <p class="quiet">{terms.term("claim-articles", originOf(claim)).definition}</p>
        </>
      ) : (
        <>
          <p>
            <Prose text={origin.circulation} />
          </p>
          <SourceLine ids={origin.sources} />
        </>
      )}
    </section>
  );
}

function Related({ claim }: { claim: ClaimEntry }) {
  return (
    <>
      {claim.events?.length ? (
        <section>
          <h2>Events it concerns</h2>
          <EventLinks ids={claim.events} />
        </section>
      ) : null}
      {claim.articles?.length ? (
        <section>
          <h2>Articles it concerns</h2>
          <ArticleLinks refs={claim.articles} />
        </section>
      ) : null}
    </>
  );
}

/** Other claims on the same events, at most six. */
function Siblings({ claim }: { claim: ClaimEntry }) {
  const { claims } = usePublication().datasets;
  const events = new Set(claim.events);
  const others = claims.filter(
    (other) => other.id !== claim.id && other.events?.some((event) => events.has(event)),
  );
  if (!others.length) return null;
  return (
    <section>
      <h2>Other claims on the same events</h2>
      <ClaimList claims={others.slice(0, 6)} />
    </section>
  );
}

function Claim({ claim, publication }: { claim: ClaimEntry; publication: Publication }) {
  const { datasets, site, feeds } = publication;
  const { definition } = datasets.terms.term("claim-verdicts", claim.verdict);
  const subject = datasets.terms.label("claim-subjects", claim.subject);
  const review = claimReview(claim, datasets, site.url);
  return (
    <Page
      title={`Claim: ${claim.title}`}
      description={`Claim: “${claim.title}” ${publication.datasets.terms.label("claim-verdicts", claim.verdict)}. ${claim.finding}`}
      path={claim.address}
      feeds={[feeds.ofEntry.get(`claim/${claim.id}`)?.name ?? ""]}
      scripts={["copy"]}
      {...(review ? { jsonLd: review } : {})}
    >
      <Breadcrumb
        way={[
          ["/claims/", "Claims"],
          [`/claims/#${claim.subject}`, subject],
        ]}
        here={claim.title}
      />
      <p class="claim-verdict">
        <span class="quiet">A claim:</span>{" "}
        <Term list="claim-verdicts" id={claim.verdict}>
          <VerdictBadge verdict={claim.verdict} />
        </Term>{" "}
        <span class="quiet">{definition}</span>
      </p>
      <h1 class="page-title claim-title">{claim.title}</h1>
      <blockquote class={`claim-put v-${claim.verdict}`}>
        <p>
          <Prose text={claim.claim} />
        </p>
      </blockquote>
      <div class="columns">
        <div class="measure">
          <h2>What the sources say</h2>
          <p class="lead">
            <Prose text={claim.finding} />
          </p>
          {claim.omits && (
            <>
              <h2>What the wording leaves out</h2>
              <p>
                <Prose text={claim.omits} />
              </p>
            </>
          )}
          <h2>Sources</h2>
          {claim.sources.length ? (
            <SourceList ids={claim.sources} />
          ) : (
            <p class="quiet">None: no source seen settles the claim.</p>
          )}
          <Citation of={`claim/${claim.id}`} />
          <EntryFeedLink of={`claim/${claim.id}`} />
        </div>
        <aside aria-label="About this claim">
          <Origin claim={claim} />
          <Related claim={claim} />
          <Siblings claim={claim} />
        </aside>
      </div>
    </Page>
  );
}

/** One claim: how it was put, the verdict and the finding. */
export function render({ publication, claim }: PageInput<{ claim: ClaimEntry }>): string {
  return renderPage(publication, <Claim claim={claim} publication={publication} />);
}
