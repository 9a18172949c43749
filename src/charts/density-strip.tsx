import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { NamedMilestone } from "../assemble/subject.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "../components/context.tsx";
import { CountTable } from "./count-table.tsx";
import { DensityDrawing, Dots } from "./density-drawing.tsx";
import { type DensityStripOptions, layoutDensityStrip } from "./density-strip-layout.ts";

type Common = Pick<DensityStripOptions, "themes" | "breaks" | "label">;

const named = (milestones: readonly NamedMilestone[], form: "text" | "short") =>
  milestones.map((named) => ({ id: named.milestone, text: named[form], anchor: named.side }));

const wide = (common: Common, milestones: readonly NamedMilestone[]): DensityStripOptions => ({
  ...common,
  width: 1100,
  gutter: 84,
  radius: 3.4,
  labelRows: 3,
  milestones: named(milestones, "text"),
});

const narrow = (common: Common, milestones: readonly NamedMilestone[]): DensityStripOptions => ({
  ...common,
  width: 340,
  gutter: 0,
  radius: 1.8,
  labelRows: 4,
  milestones: named(milestones, "short"),
});

/** What the dots mean: one mark for each level of confidence. */
function Key() {
  const { datasets } = usePublication();
  return (
    <ul class="chart-key">
      {datasets.terms.list("confidence-levels").map(({ id, label }) => (
        <li key={id}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <Dots confidence={id} dots={[{ x: 6, y: 6 }]} radius={4.5} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The chronology at a glance: one dot an event, in lanes by kind, under the life spans of the treaties. */
export function DensityStrip({
  entries,
  treaties,
}: {
  entries: readonly ChronologyEntry[];
  treaties: readonly TreatyEntry[];
}) {
  const { subject, terms } = usePublication().datasets;
  const labels = new Map(subject.instruments.map(({ treaty, label }) => [treaty, label]));
  const common: Common = {
    themes: terms.list("event-themes").map(({ id }) => id),
    breaks: subject.timeAxis,
    label: ({ id, shortTitle }) => labels.get(id) ?? shortTitle,
  };
  const wideLayout = layoutDensityStrip(entries, treaties, wide(common, subject.milestones));
  const narrowLayout = layoutDensityStrip(entries, treaties, narrow(common, subject.milestones));
  return (
    <figure class="chart density-strip">
      <DensityDrawing layout={wideLayout} class="wide-only" id="density-strip-wide" />
      <DensityDrawing layout={narrowLayout} class="narrow-only" id="density-strip-narrow" />
      <figcaption>
        <Key />
        <p>
          Each dot is one of {entries.length} events, in the lane of its theme. Time is stretched where it is
          busy: each double stroke on the axis marks a change of scale.
        </p>
      </figcaption>
      <CountTable layout={wideLayout} entries={entries} />
    </figure>
  );
}
