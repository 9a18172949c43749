import { Fragment } from "preact";

import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

/** An actor's name, a link to its page where it has one. */
export function ActorLink({ id }: { id: string }) {
  const { datasets, actorById } = usePublication();
  const actor = actorById.get(id);
  const name = actor?.name.en ?? id;
  if (!datasets.actorDossiers[id] || !actor) return <bdi>{name}</bdi>;
  return (
    <Link to={actor.address} dir="auto">
      {name}
    </Link>
  );
}

/** Names of actors in a line of text, each once. */
export function ActorLinks({ ids }: { ids: readonly string[] }) {
  return (
    <span class="actor-links">
      {[...new Set(ids)].map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ", "}
          <ActorLink id={id} />
        </Fragment>
      ))}
    </span>
  );
}
