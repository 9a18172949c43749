import type { ReactionEntry } from "../assemble/reception.ts";
import { ActorLink } from "./actor-link.tsx";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";
import { ToneBadge } from "./tone.tsx";

function Quotation({ quotation }: { quotation: NonNullable<ReactionEntry["quotation"]> }) {
  return (
    <p class="reaction-quotation">
      “<bdi lang={quotation.language}>{quotation.text}</bdi>”
      {quotation.translator && <span class="quiet"> translated by {quotation.translator}</span>}
    </p>
  );
}

/** One reaction in the list: when, who, at what level, in what tone and why that tone, and what was done. */
export function Reaction({ reaction }: { reaction: ReactionEntry }) {
  const { datasets, eventById } = usePublication();
  const event = reaction.event ? eventById.get(reaction.event) : undefined;
  return (
    <li
      class="event reaction"
      id={reaction.id}
      data-item
      data-actor={reaction.actor}
      data-milestone={reaction.milestone}
      data-tone={reaction.tone}
      data-level={reaction.level}
    >
      <details>
        <summary>
          <span class="event-date">
            <DateText date={reaction.date} />
          </span>
          <h4>
            <bdi>{reaction.actorName}</bdi>
            <span class="office">{reaction.office}</span>
          </h4>
          <span class="event-marks">
            <ToneBadge tone={reaction.tone} />
          </span>
        </summary>
        <div class="event-body">
          <p class="event-summary">
            <Prose text={reaction.summary} />
          </p>
          {reaction.quotation && <Quotation quotation={reaction.quotation} />}
          {reaction.measures?.length ? (
            <ul class="measures-taken" aria-label="Measures taken">
              {reaction.measures.map((measure) => (
                <li key={measure}>{measure}</li>
              ))}
            </ul>
          ) : null}
          <p class="event-meta">
            <span>
              <ActorLink id={reaction.actor} />
              {reaction.speaker && (
                <>
                  , by <ActorLink id={reaction.speaker} />
                </>
              )}
            </span>
            <span>{datasets.terms.label("reaction-levels", reaction.level)}</span>
            <span>
              Why this tone: <Prose text={reaction.toneReason} />
            </span>
            {event && (
              <span>
                Event: <Link to={event.address}>{event.title}</Link>
              </span>
            )}
          </p>
          <SourceLine ids={reaction.sources} />
        </div>
      </details>
    </li>
  );
}
