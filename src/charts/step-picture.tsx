import type { StoryStep } from "../assemble/subject.ts";
import { usePublication } from "../components/context.tsx";
import { spanWords } from "../dates/day-words.ts";
import { DensityDrawing } from "./density-drawing.tsx";
import { layoutDensityStrip } from "./density-strip-layout.ts";

const drawings = [
  { at: "phone", width: 340, gutter: 0, radius: 3, labelRows: 2 },
  { at: "wide", width: 640, gutter: 84, radius: 3.4, labelRows: 2 },
] as const;

/** What the record holds of a step's window, at one scale, with its event marked: the overview, drawn nearer. */
export function StepPicture({ step, n }: { step: StoryStep; n: number }) {
  const { datasets, eventById } = usePublication();
  const { chronology, treaties, subject, terms } = datasets;
  const { from, to } = step.window;
  const entries = chronology.filter(
    ({ date }) => date.earliest <= to && (date.latest ?? date.earliest) >= from && date.earliest >= from,
  );
  const told = eventById.get(step.event);
  const labels = new Map(subject.instruments.map(({ treaty, label }) => [treaty, label]));
  const others = subject.milestones.filter(({ milestone }) => milestone !== told?.milestone);
  const milestones = [
    ...(told ? [{ id: told.id, text: told.date.words }] : []),
    ...others.map(({ milestone, text }) => ({ id: milestone, text })),
  ];
  return (
    <figure class="chart step-picture">
      {drawings.map(({ at, ...size }) => (
        <DensityDrawing
          key={at}
          class={`at-${at}`}
          id={`step-${n}-${at}`}
          entries={entries}
          focus={entries.findIndex(({ id }) => id === step.event)}
          layout={layoutDensityStrip(entries, treaties, {
            ...size,
            milestones,
            window: step.window,
            breaks: [],
            themes: terms.list("event-themes").map(({ id }) => id),
            label: ({ id, shortTitle }) => labels.get(id) ?? shortTitle,
          })}
        />
      ))}
      <figcaption>
        {spanWords(from, to)}: {entries.length} of {chronology.length} events
      </figcaption>
    </figure>
  );
}
