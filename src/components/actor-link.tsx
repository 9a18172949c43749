import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

/** An actor's name, a link to its page where it has one. */
export function ActorLink({ id }: { id: string }) {
  const { datasets, actorById } = usePublication();
  const actor = actorById.get(id);
  const name = <bdi>{actor?.name.en ?? id}</bdi>;
  return datasets.actorDossiers[id] && actor ? <Link to={actor.address}>{name}</Link> : name;
}

/** Names of actors in a line of text, each once. */
export function ActorLinks({ ids }: { ids: readonly string[] }) {
  return (
    <span class="actor-links">
      {[...new Set(ids)].map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <ActorLink id={id} />
        </span>
      ))}
    </span>
  );
}
