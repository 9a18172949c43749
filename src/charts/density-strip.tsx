import type { ChronologyEntry } from "../assemble/chronology.ts";
import { themeNames } from "../assemble/themes.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "../components/context.tsx";
import { CountTable } from "./count-table.tsx";
import { DensityDrawing, Dots } from "./density-drawing.tsx";
import { type DensityStripOptions, layoutDensityStrip } from "./density-strip-layout.ts";

type Named = readonly [id: string, full: string, short: string, side?: "start" | "end"];

/** Milestones to be named, the most important first: in full, and in short where there is little room. */
const milestoneNames: readonly Named[] = [
  ["signing", "Signed 19 June 2024", "Signed 2024"],
  ["entry-into-force", "In force 4 Dec. 2024", "In force", "start"],
  ["vostochny", "Vostochny summit", "Vostochny"],
  ["treaty-2000-signed", "Signed 9 Feb. 2000", "Signed 2000"],
  ["treaty-1961-signed", "Signed 6 July 1961", "Signed 1961"],
  ["troops", "Troops reported", "Troops", "end"],
];

const themes = [...themeNames.keys()];

const wide: DensityStripOptions = {
  width: 1100,
  gutter: 84,
  radius: 3.4,
  labelRows: 3,
  themes,
  milestones: milestoneNames.map(([id, text, , anchor]) => ({ id, text, anchor })),
};

const narrow: DensityStripOptions = {
  width: 340,
  gutter: 0,
  radius: 1.8,
  labelRows: 4,
  themes,
  milestones: milestoneNames.map(([id, , text, anchor]) => ({ id, text, anchor })),
};

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
  const wideLayout = layoutDensityStrip(entries, treaties, wide);
  const narrowLayout = layoutDensityStrip(entries, treaties, narrow);
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
