import type { ActorDossier, EventRole } from "../../assemble/actor-dossiers.ts";
import { plainText } from "../../assemble/text.ts";
import { ActivityStrip } from "../../charts/activity-strip.tsx";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { ActorLinks } from "../../components/actor-link.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { EventLinks } from "../../components/chronology.tsx";
import { ClaimList } from "../../components/claims.tsx";
import { DateText } from "../../components/dates.tsx";
import { FeedLink } from "../../components/feed-link.tsx";
import { feedNames } from "../../components/feed-links.tsx";
import { TurningPoints } from "../../components/key-findings.tsx";
import { Link, OutsideLink } from "../../components/link.tsx";
import { TreatyMark } from "../../components/marks.tsx";
import { OtherNames } from "../../components/names.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { ToneBadge } from "../../components/tone.tsx";
import { wikidataAddress } from "../../components/wikidata-address.ts";
import { counted, listWords } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.actorDossiers", size: 1, alias: "dossier", resolve: "values" },
  permalink: ({ dossier }: { dossier: ActorDossier }) => `${dossier.actor.address}index.html`,
};

type Props = { dossier: ActorDossier; publication: Publication };

/** What schema.org calls an actor: a state, a person, or something else that is named. */
function schemaType({ codes, kind }: ActorDossier["actor"]): string {
  if (codes) return "Country";
  return kind === "person" ? "Person" : "Thing";
}

/** Structured data for an actor: https://schema.org/Person, https://schema.org/Country. */
function jsonLd({ actor }: ActorDossier, { site }: Publication): object {
  return {
    "@context": "https://schema.org",
    "@type": schemaType(actor),
    "@id": site.url + actor.address,
    name: actor.name.en,
    alternateName: [actor.name.ru, actor.name.ko, actor.name.zh, ...actor.aliases].filter(Boolean),
    ...(actor.description ? { description: plainText(actor.description) } : {}),
    ...(actor.wikidata ? { sameAs: wikidataAddress(actor.wikidata.id) } : {}),
  };
}

function Facts({ dossier, publication }: Props) {
  const { actor, members, treaties } = dossier;
  const { terms } = publication.datasets;
  return (
    <dl class="facts">
      <dt>Kind</dt>
      <dd>{terms.label("actor-kinds", actor.kind)}</dd>
      {actor.aliases.length > 0 && (
        <>
          <dt>Also written</dt>
          <dd>{actor.aliases.join("; ")}</dd>
        </>
      )}
      {actor.belongsTo.length > 0 && (
        <>
          <dt>Belongs to</dt>
          <dd>
            <ActorLinks ids={actor.belongsTo} />
          </dd>
        </>
      )}
      {treaties.length > 0 && (
        <>
          <dt>{actor.kind === "person" ? "Signed" : "Party to"}</dt>
          {treaties.map((id) => {
            const treaty = publication.treatyById.get(id);
            return (
              treaty && (
                <dd key={id}>
                  <TreatyMark id={id} />
                  <Link to={treaty.address}>{treaty.shortTitle}</Link>
                </dd>
              )
            );
          })}
        </>
      )}
      {members.length > 0 && (
        <>
          <dt>Belonging to it</dt>
          <dd>
            <ActorLinks ids={members} />
          </dd>
        </>
      )}
      {actor.codes && (
        <>
          <dt>Codes</dt>
          <dd>
            ISO 3166: {actor.codes.iso3166}
            {actor.codes.cow !== undefined && <>; Correlates of War: {actor.codes.cow}</>}
            <SourceLine ids={actor.codes.sources} />
          </dd>
        </>
      )}
      {actor.wikidata && (
        <>
          <dt>Wikidata</dt>
          <dd>
            <OutsideLink to={wikidataAddress(actor.wikidata.id)}>{actor.wikidata.id}</OutsideLink>
            <SourceLine ids={actor.wikidata.sources} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Roles({ roles }: { roles: readonly EventRole[] }) {
  if (!roles.length) return null;
  return (
    <>
      <h2 id="roles">In which role</h2>
      <ul class="roles">
        {roles.map(({ role, from, to, events }) => (
          <li key={role}>
            <span class="quiet">
              <DateText date={from} />
              {events > 1 && (
                <>
                  {" "}
                  to <DateText date={to} />
                </>
              )}
            </span>
            <span>{role}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reactions({ ids, publication }: { ids: readonly string[]; publication: Publication }) {
  const reactions = publication.datasets.reactions.filter(({ id }) => ids.includes(id));
  if (!reactions.length) return null;
  return (
    <>
      <h2 id="reactions">Reactions</h2>
      <ul class="event-links">
        {reactions.map((reaction) => (
          <li key={reaction.id}>
            <DateText date={reaction.date} class="quiet" />{" "}
            <Link to={reaction.address}>{reaction.office}</Link> <ToneBadge tone={reaction.tone} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Actor({ dossier, publication }: Props) {
  const { actor, events, throughOthers, claims } = dossier;
  const held = [
    counted(events.length + throughOthers.length, "event"),
    counted(dossier.reactions.length, "reaction"),
    counted(claims.length, "claim"),
  ];
  return (
    <Page
      title={actor.name.en}
      description={`${actor.name.en} in the record of ${publication.datasets.subject.subject}: ${listWords(held)}, with sources.`}
      path={actor.address}
      jsonLd={jsonLd(dossier, publication)}
      feeds={feedNames([], [actor.id])}
    >
      <Breadcrumb
        way={[
          ["/actors/", "Actors"],
          ...(actor.belongsTo.length
            ? [
                [
                  `/actors/${actor.principal}/`,
                  publication.actorById.get(actor.principal)?.name.en ?? "",
                ] as const,
              ]
            : []),
        ]}
        here={actor.name.en}
      />
      <header>
        <h1 class="page-title">
          <bdi>{actor.name.en}</bdi>
        </h1>
        <p class="names-line">
          <OtherNames name={actor.name} />
        </p>
        {actor.description && (
          <p class="lead">
            <Prose text={actor.description} />
          </p>
        )}
      </header>
      <TurningPoints ids={[...events, ...throughOthers]} />
      <ActivityStrip events={events} throughOthers={throughOthers} />
      <ChartEmbed name={`actors/${actor.id}`} />
      <FeedLink of="actors" id={actor.id} name={actor.name.en} />
      <div class="columns">
        <div class="measure">
          {events.length > 0 && (
            <>
              <h2 id="events">Events</h2>
              <EventLinks ids={events} />
            </>
          )}
          {throughOthers.length > 0 && (
            <>
              <h2 id="through">Events that name those who belong to it</h2>
              <EventLinks ids={throughOthers} />
            </>
          )}
          <Reactions ids={dossier.reactions} publication={publication} />
          {claims.length > 0 && (
            <>
              <h2 id="claims">Claims that name it</h2>
              <ClaimList claims={publication.datasets.claims.filter(({ id }) => claims.includes(id))} />
            </>
          )}
        </div>
        <aside aria-label="About this actor">
          <div class="aside-part">
            <Facts dossier={dossier} publication={publication} />
          </div>
          {dossier.roles.length > 0 && (
            <section>
              <Roles roles={dossier.roles} />
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
}

/** One actor: names, roles, events, reactions and claims. */
export function render({ publication, dossier }: PageInput<{ dossier: ActorDossier }>): string {
  return renderPage(publication, <Actor dossier={dossier} publication={publication} />);
}
