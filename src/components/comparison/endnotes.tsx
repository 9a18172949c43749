import { usePublication } from "../context.tsx";
import { useSourceLabel } from "../source-label.ts";

/** The sources of a page with their addresses, numbered as its rows name them; for paper only. */
export function Endnotes({ ids }: { ids: readonly string[] }) {
  const { sourceById } = usePublication();
  const label = useSourceLabel();
  return (
    <section class="endnotes print-only">
      <h2>Sources</h2>
      <ol>
        {ids.map((id) => (
          <li key={id}>
            <bdi>{label(id)}</bdi>. {sourceById.get(id)?.url}
          </li>
        ))}
      </ol>
    </section>
  );
}
