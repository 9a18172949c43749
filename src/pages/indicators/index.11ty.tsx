import { address } from "../../assemble/address.ts";
import type { PolicyOptionEntry } from "../../assemble/policy-options.ts";
import type { IndicatorEntry } from "../../assemble/reception.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { IndicatorChart, indicatorsTitle } from "../../charts/indicator-chart.tsx";
import { usePublication } from "../../components/context.tsx";
import { DateText } from "../../components/dates.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { StatusBadge } from "../../components/status.tsx";
import { Term } from "../../components/term/term.tsx";
import { counted, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/indicators/"),
};

function Evidence({ indicator }: { indicator: IndicatorEntry }) {
  return (
    <ol class="evidence-list">
      {indicator.evidence.map((item) => (
        <li key={item.event}>
          <DateText date={item.date} class="quiet" />
          <div>
            <Link to={address.event(item.event)}>{item.title}</Link>
            <p>
              <StatusBadge status={item.shows} /> <Prose text={item.why} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Which event first gave the indicator the status it has. */
function Since({ indicator }: { indicator: IndicatorEntry }) {
  const first = indicator.evidence.find(({ status }) => status === indicator.status);
  if (!first) return <span class="quiet">No evidence is recorded.</span>;
  return (
    <span class="quiet">
      since <Link to={address.event(first.event)}>{first.date.words}</Link>, by the firmest of{" "}
      {indicator.evidence.length} pieces of evidence
    </span>
  );
}

function Indicator({ indicator }: { indicator: IndicatorEntry }) {
  const { terms } = usePublication().datasets;
  return (
    <section class="indicator" id={indicator.id} aria-labelledby={`${indicator.id}-title`}>
      <h2 id={`${indicator.id}-title`}>
        <a href={`#${indicator.id}`} class="anchor">
          {indicator.title}
        </a>
      </h2>
      <p class="question">{indicator.question}</p>
      <p class="indicator-status">
        <Term list="indicator-statuses" id={indicator.status}>
          <StatusBadge status={indicator.status} />
        </Term>{" "}
        <Since indicator={indicator} />
      </p>
      <dl class="facts">
        <dt>Definition</dt>
        <dd>
          <Prose text={indicator.definition} />
        </dd>
        <dt>Test</dt>
        <dd>
          <Prose text={indicator.test} />
        </dd>
        {indicator.limits && (
          <>
            <dt>Limits</dt>
            <dd>
              <Prose text={indicator.limits} />
            </dd>
          </>
        )}
        <dt>Topic</dt>
        <dd>
          <Link to={address.topic(indicator.topic)}>{terms.label("topics", indicator.topic)}</Link>
        </dd>
      </dl>
      <h3>Evidence</h3>
      <Evidence indicator={indicator} />
    </section>
  );
}

function Option({ option }: { option: PolicyOptionEntry }) {
  const { eventById } = usePublication();
  return (
    <section class="option" id={`option-${option.id}`} aria-labelledby={`option-${option.id}-title`}>
      <div>
        <h3 id={`option-${option.id}-title`}>
          {option.number}. {option.title}
        </h3>
        <p>
          <Prose text={option.advice} />
        </p>
      </div>
      <div>
        <h4>What governments did</h4>
        <ul class="event-links">
          {option.done.flatMap(({ event: id, what }) => {
            const event = eventById.get(id);
            return event
              ? [
                  <li key={id}>
                    <Link to={event.address}>
                      <DateText date={event.date} />
                    </Link>{" "}
                    <Prose text={what} />
                  </li>,
                ]
              : [];
          })}
        </ul>
        {option.notFound && (
          <p class="note">
            <Prose text={option.notFound} />
          </p>
        )}
      </div>
    </section>
  );
}

function Indicators({ publication }: { publication: Publication }) {
  const { claimOverview, indicators, indicatorHistory, policyOptions, subject, terms } = publication.datasets;
  const texts = claimOverview.origins.filter(({ id, total }) => id !== "circulation" && total > 0).length;
  const byStatus = indicatorHistory.flatMap(({ id }) => indicators.find((one) => one.id === id) ?? []);
  const article = policyOptions[0]?.article;
  return (
    <Page
      title="Indicators"
      description={`${subject.pages.indicators?.description ?? ""} ${counted(indicators.length, "indicator")}, each with a definition, a test that anyone can apply, a status by stated rule and dated evidence.`.trim()}
      path="/indicators/"
    >
      <h1 class="page-title">{subject.headlines.indicators ?? "Indicators"}</h1>
      <p class="lead">
        {counted(indicators.length, "indicator")}, each with a test that anyone can apply to the events of the
        record. The record makes no forecast and adds up no score.
      </p>
      <KeyFindings page="indicators" />
      <ul class="indicator-overview">
        {byStatus.map((indicator) => (
          <li key={indicator.id}>
            <a href={`#${indicator.id}`}>{indicator.title}</a> <StatusBadge status={indicator.status} />
          </li>
        ))}
      </ul>
      <IndicatorChart histories={indicatorHistory} title={indicatorsTitle(publication.datasets)} />
      <ChartEmbed name="indicators" />
      <details class="chart-table">
        <summary>The rule for the status</summary>
        <p class="measure">
          The status of an indicator is the highest that any of its evidence shows. “Reported” and higher say
          how firmly a thing is evidenced, not how much it weighs.
        </p>
        <dl class="facts verdict-terms">
          {terms.list("indicator-statuses").map(({ id, definition }) => (
            <>
              <dt>
                <StatusBadge status={id} />
              </dt>
              <dd>{definition}</dd>
            </>
          ))}
        </dl>
      </details>
      {byStatus.map((indicator) => (
        <Indicator key={indicator.id} indicator={indicator} />
      ))}
      {article && (
        <section class="options" aria-labelledby="options">
          <h2 id="options">
            {subject.headlines["policy-options"] ?? "What one analyst advised, and what was done"}
          </h2>
          <p class="measure">
            {terms.label("claim-articles", article)}
            {texts > 1 && (
              <>
                , one of the {numberWord(texts)} whose <Link to="/claims/">claims</Link> the record has
                checked,
              </>
            )}{" "}
            names {numberWord(policyOptions.length)} policy {noun(policyOptions.length, "response")}. They are
            its author’s opinion, given here in our words. {subject.pages["policy-options"]?.lead}
            Beside each stand the recorded events that come near it, whether or not the advice moved them. The
            record takes no side.
          </p>
          {policyOptions.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </section>
      )}
    </Page>
  );
}

/** All indicators with their evidence, and the policy options of one article. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Indicators publication={publication} />);
}
