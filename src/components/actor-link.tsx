import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

/** An actor's name, a link to its page where it has one. */
export function ActorLink({ id }: { id: string }) {
  const { datasets, actorById } = usePublication();
  const actor = actorById.get(id);
  const name = <bdi>{actor?.name.en ?? id}</bdi>;
  return datasets.actorDossiers[id] && actor ? <Link to={actor.address}>{name}</Link> : name;
}
