import { address } from "../assemble/address.ts";
import type { Datasets } from "../assemble/datasets.ts";
import { hasPage } from "../assemble/site-pages.ts";
import { ChartEmbed } from "../charts/chart-embed.tsx";
import { DensityStrip } from "../charts/density-strip.tsx";
import { DutyLines } from "../charts/duty-lines.tsx";
import { ObligationMatrix } from "../charts/obligation-matrix.tsx";
import { usePublication } from "../components/context.tsx";
import { DateText } from "../components/dates.tsx";
import { Link } from "../components/link.tsx";
import { type MainPair, mainPairOf } from "../components/main-pair.ts";
import { scriptsOf } from "../components/names.tsx";
import { timelineTitle } from "../components/timeline-title.ts";
import { KnownShare } from "../components/what-bound/known-share.tsx";
import { WhatBound } from "../components/what-bound/what-bound.tsx";
import { choiceWords, counted, listWords } from "../components/words.ts";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";
import type { Publication } from "../publication/publication.ts";

export const data = { permalink: "/index.html" };

type Way = readonly [to: string, label: string, text: string];

/** The kinds of things that searching finds in this record, besides events. */
function foundBeside({ claims }: Datasets): string {
  return listWords(["events", ...(claims.length ? ["claims"] : []), "sources"]);
}

/** Where readers of each kind begin; only ways that lead somewhere. */
function waysIn(datasets: Datasets, pair: MainPair | null): Way[] {
  const compare: Way[] = pair
    ? [
        [
          pair.address,
          "See what changed",
          `For analysts: every obligation of ${pair.years} side by side, with wording, conditions, evidence and a citation for each row.`,
        ],
      ]
    : [];
  return [
    ...compare,
    ...(datasets.disputes.length
      ? [
          [
            "/disputes/",
            "See where sources disagree",
            `${counted(datasets.disputes.length, "point")} with each version, who holds it, and which one the record follows.`,
          ] as const,
        ]
      : []),
    ...(datasets.figures.length
      ? [
          [
            "/figures/",
            "Look up a number",
            "Numbers in circulation: who gave which, when, and how far they lie apart.",
          ] as const,
        ]
      : []),
    ...(datasets.gaps.length
      ? [
          [
            "/gaps/",
            "See what was not read",
            "The texts that are missing, where they are said to be, and what hangs on them.",
          ] as const,
        ]
      : []),
    [
      "/search/",
      "Check a date, a quotation or a claim",
      `For journalists: search ${foundBeside(datasets)} in ${choiceWords(scriptsOf(datasets.actors))}, and see where sources disagree.`,
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
  ];
}

/** The buttons below the finding: the main pair, the assistance clause and the latest treaty, where there are such. */
function Onward({ pair }: { pair: MainPair | null }) {
  const { datasets } = usePublication();
  const { comparison, subject } = datasets;
  const latest = subject.instruments.at(-1);
  return (
    <p class="onward">
      {pair && (
        <>
          <Link to={pair.address} class="button">
            {pair.years} side by side
          </Link>{" "}
        </>
      )}
      {comparison.assistance.clauses.length > 1 && (
        <>
          <Link to="/compare/assistance/" class="button">
            The assistance clause taken apart
          </Link>{" "}
        </>
      )}
      {hasPage(datasets, "/compare/summary/") && (
        <>
          <Link to="/compare/summary/" class="button">
            The treaties on one page
          </Link>{" "}
        </>
      )}
      {latest && (
        <Link to={address.treaty(latest.treaty)} class="button">
          The {latest.label}, article by article
        </Link>
      )}
    </p>
  );
}

/** The topics of the front page's situations, or the first that the treaties have, each in all treaties. */
function Topics() {
  const { comparison, subject } = usePublication().datasets;
  const [first] = comparison.matrix;
  const topics = new Set(subject.situations.map(({ topic }) => topic));
  const asked = comparison.matrix.filter(({ topic }) => topics.has(topic));
  if (!first || comparison.pairs.length === 0) return null;
  return (
    <>
      <h2>What each treaty covers, topic by topic</h2>
      <ObligationMatrix groups={[...new Set((asked.length ? asked : [first]).map(({ group }) => group))]} />
      <p>
        <Link to="/compare/">All topics and the assistance clause taken apart</Link>
      </p>
    </>
  );
}

/** The chronology at a glance, under what the record says of it or how many events it holds. */
function AtAGlance() {
  const { chronology, treaties, subject } = usePublication().datasets;
  return (
    <>
      <h2>{subject.headlines["front-time"] ?? timelineTitle(chronology)}</h2>
      <DensityStrip entries={chronology} treaties={treaties} />
      <ChartEmbed name="overview" />
    </>
  );
}

/** How many entries of which kinds an update names: "12 entries: 8 events, 4 sources". */
function touchedWords(refs: readonly string[]): string {
  const kinds = refs.map((ref) => ref.split("/")[0] ?? "");
  if (!kinds.length) return "";
  const counts = [...new Set(kinds)].map((kind) => counted(kinds.filter((one) => one === kind).length, kind));
  return counts.length === 1 ? ` ${counts.join("")}` : ` ${refs.length} entries: ${listWords(counts)}`;
}

function Front({ publication }: { publication: Publication }) {
  const { datasets, site } = publication;
  const { subject } = datasets;
  const pair = mainPairOf(publication);
  return (
    <Page
      title={site.name}
      description={subject.description}
      path="/"
      class="front"
      scripts={["what-bound"]}
      jsonLd={{
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: site.name,
        alternateName: site.tagline,
        url: `${site.url}/`,
      }}
    >
      <h1 class="page-title">{subject.headlines.front ?? subject.tagline}</h1>
      <p class="lead">{subject.pages.front?.lead ?? subject.description}</p>
      <DutyLines />
      <KnownShare />
      <Onward pair={pair} />
      <WhatBound />
      <AtAGlance />
      <Topics />
      <h2>Latest updates</h2>
      <ul class="event-links">
        {datasets.updates.slice(0, 5).map((update) => (
          <li key={update.id}>
            <DateText date={update.date} class="quiet" /> <Link to={update.address}>{update.title}</Link>
            <span class="quiet">{touchedWords(update.entries)}</span>
          </li>
        ))}
      </ul>
      <h2>Ways in</h2>
      <ul class="cards">
        {waysIn(datasets, pair).map(([to, label, text]) => (
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
