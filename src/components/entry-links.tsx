import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

/** The entries that some references name, each once, as links; those that no longer stand in the record are left out. */
export function EntryLinks({ refs, class: className }: { refs: readonly string[]; class?: string }) {
  const { entryByRef } = usePublication();
  const entries = [...new Set(refs.flatMap((ref) => entryByRef.get(ref) ?? []))];
  return (
    <ul class={className}>
      {entries.map(({ ref, address, title }) => (
        <li key={ref}>
          <Link to={address}>
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
