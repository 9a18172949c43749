import { usePublication } from "./context.tsx";
import { readableAddress } from "./readable-address.ts";
import { useSourceLabel } from "./source-label.ts";

/**
 * Sources with their addresses, for paper only: numbered from `first` in the order given, as the page above names
 * them by number.
 */
export function Endnotes({ ids, first = 1 }: { ids: readonly string[]; first?: number }) {
  const { sourceById } = usePublication();
  const label = useSourceLabel();
  return (
    <section class="endnotes print-only">
      <h2>{first > 1 ? "Further sources" : "Sources"}</h2>
      <ol {...(first > 1 && { start: first })}>
        {ids.map((id) => (
          <li key={id}>
            <bdi>{label(id)}</bdi>. {readableAddress(sourceById.get(id)?.url ?? "")}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What paper says instead where endnotes would outweigh the page: where every source stands with its address. */
export function RegisterNote() {
  const { site } = usePublication();
  return (
    <p class="endnotes print-only">
      Each source named above stands with its address at {site.url}/sources/all/.
    </p>
  );
}
