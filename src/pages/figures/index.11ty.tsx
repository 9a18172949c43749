import type { FigureEntry, FigureGroup } from "../../assemble/figures.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { FigureAxis, FigureMark } from "../../charts/figure-bar.tsx";
import { type FigureBar, type FigureScale, layoutFigureBars } from "../../charts/figure-bars.ts";
import { VisitBars } from "../../charts/visit-bars.tsx";
import { EventLinks } from "../../components/chronology.tsx";
import { PageCitation } from "../../components/citation.tsx";
import { DateText } from "../../components/dates.tsx";
import { EntryFeedLink } from "../../components/feed-link.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link } from "../../components/link.tsx";
import { ConfidenceBadge } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/figures/"),
};

/** What stands behind a number: the words, remarks, events and sources. */
function Grounds({ figure }: { figure: FigureEntry }) {
  return (
    <>
      <p>
        <Prose text={figure.says} />
      </p>
      {figure.about && (
        <p class="quiet">
          About <DateText date={figure.about} />.
        </p>
      )}
      {figure.note && (
        <p class="quiet">
          <Prose text={figure.note} />
        </p>
      )}
      <details class="figure-grounds">
        <summary>
          {counted(figure.sources.length, "source")}
          {figure.events?.length ? " and the event" : ""}
        </summary>
        <SourceLine ids={figure.sources} />
        {figure.events && <EventLinks ids={figure.events} />}
        <p>
          <ConfidenceBadge level={figure.confidence} /> <span class="quiet">that it was given</span>
        </p>
        <EntryFeedLink of={`figure/${figure.id}`} />
      </details>
    </>
  );
}

function Row({ figure, bar, scale }: { figure: FigureEntry; bar: FigureBar; scale: FigureScale }) {
  const [later] = figure.supersededBy;
  return (
    <tr id={figure.id} class={later ? "is-superseded" : undefined}>
      <th scope="row">
        <a class="figure-said" href={`#${figure.id}`}>
          <DateText date={figure.said} />
        </a>
        <span class="figure-hand">{figure.saidBy}</span>
      </th>
      <td class="figure-number">
        <strong>{figure.words}</strong>
        <FigureMark bar={bar} scale={scale} />
        {later && (
          <a class="figure-later" href={`#${later}`}>
            a later figure took its place
          </a>
        )}
      </td>
      <td class="figure-text">
        <Grounds figure={figure} />
      </td>
    </tr>
  );
}

function Group({ group, disputes }: { group: FigureGroup; disputes: Publication["datasets"]["disputes"] }) {
  const { quantity, figures } = group;
  const { scale, bars } = layoutFigureBars(figures);
  const disputed = disputes.filter(({ id }) => figures.some((figure) => figure.disputes?.includes(id)));
  return (
    <section class="figure-group" aria-labelledby={quantity.id}>
      <h2 id={quantity.id}>
        <a href={`#${quantity.id}`} class="anchor">
          {quantity.label}
        </a>
      </h2>
      <p class="figure-definition">
        <Prose text={quantity.definition} />
      </p>
      {disputed.map(({ id, title, address }) => (
        <p key={id} class="figure-dispute">
          Sources disagree: <Link to={address}>{title}</Link>
        </p>
      ))}
      <table class="figure-table">
        <caption class="visually-hidden">
          {quantity.label}, in {quantity.unit}: who gave which number, and when
        </caption>
        <thead>
          <tr>
            <th scope="col">Given on, by</th>
            <th scope="col">
              {quantity.unit}
              <FigureAxis scale={scale} />
            </th>
            <th scope="col">What was said</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, i) => {
            const bar = bars[i];
            return bar && <Row key={figure.id} figure={figure} bar={bar} scale={scale} />;
          })}
        </tbody>
      </table>
    </section>
  );
}

function Contents({ groups }: { groups: readonly FigureGroup[] }) {
  return (
    <nav aria-label="Quantities">
      <ul class="figure-contents">
        {groups.map(({ quantity, figures, first, last }) => (
          <li key={quantity.id}>
            <a href={`#${quantity.id}`}>{quantity.label}</a>
            <span class="quiet">
              {counted(figures.length, "figure")}, {first === last ? "of" : `${first.said.words} to`}{" "}
              {last.said.words}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How the marks of the drawings are read. */
function Key() {
  const scale = { ticks: [] };
  const marks: [FigureBar["shape"], string][] = [
    ["point", "one number"],
    ["range", "a range"],
    ["from", "at least"],
    ["to", "up to"],
  ];
  return (
    <ul class="figure-key">
      {marks.map(([shape, words]) => (
        <li key={shape}>
          <span class="figure-sample">
            <FigureMark bar={{ id: shape, shape, start: shape === "to" ? 0 : 10, end: 80 }} scale={scale} />
          </span>
          {words}
        </li>
      ))}
      <li class="is-superseded">
        <span class="figure-sample">
          <FigureMark bar={{ id: "old", shape: "point", start: 50, end: 50 }} scale={scale} />
        </span>
        replaced by a later figure of the same hand
      </li>
    </ul>
  );
}

/** The visits that the record itself holds, counted by year and direction. */
function Visits({ publication }: { publication: Publication }) {
  const { visits } = publication.datasets;
  return (
    <section class="figure-group" aria-labelledby="visits">
      <h2 id="visits">
        <a href="#visits" class="anchor">
          Visits by year
        </a>
      </h2>
      <p class="figure-definition">
        Visits between the parties that stand in this record, counted from its events by the year in which
        they began. A journey counts once. The record holds visits that bear on its subject; others, who count
        every exchange, arrive at more.
      </p>
      <VisitBars visits={visits} />
      <ChartEmbed name="visits" />
      <p class="note">
        The same as data: <Link to="/data/visits.csv">CSV</Link>.
      </p>
    </section>
  );
}

function Figures({ publication }: { publication: Publication }) {
  const { figures, figureGroups: groups, disputes, subject } = publication.datasets;
  return (
    <Page
      title="Figures"
      description={`${counted(figures.length, "number")} in circulation about ${subject.subject}, of ${counted(groups.length, "quantity", "quantities")}: who gave which, when, and what took its place.`}
      path="/figures/"
    >
      <h1 class="page-title">{subject.headlines.figures ?? "Numbers, and who gave them"}</h1>
      <p class="lead">
        {counted(figures.length, "number")} in circulation, of{" "}
        {counted(groups.length, "quantity", "quantities")}. Each stands under the name of whoever gave it, on
        the day it was given. The record does not add them up, take their mean or prefer one; that a number
        was given is shown, not that it is right.
      </p>
      <KeyFindings page="figures" />
      <Contents groups={groups} />
      <Key />
      {groups.map((group) => (
        <Group key={group.quantity.id} group={group} disputes={disputes} />
      ))}
      <p class="note">
        The same as data: <Link to="/data/figures.json">JSON</Link>, <Link to="/data/figures.csv">CSV</Link>.
      </p>
      {publication.datasets.visits.directions.length > 0 && <Visits publication={publication} />}
      <PageCitation path="/figures/" title="Figures" />
    </Page>
  );
}

/** All numbers in circulation, by what they count, each on the scale of its quantity. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Figures publication={publication} />);
}
