import type { ChronologyEntry } from "../assemble/chronology.ts";
import { ActorLinks } from "./actor-link.tsx";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { ConfidenceBadge, treatyClass, TreatyMark } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";

/** What stands under an entry's line when it is unfolded: what happened, who, on which sources. */
function EntryBody({ entry }: { entry: ChronologyEntry }) {
  const { datasets, treatyById } = usePublication();
  return (
    <>
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
        {entry.disagreements.length > 0 && (
          <Link to={`${entry.address}#disagreements`} class="disagree">
            sources disagree
          </Link>
        )}
      </p>
      <SourceLine ids={entry.sources} />
      <Link to={entry.address} class="event-open">
        Open the entry
      </Link>
    </>
  );
}

/**
 * One event in the chronology as one line, which unfolds to what happened and on which sources. Milestones are
 * unfolded; the text of the others is in the page all the same, so that it is found and printed.
 */
export function ChronologyItem({ entry }: { entry: ChronologyEntry }) {
  return (
    <li class={`event${entry.milestone ? " is-milestone" : ""}`} id={entry.id}>
      <details open={Boolean(entry.milestone)}>
        <summary>
          <DateText date={entry.date} class="event-date" />
          <h3>{entry.title}</h3>
          <span class="event-marks">
            {entry.treaties.map((id) => (
              <TreatyMark key={id} id={id} />
            ))}
            {entry.disagreements.length > 0 && <span class="tag warn">sources disagree</span>}
            <ConfidenceBadge level={entry.confidence} />
          </span>
        </summary>
        <div class="event-body">
          <EntryBody entry={entry} />
        </div>
      </details>
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
