import { usePublication } from "../components/context.tsx";
import { treatyClass } from "../components/marks.tsx";
import { placeLabels } from "./label-rows.ts";
import { round } from "./round.ts";
import { layoutStoryRail, type StoryRailLayout } from "./story-rail-layout.ts";

const drawings = [
  { at: "phone", width: 340, room: 30 },
  { at: "tablet", width: 700, room: 32 },
  { at: "wide", width: 1080, room: 34 },
] as const;

/** Heights of the drawing: the middle of the numbers, the axis, the life spans on it, and the words below. */
const y = { number: 18, axis: 46, height: 12, words: 74, all: 80 };

function Steps({ layout, headings }: { layout: StoryRailLayout; headings: readonly string[] }) {
  return (
    <>
      {layout.steps.map(({ n, x, at, from, to }) => (
        <a
          key={n}
          href={`#step-${n}`}
          data-window={`${round(from)} ${round(Math.max(2, to - from))}`}
          aria-label={`${n}: ${headings[n - 1] ?? ""}`}
        >
          <path class="story-stem" d={`M${round(x)} ${y.number + 12}L${round(at)} ${y.axis}`} />
          <circle class="story-number" cx={round(x)} cy={y.number} r="13" />
          <text x={round(x)} y={y.number + 4.5} text-anchor="middle">
            {n}
          </text>
        </a>
      ))}
    </>
  );
}

function Drawing({
  layout,
  at,
  headings,
}: {
  layout: StoryRailLayout;
  at: string;
  headings: readonly string[];
}) {
  const labels = placeLabels(
    layout.bands.map((band) => ({
      x: band.x0,
      text: at === "phone" ? band.short : band.label,
      anchor: "start" as const,
    })),
    { range: [0, layout.width + 24], rows: 1, charWidth: 6.4 },
  );
  return (
    <svg
      class={`at-${at}`}
      viewBox={`0 0 ${layout.width} ${y.all}`}
      role="group"
      aria-label="The steps in time"
    >
      {layout.bands.map(({ x0, x1, label }) => (
        <rect key={label} class="band" x={round(x0)} width={round(x1 - x0)} y={y.axis} height={y.height} />
      ))}
      {layout.spans.map(({ id, x0, x1 }) => (
        <rect
          key={id}
          class={`span ${treatyClass(id)}`}
          x={round(x0)}
          width={round(Math.max(1, x1 - x0))}
          y={y.axis + 3}
          height={y.height - 6}
        />
      ))}
      <rect class="story-window" x="0" width="0" y={y.axis - 3} height={y.height + 6} />
      {labels.map(({ text, x }) => (
        <text key={text} class="soft" x={round(x)} y={y.words}>
          {text}
        </text>
      ))}
      <Steps layout={layout} headings={headings} />
    </svg>
  );
}

/** The steps of the story as numbers over the axis of the record, each a link to its step. */
export function StoryRail() {
  const { chronology, treaties, subject } = usePublication().datasets;
  const { eventById } = usePublication();
  const steps = subject.story.map(({ event, window }) => ({
    day: eventById.get(event)?.date.earliest ?? window.from,
    ...window,
  }));
  const spans = treaties
    .filter(({ role, entryIntoForce }) => role === "bilateral" && entryIntoForce)
    .map(({ id, entryIntoForce, signed, ended }) => ({
      id,
      from: (entryIntoForce ?? signed).date.earliest,
      to: ended?.date.earliest ?? null,
    }));
  return (
    <nav class="chart story-rail" aria-label="Steps of the story">
      {drawings.map(({ at, width, room }) => (
        <Drawing
          key={at}
          at={at}
          headings={subject.story.map(({ heading }) => heading)}
          layout={layoutStoryRail({
            width,
            room,
            steps,
            spans,
            days: chronology.map(({ date }) => date.earliest),
            breaks: subject.timeAxis,
          })}
        />
      ))}
    </nav>
  );
}
