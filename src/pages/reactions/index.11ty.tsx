import type { ReactionMatrix } from "../../assemble/reaction-matrix.ts";
import type { ReactionEntry } from "../../assemble/reception.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { ReactionMatrixChart, reactionsTitle } from "../../charts/reaction-matrix.tsx";
import { ActorLink } from "../../components/actor-link.tsx";
import { EventLinks } from "../../components/chronology.tsx";
import { usePublication } from "../../components/context.tsx";
import { FilterBar } from "../../components/filter-bar.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link } from "../../components/link.tsx";
import { Reaction } from "../../components/reaction.tsx";
import { counted, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/reactions/"),
};

/** What each actor did, actors in the order of their first deed. */
function Deeds({ matrix }: { matrix: ReactionMatrix }) {
  const actors = [...new Set(matrix.deeds.map(({ actor }) => actor))];
  return (
    <dl class="deeds">
      {actors.map((actor) => (
        <div key={actor}>
          <dt>
            <ActorLink id={actor} />
          </dt>
          {matrix.deeds
            .filter((deed) => deed.actor === actor)
            .map((deed) => (
              <dd key={deed.text}>
                <Link to={deed.address}>{deed.date}</Link> {deed.text}{" "}
                {deed.reason !== matrix.deeds[matrix.deeds.indexOf(deed) - 1]?.reason && (
                  <span class="quiet">{deed.reason}</span>
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function NoneFound({ reactions }: { reactions: readonly ReactionEntry[] }) {
  return (
    <ul class="measure">
      {reactions.map((reaction) => (
        <li key={reaction.id}>
          <Link to={reaction.address}>{reaction.actorName}</Link>: {reaction.toneReason}
        </li>
      ))}
    </ul>
  );
}

function Filters({ matrix }: { matrix: ReactionMatrix }) {
  const { terms, reactions } = usePublication().datasets;
  const used = (field: "tone" | "level") => new Set(reactions.map((reaction) => reaction[field]));
  const options = (name: "reaction-tones" | "reaction-levels", field: "tone" | "level") =>
    terms
      .list(name)
      .filter(({ id }) => used(field).has(id))
      .map(({ id, label }) => ({ value: id, label }));
  return (
    <FilterBar
      list="reaction-list"
      label="Narrow the list of reactions"
      noun="reactions"
      filters={[
        {
          name: "actor",
          label: "Actor",
          all: "Every actor",
          options: matrix.rows
            .map(({ actor, actorName }) => ({ value: actor, label: actorName }))
            .sort((a, b) => (a.label < b.label ? -1 : 1)),
        },
        {
          name: "milestone",
          label: "Milestone",
          all: "Every milestone",
          options: matrix.milestones.map(({ id, label }) => ({ value: id, label })),
        },
        { name: "tone", label: "Tone", all: "Every tone", options: options("reaction-tones", "tone") },
        { name: "level", label: "Level", all: "Every level", options: options("reaction-levels", "level") },
      ]}
    />
  );
}

function Rules() {
  const { terms } = usePublication().datasets;
  const lists = [
    ["reaction-tones", "Tone"],
    ["reaction-levels", "Level"],
  ] as const;
  return (
    <details class="chart-table">
      <summary>The rules for tone and level</summary>
      {lists.map(([name, label]) => (
        <dl class="facts verdict-terms" key={name}>
          {terms.list(name).map((term) => (
            <>
              <dt>
                {label}: {term.label.toLowerCase()}
              </dt>
              <dd>{term.definition}</dd>
            </>
          ))}
        </dl>
      ))}
    </details>
  );
}

/** To what the reactions answer: one milestone by name, or several from the first to the last. */
function milestoneWords({ milestones }: ReactionMatrix): string {
  const [first, last] = [milestones[0], milestones.at(-1)];
  if (!first || !last || first === last) return `“${first?.label ?? ""}”`;
  return `${numberWord(milestones.length)} milestones, from “${first.label}” to “${last.label}”`;
}

function Reactions({ publication }: { publication: Publication }) {
  const { reactions, reactionMatrix: matrix, subject } = publication.datasets;
  const none = reactions.filter(({ tone }) => tone === "none-found");
  const found = reactions.length - none.length;
  const acted = new Set(matrix.deeds.map(({ actor }) => actor)).size;
  return (
    <Page
      title="Reactions"
      description={`${counted(found, "reaction")} of governments and organisations in the record of ${subject.subject}: who spoke, at what level, in what tone, and what they did.`}
      path="/reactions/"
      scripts={["filter-list"]}
    >
      <h1 class="page-title">{subject.headlines.reactions ?? "Reactions"}</h1>
      <p class="lead">
        {counted(found, "reaction")} of {matrix.rows.length}{" "}
        {noun(matrix.rows.length, "government or organisation", "governments and organisations")} to{" "}
        {milestoneWords(matrix)}; {acted} took steps beyond words. The tone is set by a stated rule: the
        strongest that the actor’s own words or acts reach.
      </p>
      <KeyFindings page="reactions" />
      <ReactionMatrixChart matrix={matrix} title={reactionsTitle(matrix)} />
      <ChartEmbed name="reactions" />
      <Rules />
      {matrix.deeds.length > 0 && (
        <>
          <h2 id="deeds">What they did, not only said</h2>
          <p class="quiet measure">
            Steps announced as an answer: a summons, sanctions, arms policy, a new body.
          </p>
          <Deeds matrix={matrix} />
        </>
      )}
      {matrix.alongside.length > 0 && (
        <>
          <h3>In the same months, not recorded as an answer</h3>
          <EventLinks ids={matrix.alongside.map(({ id }) => id)} />
        </>
      )}
      {none.length > 0 && (
        <>
          <h2 id="none-found">Where none was found</h2>
          <p class="quiet measure">
            A search of stored public pages found no word on the treaty. That is an absence, not a proof of
            silence.
          </p>
          <NoneFound reactions={none} />
        </>
      )}
      <h2 id="all">All reactions</h2>
      <Filters matrix={matrix} />
      <div id="reaction-list">
        {matrix.milestones.map((milestone) => (
          <section key={milestone.id} data-group aria-labelledby={`to-${milestone.id}`}>
            <h3 id={`to-${milestone.id}`}>{milestone.label}</h3>
            <ol class="events">
              {reactions
                .filter((reaction) => reaction.milestone === milestone.id)
                .map((reaction) => (
                  <Reaction key={reaction.id} reaction={reaction} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** All reactions: the matrix, the deeds and the list. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Reactions publication={publication} />);
}
