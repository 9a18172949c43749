import type { ActorDossier } from "../../assemble/actor-dossiers.ts";
import { activityOf } from "../../assemble/actor-index.ts";
import { ActivityBar } from "../../charts/activity-bar.tsx";
import { usePublication } from "../../components/context.tsx";
import { FilterBar } from "../../components/filter-bar.tsx";
import { Link } from "../../components/link.tsx";
import { nameLanguagesOf, OtherNames } from "../../components/names.tsx";
import { listWords } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/actors/index.html" };

function ActorRow({ dossier, most }: { dossier: ActorDossier; most: number }) {
  const { terms } = usePublication().datasets;
  const { actor } = dossier;
  const n = activityOf(dossier);
  return (
    <li data-item data-kind={actor.kind}>
      <span class="actor-name">
        <Link to={actor.address}>
          <bdi>{actor.name.en}</bdi>
        </Link>{" "}
        <OtherNames name={actor.name} />
      </span>
      <span class="quiet actor-kind">{terms.label("actor-kinds", actor.kind)}</span>
      <span class="actor-count">
        <ActivityBar n={n} most={most} /> {n} {n === 1 ? "event" : "events"}
      </span>
    </li>
  );
}

function Actors({ publication }: { publication: Publication }) {
  const { actorDossiers, actorGroups, terms } = publication.datasets;
  const all = Object.values(actorDossiers);
  const most = Math.max(1, ...all.map(activityOf));
  const kinds = new Set(all.map(({ actor }) => actor.kind));
  return (
    <Page
      title="Actors"
      description={`The ${all.length} states, bodies, people and others named in the record, with their names in ${listWords(nameLanguagesOf(publication.datasets.actors))} and what each did.`}
      path="/actors/"
      scripts={["filter-list"]}
    >
      <h1 class="page-title">Actors</h1>
      <p class="lead">
        {all.length} states, bodies, people and others named by an event, a reaction or a treaty, under the
        state or organisation they belong to.
      </p>
      <nav aria-label="States and organisations">
        <ul class="phase-nav">
          {actorGroups.map((group) => (
            <li key={group.id}>
              <a href={`#of-${group.id}`}>{group.name}</a> <span class="quiet">{group.dossiers.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <FilterBar
        list="actor-list"
        label="Narrow the list of actors"
        noun="actors"
        filters={[
          {
            name: "kind",
            label: "Kind",
            all: "Every kind",
            options: terms
              .list("actor-kinds")
              .filter(({ id }) => kinds.has(id))
              .map(({ id, label }) => ({ value: id, label })),
          },
        ]}
      />
      <div id="actor-list">
        {actorGroups.map((group) => (
          <section key={group.id} data-group aria-labelledby={`of-${group.id}`}>
            <h2 id={`of-${group.id}`}>{group.name}</h2>
            <ul class="actor-rows">
              {group.dossiers.map((dossier) => (
                <ActorRow key={dossier.actor.id} dossier={dossier} most={most} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** All actors, by the state or organisation they belong to. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Actors publication={publication} />);
}
