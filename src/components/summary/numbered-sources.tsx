import { bestFirst } from "../../assemble/source-facets.ts";
import { usePublication } from "../context.tsx";
import { OutsideLink } from "../link.tsx";
import { readableAddress } from "../readable-address.ts";
import { useSourceLabel } from "../source-label.ts";

/** Most sources that a statement of a short page names: the best; the others stand where the statement leads. */
const most = 1;

/** Sources in the order in which statements name them; a statement names the best of its own by number. */
export type NumberedSources = {
  ids: string[];
  /** The numbers of the best of some sources; those that have none yet get the next. */
  numbersOf: (ids: readonly string[]) => number[];
};

/** Begins a list of numbered sources. For use while a page is rendered, before the statements that name them. */
export function useNumberedSources(): NumberedSources {
  const { sourceById, datasets } = usePublication();
  const ids: string[] = [];
  const numbersOf = (named: readonly string[]) =>
    bestFirst(
      [...new Set(named)].flatMap((id) => sourceById.get(id) ?? []),
      datasets.terms,
    )
      .slice(0, most)
      .map(({ id }) => {
        if (!ids.includes(id)) ids.push(id);
        return ids.indexOf(id) + 1;
      });
  return { ids, numbersOf };
}

/** The numbers of the sources of a statement, each a link to its place in the list. */
export function SourceNumbers({ numbers }: { numbers: readonly number[] }) {
  return (
    <sup class="source-numbers">
      {numbers.map((n, i) => (
        <span key={n}>
          {i > 0 && ","}
          <a href={`#source-${n}`} aria-label={`Source ${n}`}>
            {n}
          </a>
        </span>
      ))}
    </sup>
  );
}

/** The numbered sources of a page, each by its original with its address. */
export function NumberedSourceList({ ids }: Pick<NumberedSources, "ids">) {
  const { sourceById } = usePublication();
  const label = useSourceLabel();
  return (
    <ol class="numbered-sources">
      {ids.map((id, i) => {
        const source = sourceById.get(id);
        return (
          <li key={id} id={`source-${i + 1}`}>
            <bdi>{label(id)}</bdi>.{" "}
            {source && <OutsideLink to={source.url}>{readableAddress(source.url)}</OutsideLink>}
          </li>
        );
      })}
    </ol>
  );
}
