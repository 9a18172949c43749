import { DensityStrip } from "../charts/density-strip.tsx";
import { ObligationMatrix } from "../charts/obligation-matrix.tsx";
import { DateText } from "../components/dates.tsx";
import { Finding } from "../components/finding.tsx";
import { Link } from "../components/link.tsx";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";
import type { Publication } from "../publication/publication.ts";

export const data = { permalink: "/index.html" };

const waysIn = [
  [
    "/compare/russia-dprk-2000-and-russia-dprk-2024/",
    "See what changed",
    "For analysts: every obligation of 2000 and 2024 side by side, with wording, conditions, evidence and a citation for each row.",
  ],
  [
    "/search/",
    "Check a date, a quotation or a claim",
    "For journalists: search events, claims and sources in Latin, Cyrillic or Hangul, and see where sources disagree.",
  ],
  [
    "/timeline/",
    "Read the story, take the data",
    "For students and researchers: the whole chronology, and downloads with schema and codebook.",
  ],
  [
    "/subscribe/",
    "Hear of changes",
    "For subscribers: each addition and correction once, for the whole record, one topic or one actor.",
  ],
] as const;

/** The groups of the topics that the front page answers for: of them it shows every topic. */
const situationGroups = ({ subject, terms }: Publication["datasets"]) =>
  subject.situations.flatMap(({ topic }) => terms.term("topics", topic).group ?? []);

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
      <p class="onward">
        <Link to="/compare/russia-dprk-2000-and-russia-dprk-2024/" class="button">
          2000 and 2024 side by side
        </Link>{" "}
        <Link to="/compare/#assistance" class="button">
          The assistance clause taken apart
        </Link>{" "}
        <Link to="/treaties/russia-dprk-2024/" class="button">
          The 2024 treaty, article by article
        </Link>
      </p>
      <h2>Six decades, three treaties, four years with none</h2>
      <DensityStrip entries={datasets.chronology} treaties={datasets.treaties} />
      <h2>What each treaty covers, topic by topic</h2>
      <ObligationMatrix groups={situationGroups(datasets)} />
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
            <p>{text}</p>
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
