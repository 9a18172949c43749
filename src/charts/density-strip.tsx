import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { NamedMilestone } from "../assemble/subject.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "../components/context.tsx";
import { CountTable } from "./count-table.tsx";
import { Dots } from "./density-dots.tsx";
import { DensityDrawing } from "./density-drawing.tsx";
import { type DensityStripOptions, layoutDensityStrip } from "./density-strip-layout.ts";

type Common = Pick<DensityStripOptions, "themes" | "breaks" | "label">;

const named = (milestones: readonly NamedMilestone[], form: "text" | "short") =>
  milestones.map((named) => ({ id: named.milestone, text: named[form], anchor: named.side }));

type Drawing = Pick<DensityStripOptions, "width" | "gutter" | "radius" | "labelRows"> & {
  /** At which widths of the screen it is shown. */
  at: "phone" | "tablet" | "wide";
};

/** One drawing for each class of screens; on a large one the style sheet makes the words of the wide one smaller. */
const drawings: readonly Drawing[] = [
  { at: "phone", width: 340, gutter: 0, radius: 2.6, labelRows: 4 },
  { at: "tablet", width: 720, gutter: 84, radius: 3, labelRows: 4 },
  { at: "wide", width: 1160, gutter: 84, radius: 4, labelRows: 3 },
];

/** What the dots mean: one mark for each level of confidence. */
function Key() {
  const { datasets } = usePublication();
  return (
    <ul class="chart-key">
      {datasets.terms.list("confidence-levels").map(({ id, label }) => (
        <li key={id}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <Dots confidence={id} dots={[{ x: 6, y: 6 }]} radius={4.5} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

type Props = {
  entries: readonly ChronologyEntry[];
  treaties: readonly TreatyEntry[];
  /** True where the page holds the list of all events: then each dot leads to its own. */
  isNavigator?: boolean;
};

function caption(count: number, isNavigator: boolean): string {
  const colours = isNavigator ? " A dot about one main treaty alone bears its colour." : "";
  return `Each dot is one of ${count} events, in the lane of its theme.${colours} Time is stretched where it is busy: each double stroke on the axis marks a change of scale.`;
}

/** The chronology at a glance: one dot an event, in lanes by kind, under the life spans of the treaties. */
export function DensityStrip({ entries, treaties, isNavigator = false }: Props) {
  const { subject, terms } = usePublication().datasets;
  const labels = new Map(subject.instruments.map(({ treaty, label }) => [treaty, label]));
  const common: Common = {
    themes: terms.list("event-themes").map(({ id }) => id),
    breaks: subject.timeAxis,
    label: ({ id, shortTitle }) => labels.get(id) ?? shortTitle,
  };
  const made = drawings.map(({ at, ...size }) => {
    const milestones = named(subject.milestones, at === "phone" ? "short" : "text");
    return { at, layout: layoutDensityStrip(entries, treaties, { ...common, ...size, milestones }) };
  });
  return (
    <>
      <figure class="chart density-strip" aria-labelledby="density-strip-note">
        {made.map(({ at, layout }) => (
          <DensityDrawing
            key={at}
            layout={layout}
            class={`at-${at}`}
            id={`density-strip-${at}`}
            links={isNavigator && at === "wide" ? entries : undefined}
            entries={isNavigator ? entries : undefined}
          />
        ))}
        <figcaption>
          <Key />
          <p id="density-strip-note">{caption(entries.length, isNavigator)}</p>
        </figcaption>
      </figure>
      {made[0] && <CountTable layout={made[0].layout} entries={entries} />}
    </>
  );
}
