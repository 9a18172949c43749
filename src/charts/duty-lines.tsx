import { usePublication } from "../components/context.tsx";
import { Chart } from "./chart.tsx";
import { DutyLinesAcross } from "./duty-lines-across.tsx";
import { DutyLinesDown } from "./duty-lines-down.tsx";
import { type DutyLinesOptions, layoutDutyLines } from "./duty-lines-layout.ts";

/** Downwards, time runs from the foot up to the head, so that the newest stands first. */
const down = [452, 58] as const;

const across = [
  { width: 1088, gutter: 160, class: "duty-wide" },
  { width: 700, gutter: 140, class: "duty-medium" },
];

/** What the drawing shows, in words, for those who do not see it; the table of periods says it in full. */
const title = (years: readonly string[]) =>
  `What each treaty owed over time, on levels of duty: the treaties of ${years.join(", ")}. The periods below say the same in words.`;

function Key() {
  return (
    <>
      A full line: its wording was read; a broken one: in part, or only reports of it. Bars: how much was
      read. Thin and dashed: signed, not yet in force. The double stroke on the axis marks a change of scale.
    </>
  );
}

/** What the main treaties owed, drawn on one axis of time at three widths; nothing where no duty is asked about. */
export function DutyLines() {
  const { finding, periods, subject, chronology, terms, version } = usePublication().datasets;
  if (!finding.some(({ situations }) => situations.some(({ duties }) => duties.length))) return null;
  const common: Omit<DutyLinesOptions, "range"> = {
    until: chronology.at(-1)?.date.latest ?? version,
    share: 0.3,
    evidence: terms.list("evidence-levels").map(({ id }) => id),
  };
  const layout = (range: readonly [number, number], share = common.share) =>
    layoutDutyLines(finding, periods, subject.situations, { ...common, range, share });
  return (
    <Chart
      name="duty-lines"
      class="duty-lines"
      title={title(finding.map(({ treaty }) => treaty.year))}
      isTitleSaid
      csv="/data/periods.csv"
      note={<Key />}
    >
      {across.map(({ width, gutter, class: className }) => (
        <DutyLinesAcross
          key={width}
          layout={layout([gutter, width - 4])}
          width={width}
          gutter={gutter}
          class={className}
          id="chart-duty-lines"
        />
      ))}
      <DutyLinesDown layout={layout(down, 0.25)} range={down} class="duty-narrow" id="chart-duty-lines" />
    </Chart>
  );
}
