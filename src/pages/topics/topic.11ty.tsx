import { address } from "../../assemble/address.ts";
import { reachSentence } from "../../assemble/reach.ts";
import type { TopicDossier } from "../../assemble/topic-dossiers.ts";
import { ActivityStrip } from "../../charts/activity-strip.tsx";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { EventLinks } from "../../components/chronology.tsx";
import { ClaimList } from "../../components/claims.tsx";
import { FeedLink } from "../../components/feed-link.tsx";
import { feedNames } from "../../components/feed-links.tsx";
import { Link } from "../../components/link.tsx";
import { EvidenceBadge, RelationBadge, treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { StatusBadge } from "../../components/status.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.topicDossiers", size: 1, alias: "topic" },
  permalink: ({ topic }: { topic: TopicDossier }) => `${topic.address}index.html`,
};

type Props = { topic: TopicDossier; publication: Publication };

/** To what day the record was completed on a topic, where it was completed to another day as a whole. */
function TopicReach({ topic, publication }: Props) {
  const { subject } = publication.datasets;
  const own = subject.reach?.topics.find((other) => other.topic === topic.id);
  if (!own) return null;
  return (
    <p class="quiet">
      {reachSentence(subject, topic.id)} {own.note && <Prose text={own.note} />}
    </p>
  );
}

function Provisions({ topic, publication }: Props) {
  if (!topic.treaties.length) return null;
  const latest = publication.datasets.comparison.matrix.find((row) => row.topic === topic.id)?.latest;
  const pair = publication.datasets.comparison.pairs.at(-1);
  const year = (id = "") => publication.treatyById.get(id)?.year ?? id;
  const latestYears = `${year(pair?.older)} and ${year(pair?.newer)}`;
  return (
    <>
      <h2 id="provisions">What the treaties provide</h2>
      {latest && (
        <p class="topic-relation">
          <RelationBadge relation={latest.relation} /> <Prose text={latest.finding} />{" "}
          <Link to={latest.address}>{latestYears} side by side</Link>
        </p>
      )}
      <ul class="topic-provisions">
        {topic.treaties.map(({ treaty, provisions }) => (
          <li key={treaty} class={treatyClass(treaty)}>
            <h3>
              <TreatyMark id={treaty} />
              {publication.treatyById.get(treaty)?.shortTitle}
            </h3>
            {provisions.map((provision) => (
              <p key={provision.ref}>
                <Prose text={provision.duty} />{" "}
                <span class="basis">
                  <Link to={provision.address}>{provision.articleName}</Link>{" "}
                  <EvidenceBadge level={provision.evidence} />
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Indicators({ topic, publication }: Props) {
  const indicators = publication.datasets.indicators.filter(({ id }) => topic.indicators.includes(id));
  if (!indicators.length) return null;
  return (
    <section>
      <h2>Indicators</h2>
      <ul class="event-links">
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <Link to={address.indicator(indicator.id)}>{indicator.title}</Link>{" "}
            <StatusBadge status={indicator.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topic({ topic, publication }: Props) {
  const { claims, actors } = publication.datasets;
  const isActorToo = actors.some(({ name }) => name.en === topic.label);
  return (
    <Page
      title={isActorToo ? `${topic.label} as a topic` : topic.label}
      description={`${topic.label} in the record of ${publication.datasets.subject.subject}: ${topic.definition} ${counted(topic.events.length, "event")}, with sources.`}
      path={topic.address}
      feeds={feedNames([topic.id], [])}
    >
      <Breadcrumb way={[["/topics/", "Topics"]]} here={topic.label} />
      <h1 class="page-title">{topic.label}</h1>
      <p class="lead">{topic.definition}</p>
      <ActivityStrip events={topic.events} />
      <ChartEmbed name={`topics/${topic.id}`} />
      <FeedLink of="topics" id={topic.id} name={topic.label} />
      <div class="columns">
        <div class="measure">
          <Provisions topic={topic} publication={publication} />
          <h2 id="events">Events</h2>
          {topic.events.length > 0 && <TopicReach topic={topic} publication={publication} />}
          {topic.events.length ? (
            <EventLinks ids={topic.events} />
          ) : (
            <p class="quiet">No event of the record bears on it.</p>
          )}
        </div>
        <aside aria-label="More on this topic">
          <Indicators topic={topic} publication={publication} />
          {topic.claims.length > 0 && (
            <section>
              <h2>Claims on these articles</h2>
              <ClaimList claims={claims.filter(({ id }) => topic.claims.includes(id))} />
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
}

/** One topic: provisions, events, indicators and claims. */
export function render({ publication, topic }: PageInput<{ topic: TopicDossier }>): string {
  return renderPage(publication, <Topic topic={topic} publication={publication} />);
}
