import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { PhaseEntry } from "../assemble/phases.ts";
import { plainText } from "../assemble/text.ts";
import { ActorLinks } from "./actor-link.tsx";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { ConfidenceTag, treatyClass, TreatyMark } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";
import { counted } from "./words.ts";

/** What stands under an entry's line when it is unfolded: what happened, where, who, on which sources. */
function WholeBody({ entry }: { entry: ChronologyEntry }) {
  const { datasets, treatyById } = usePublication();
  return (
    <>
      <p class="event-summary">
        <Prose text={entry.summary} />
      </p>
      <p class="event-meta">
        <span>{datasets.terms.label("event-kinds", entry.kind)}</span>
        {entry.place && <bdi>{entry.place}</bdi>}
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

/** The same in short: what happened, if it is told here, where, and the way to the entry with its sources. */
function ShortBody({ entry, isTold }: { entry: ChronologyEntry; isTold: boolean }) {
  const { terms } = usePublication().datasets;
  return (
    <>
      {isTold && (
        <p class="event-summary" dir="auto">
          {plainText(entry.summary)}
        </p>
      )}
      <p class="event-meta is-short">
        {terms.label("event-kinds", entry.kind)}
        {entry.place && ` · ${entry.place}`}
        {" · "}
        <Link to={entry.address} class="event-open">
          Entry with {counted(entry.sources.length, "source")}
        </Link>
      </p>
    </>
  );
}

type ItemProps = {
  entry: ChronologyEntry;
  /** In short: one line, unfolded where it is a milestone; whole: unfolded, with people and sources. */
  form: "short" | "whole";
  /** In short: whether what happened is told here, or on the page of the phase alone. */
  isTold?: boolean;
};

/**
 * One event in the chronology as one line, which unfolds to what happened. The list of all events is short, and
 * tells of milestones and of the latest events; the pages of the phases hold every entry whole, so that it is found
 * and printed, and a script takes it from there where a reader unfolds a line.
 */
export function ChronologyItem({ entry, form, isTold = false }: ItemProps) {
  const isMilestone = Boolean(entry.milestone);
  const isWhole = form === "whole";
  return (
    <li class={`event${isMilestone ? " is-milestone" : ""}`} id={entry.id}>
      <details open={isWhole || isMilestone}>
        <summary>
          <DateText date={entry.date} class="event-date" />
          <h3>{entry.title}</h3>
          <span class="event-marks">
            {entry.treaties.map((id) => (
              <TreatyMark key={id} id={id} />
            ))}
            {entry.disagreements.length > 0 && <span class="tag warn">sources disagree</span>}
            <ConfidenceTag level={entry.confidence} />
          </span>
        </summary>
        <div class="event-body">
          {isWhole ? <WholeBody entry={entry} /> : <ShortBody entry={entry} isTold={isTold || isMilestone} />}
        </div>
      </details>
    </li>
  );
}

/** Events that the list of all tells of beside the milestones: the latest, so that its page stays light as it grows. */
const LATEST_TOLD = 60;

type PhaseListProps = { phases: readonly PhaseEntry[]; form: ItemProps["form"] };

/** The events in phases, each with its introduction and the way to its page. */
export function PhaseList({ phases, form }: PhaseListProps) {
  const latest = new Set(phases.flatMap(({ entries }) => entries).slice(-LATEST_TOLD));
  return (
    <>
      {phases.map((phase) => (
        <section class="phase" key={phase.id} aria-labelledby={`phase-${phase.id}`}>
          <h2 id={`phase-${phase.id}`}>{phase.label}</h2>
          <p class="phase-intro">
            {form === "whole" ? <Prose text={phase.introduction} /> : plainText(phase.introduction)}{" "}
            <Link to={phase.address} class="phase-whole no-print">
              {form === "whole" ? "This phase alone" : "This phase in full, with its sources"}
            </Link>
          </p>
          <ol class="events">
            {phase.entries.map((entry) => (
              <ChronologyItem key={entry.id} entry={entry} form={form} isTold={latest.has(entry)} />
            ))}
          </ol>
        </section>
      ))}
    </>
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
