import type { Publication } from "../build/publication.ts";
import { DensityStrip } from "../charts/density-strip.tsx";
import { obligationGroups, ObligationMatrix } from "../charts/obligation-matrix.tsx";
import { DateText } from "../components/dates.tsx";
import { Finding } from "../components/finding.tsx";
import { Link } from "../components/link.tsx";
import { Prose } from "../components/prose.tsx";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";

export const data = { permalink: "/index.html" };

const waysIn = [
  [
    "/compare/russia-dprk-2000-and-russia-dprk-2024/",
    "What changed in 2024",
    "Every obligation of 2000 and 2024 side by side, with wording, conditions and evidence.",
  ],
  [
    "/timeline/",
    "Check a date or a quotation",
    "Every event with its date at true precision, its sources, and where they disagree.",
  ],
  [
    "/treaties/russia-dprk-2024/",
    "Read the treaty article by article",
    "What each of the 23 articles obliges, and how much of its wording was read.",
  ],
  [
    "/updates/",
    "Follow additions and corrections",
    "Every change to the record is announced, on a page and in a feed.",
  ],
] as const;

function Front({ publication }: { publication: Publication }) {
  const { datasets, site } = publication;
  return (
    <Page
      title={site.name}
      description="A sourced chronology of the treaties between Russia and North Korea of 1961, 2000 and 2024, and a comparison of what each obliges the parties to do."
      path="/"
      class="front"
      jsonLd={{
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: site.name,
        alternateName: site.tagline,
        url: `${site.url}/`,
      }}
    >
      <h1 class="page-title">From a duty to consult to a duty to assist</h1>
      <p class="lead">
        What Russia and North Korea owe each other if one is attacked or threatened, under three treaties,
        with the evidence for every statement.
      </p>
      <Finding />
      <h2>Six decades, three treaties, four years with none</h2>
      <DensityStrip entries={datasets.chronology} treaties={datasets.treaties} />
      <h2>What each treaty covers, topic by topic</h2>
      <ObligationMatrix groups={obligationGroups.filter((group) => group === "security")} />
      <p>
        <Link to="/compare/">All topics and the assistance clause taken apart</Link>
      </p>
      <h2>Latest updates</h2>
      <ul class="event-links">
        {datasets.updates.slice(0, 5).map((update) => (
          <li key={update.id}>
            <DateText date={update.date} class="quiet" /> <Link to={update.address}>{update.title}</Link>
          </li>
        ))}
      </ul>
      <h2>Ways in</h2>
      <ul class="cards">
        {waysIn.map(([to, label, text]) => (
          <li key={to}>
            <h3>
              <Link to={to}>{label}</Link>
            </h3>
            <p>
              <Prose text={text} />
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The front page: the finding, the chronology at a glance, what changed last, and ways in. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Front publication={publication} />);
}
