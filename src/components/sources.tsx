import { type ComponentChildren, Fragment } from "preact";

import { foldCopies, type SourceWithCopies } from "../assemble/source-copies.ts";
import { bestFirst } from "../assemble/source-facets.ts";
import type { SourceEntry } from "../assemble/sources.ts";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link, OutsideLink } from "./link.tsx";
import { useSourceLabel } from "./source-label.ts";

/** The title of a source: as headline, or in square brackets where only a description is known. */
export function SourceTitle({ source }: { source: SourceEntry }) {
  const language = source.languages[0] ?? "und";
  if (!source.headlineSeen) return <bdi>[{source.title}]</bdi>;
  return <bdi lang={language}>{source.title}</bdi>;
}

/** One source in a list: title, publisher, date, language, kind, and warnings on copies. */
export function SourceItem({
  source,
  facets = {},
  isKindSaid = false,
  isBrief = false,
  children,
}: {
  source: SourceEntry;
  /** True where a heading over the list says the kind. */
  isKindSaid?: boolean;
  /** True in a list so long that the address outside is left to the source's own page. */
  isBrief?: boolean;
  /** Data attributes that a list can be narrowed by. */
  facets?: Record<`data-${string}`, string>;
  /** What stands below the source. */
  children?: ComponentChildren;
}) {
  const { datasets } = usePublication();
  return (
    <li class={`source s-${source.kind}`} {...facets}>
      <Link to={source.address} class="source-title">
        <SourceTitle source={source} />
      </Link>{" "}
      <span class="source-meta">
        <bdi>{source.copyOf ?? source.publisher}</bdi>
        {source.date && (
          <>
            , <DateText date={source.date} />
          </>
        )}
        {source.copyOf && (
          <>
            , read at <bdi>{source.publisher}</bdi>
          </>
        )}
        {!isKindSaid && <span class="tag">{datasets.terms.label("source-kinds", source.kind)}</span>}
        {source.languages.join(", ") !== "en" && <span class="tag">{source.languages.join(", ")}</span>}
        {source.copyOf && <span class="tag warn">copy</span>}{" "}
        {!isBrief && (
          <OutsideLink to={source.url}>
            open<span class="visually-hidden"> {source.title} at its publisher</span> ↗
          </OutsideLink>
        )}
      </span>
      {children}
    </li>
  );
}

/** The sources of some ids, the best first, each with the copies of the same origin. */
function useBestFirst(ids: readonly string[]): SourceWithCopies[] {
  const { sourceById, datasets } = usePublication();
  const sources = ids.flatMap((id) => sourceById.get(id) ?? []);
  return foldCopies(bestFirst(sources, datasets.terms));
}

/** The copies of a source, folded below it. */
function Copies({ copies }: { copies: readonly SourceEntry[] }) {
  return (
    <details class="source-copies">
      <summary>
        and {copies.length === 1 ? "1 copy" : `${copies.length} copies`}
        <span class="visually-hidden"> of the same origin</span>
      </summary>
      <ul class="sources">
        {copies.map((copy) => (
          <SourceItem key={copy.id} source={copy} />
        ))}
      </ul>
    </details>
  );
}

/** A list of sources by id, the best first, with copies of the same origin folded. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const sources = useBestFirst(ids);
  return (
    <ol class="sources">
      {sources.map(({ source, copies }) => (
        <SourceItem key={source.id} source={source}>
          {copies.length > 0 && <Copies copies={copies} />}
        </SourceItem>
      ))}
    </ol>
  );
}

/** Where else the text of a source can be read, each a link to its entry. */
function AlsoAt({ copies }: { copies: readonly SourceEntry[] }) {
  return (
    <>
      {", also at "}
      {copies.map((copy, i) => (
        <span key={copy.id}>
          {i > 0 && ", "}
          <Link to={copy.address}>
            <bdi>{copy.publisher}</bdi>
          </Link>
        </span>
      ))}
    </>
  );
}

/** Most sources that stand in a line; more are folded, with their number. */
const MOST_IN_LINE = 3;

/** The sources of a short statement, the best first: original and date, each a link to its entry; many are folded. */
export function SourceLine({ ids, label = "Sources" }: { ids: readonly string[]; label?: string }) {
  const sourceLabel = useSourceLabel();
  const sources = useBestFirst(ids);
  if (!sources.length) return null;
  const links = sources.map(({ source, copies }, i) => (
    <Fragment key={source.id}>
      {i > 0 && "; "}
      <Link to={source.address} dir="auto">
        {sourceLabel(source.id)}
      </Link>
      {copies.length > 0 && <AlsoAt copies={copies} />}
    </Fragment>
  ));
  if (sources.length > MOST_IN_LINE)
    return (
      <details class="source-line">
        <summary>
          {label === "Sources" ? "" : `${label} `}
          {sources.length} sources
        </summary>
        {links}
      </details>
    );
  return (
    <p class="source-line">
      <span class="label">{ids.length === 1 ? label.replace(/s$/, "") : label}:</span> {links}
    </p>
  );
}
