import { Fragment } from "preact";

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
}: {
  source: SourceEntry;
  /** Data attributes that a list can be narrowed by. */
  facets?: Record<`data-${string}`, string>;
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
        <span class="tag">{datasets.terms.label("source-kinds", source.kind)}</span>
        {source.languages.join(", ") !== "en" && <span class="tag">{source.languages.join(", ")}</span>}
        {source.copyOf && <span class="tag warn">copy</span>}{" "}
        <OutsideLink to={source.url}>
          open<span class="visually-hidden"> {source.title} at its publisher</span> ↗
        </OutsideLink>
      </span>
    </li>
  );
}

/** The sources of some ids, the best first. */
function useBestFirst(ids: readonly string[]): SourceEntry[] {
  const { sourceById, datasets } = usePublication();
  return bestFirst(
    ids.flatMap((id) => sourceById.get(id) ?? []),
    datasets.terms,
  );
}

/** A list of sources by id, the best first. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const sources = useBestFirst(ids);
  return (
    <ol class="sources">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} />
      ))}
    </ol>
  );
}

/** The sources of a short statement in one line, the best first: original and date, each a link to its entry. */
export function SourceLine({ ids, label = "Sources" }: { ids: readonly string[]; label?: string }) {
  const sourceLabel = useSourceLabel();
  const sources = useBestFirst(ids);
  if (!sources.length) return null;
  return (
    <p class="source-line">
      <span class="label">{sources.length === 1 ? label.replace(/s$/, "") : label}:</span>{" "}
      {sources.map((source, i) => (
        <Fragment key={source.id}>
          {i > 0 && "; "}
          <Link to={source.address} dir="auto">
            {sourceLabel(source.id)}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
