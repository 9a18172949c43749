import type { ChronologyEntry } from "../assemble/chronology.ts";
import { ActorLinks } from "./actor-link.tsx";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { ConfidenceBadge, treatyClass, TreatyMark } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";

/** One event in the chronology: date, title, what happened, who, how sure, on which sources. */
export function ChronologyItem({ entry }: { entry: ChronologyEntry }) {
  const { datasets, treatyById } = usePublication();
  return (
    <li class={`event${entry.milestone ? " is-milestone" : ""}`} id={entry.id}>
      <p class="event-date">
        <DateText date={entry.date} />
      </p>
      <article>
        <h3>
          <Link to={entry.address}>{entry.title}</Link>
        </h3>
        <p class="event-summary">
          <Prose text={entry.summary} />
        </p>
        <p class="event-meta">
          <span>{datasets.terms.label("event-kinds", entry.kind)}</span>
          {entry.actors.length > 0 && <ActorLinks ids={entry.actors.map(({ id }) => id)} />}
          {entry.treaties.map((id) => (
            <span key={id}>
              <TreatyMark id={id} />
              {treatyById.get(id)?.shortTitle}
            </span>
          ))}
          <ConfidenceBadge level={entry.confidence} />
          {entry.disagreements.length > 0 && (
            <Link to={`${entry.address}#disagreements`} class="disagree">
              sources disagree
            </Link>
          )}
        </p>
        <SourceLine ids={entry.sources} />
      </article>
    </li>
  );
}

/** A short list of events by id: date and title. */
export function EventLinks({ ids }: { ids: readonly string[] }) {
  const { eventById } = usePublication();
  return (
    <ul class="event-links">
      {ids.map((id) => {
        const event = eventById.get(id);
        return (
          event && (
            <li key={id}>
              <DateText date={event.date} class="quiet" /> <Link to={event.address}>{event.title}</Link>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** A list of articles by reference: treaty, article and heading. */
export function ArticleLinks({ refs }: { refs: readonly string[] }) {
  const { articleByRef, treatyById } = usePublication();
  return (
    <ul class="article-links">
      {refs.map((ref) => {
        const article = articleByRef.get(ref);
        const treaty = treatyById.get(ref.split("/")[0] ?? "");
        return (
          article &&
          treaty && (
            <li key={ref} class={treatyClass(treaty.id)}>
              <TreatyMark id={treaty.id} />
              <Link to={article.address}>
                {treaty.shortTitle}, {article.name}
              </Link>
              : {article.heading}
            </li>
          )
        );
      })}
    </ul>
  );
}
