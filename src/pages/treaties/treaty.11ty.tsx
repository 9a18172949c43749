import type { Step, TreatyEntry } from "../../assemble/treaties.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { lifeUntil } from "../../charts/embeddable.tsx";
import { LifeLine } from "../../charts/life-line.tsx";
import { Article, ArticleNav, OpenArticles } from "../../components/article.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { Citation } from "../../components/citation.tsx";
import { Coding } from "../../components/coding.tsx";
import { CompareLinks } from "../../components/comparison/compare-links.tsx";
import { usePublication } from "../../components/context.tsx";
import { DateText } from "../../components/dates.tsx";
import { FeedLink } from "../../components/feed-link.tsx";
import { feedNames } from "../../components/feed-links.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { languageName } from "../../components/language-name.ts";
import { Link } from "../../components/link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine, SourceList } from "../../components/sources.tsx";
import { Term } from "../../components/term/term.tsx";
import { treatyJsonLd } from "../../components/treaty-json-ld.ts";
import { counted, noun } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.treaties", size: 1, alias: "treaty" },
  permalink: ({ treaty }: { treaty: TreatyEntry }) => `${treaty.address}index.html`,
};

function StepFact({ label, step }: { label: string; step: Step }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {step.event ? (
          <Link to={`/events/${step.event}/`}>
            <DateText date={step.date} />
          </Link>
        ) : (
          <DateText date={step.date} />
        )}
        . <Prose text={step.text} />{" "}
        <Term list="evidence-levels" id={step.evidence}>
          <EvidenceBadge level={step.evidence} />
        </Term>
        <SourceLine ids={step.sources} />
      </dd>
    </>
  );
}

type Statement = { text: string; evidence: string; sources: string[] };

function StatementFact({ label, statement }: { label: string; statement: Statement | undefined }) {
  if (!statement) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Prose text={statement.text} />{" "}
        <Term list="evidence-levels" id={statement.evidence}>
          <EvidenceBadge level={statement.evidence} />
        </Term>
        <SourceLine ids={statement.sources} />
      </dd>
    </>
  );
}

function Names({ treaty }: { treaty: TreatyEntry }) {
  const others = (["ru", "ko", "zh"] as const).flatMap((tag) => {
    const title = treaty.title[tag];
    return title ? [{ tag, title }] : [];
  });
  if (!others.length) return null;
  return (
    <>
      <dt>Official names</dt>
      <dd>
        {others.map(({ tag, title }) => (
          <div key={tag}>
            <bdi lang={tag}>{title}</bdi> <span class="quiet">({languageName(tag)})</span>
          </div>
        ))}
      </dd>
    </>
  );
}

function Frame({ treaty }: { treaty: TreatyEntry }) {
  const { actorById } = usePublication();
  const name = (id: string) => actorById.get(id)?.name.en ?? id;
  return (
    <dl class="facts">
      <Names treaty={treaty} />
      <dt>Parties</dt>
      <dd>{treaty.parties.map(name).join(", ")}</dd>
      {treaty.signatories && (
        <>
          <dt>Signatories</dt>
          <dd>
            {treaty.signatories.map((signatory) => `${name(signatory.id)}, ${signatory.role}`).join("; ")}
          </dd>
        </>
      )}
      <StepFact label="Signed" step={treaty.signed} />
      {treaty.ratified.map((step) => (
        <StepFact key={`${step.body}-${step.date.edtf}`} label={`Ratification: ${step.body}`} step={step} />
      ))}
      {treaty.entryIntoForce && <StepFact label="Entry into force" step={treaty.entryIntoForce} />}
      {treaty.ended && <StepFact label="Ended" step={treaty.ended} />}
      <StatementFact label="Term" statement={treaty.term} />
      <StatementFact label="Exit" statement={treaty.exit} />
      <StatementFact label="Registration" statement={treaty.registration} />
      <StatementFact label="Depositary" statement={treaty.depositary} />
      {treaty.authenticLanguages && (
        <>
          <dt>Authentic languages</dt>
          <dd>{treaty.authenticLanguages.map(languageName).join(", ")}</dd>
        </>
      )}
    </dl>
  );
}

function Texts({ treaty }: { treaty: TreatyEntry }) {
  if (!treaty.texts?.length) return null;
  return (
    <>
      <h2 id="texts">Texts read</h2>
      <ul>
        {treaty.texts.map((text) => (
          <li key={text.source + text.extent}>
            {languageName(text.language)}, {text.translator}: <Prose text={text.extent} />
            <SourceLine ids={[text.source]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Treaty({ treaty, publication }: { treaty: TreatyEntry; publication: Publication }) {
  const { datasets } = publication;
  const events = datasets.chronology.filter((event) => event.treaties.includes(treaty.id));
  return (
    <Page
      title={treaty.shortTitle}
      description={treaty.summary}
      path={treaty.address}
      class="treaty-page"
      feeds={[`events/treaties/${treaty.id}`, ...feedNames([], treaty.parties)]}
      scripts={["copy", "articles"]}
      jsonLd={treatyJsonLd(treaty, publication)}
    >
      <Breadcrumb way={[["/treaties/", "Treaties"]]} here={treaty.shortTitle} />
      <header class={`treaty-title ${treatyClass(treaty.id)}`}>
        <p class="kicker">
          <TreatyMark id={treaty.id} />
          {treaty.shortTitle}
        </p>
        <h1 class="page-title">{treaty.title.en}</h1>
        <p class="lead">
          <Prose text={treaty.summary} />
        </p>
      </header>
      <KeyFindings page={`treaty/${treaty.id}`} />
      <LifeLine treaty={treaty} until={lifeUntil(datasets)} />
      <ChartEmbed name={`treaties/${treaty.id}`} />
      <CompareLinks treaty={treaty} />
      <h2 id="frame">Frame</h2>
      <Frame treaty={treaty} />
      {treaty.limits && (
        <p class="note" id="limits">
          <Prose text={treaty.limits} />
        </p>
      )}
      {treaty.articles.length > 0 && (
        <>
          <h2 id="articles">Articles</h2>
          <ArticleNav treaty={treaty} />
          <OpenArticles />
        </>
      )}
      {treaty.articles.map((article) => (
        <Article key={article.ref} article={article} />
      ))}
      <Texts treaty={treaty} />
      <Coding treaty={treaty} />
      <h2 id="events">Events</h2>
      <p>
        {counted(events.length, "event")} of the <Link to="/timeline/">timeline</Link>{" "}
        {noun(events.length, "bears", "bear")} on this treaty.
      </p>
      <ul class="event-links no-print" hidden={events.length === 0}>
        {events.map((event) => (
          <li key={event.id}>
            <DateText date={event.date} class="quiet" /> <Link to={event.address}>{event.title}</Link>
          </li>
        ))}
      </ul>
      <FeedLink of="treaties" id={treaty.id} name={treaty.shortTitle} />
      <h2 id="sources">Sources</h2>
      <SourceList ids={treaty.sources} />
      <Citation of={`treaty/${treaty.id}`} />
    </Page>
  );
}

/** One treaty: frame, life line, articles, coding, events and sources. */
export function render({ publication, treaty }: PageInput<{ treaty: TreatyEntry }>): string {
  return renderPage(publication, <Treaty treaty={treaty} publication={publication} />);
}
