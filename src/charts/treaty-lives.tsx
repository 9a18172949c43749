import { daysOf, type LifeStep, lifeSteps, stepsAt, type TreatyLife } from "../assemble/treaty-lives.ts";
import { usePublication } from "../components/context.tsx";
import { DateText } from "../components/dates.tsx";
import { Link } from "../components/link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../components/marks.tsx";
import { SourceLine } from "../components/sources.tsx";
import { listWords } from "../components/words.ts";
import { Chart } from "./chart.tsx";
import { round } from "./round.ts";
import { layoutTreatyLives, lengthWords, type LifeBar, type LifePanel } from "./treaty-lives-layout.ts";

/** The drawings, one for each class of screens. */
const drawings = [
  { fits: "for-wide", width: 1088, gutter: 116, areBeside: true, character: 7 },
  { fits: "for-tablet", width: 700, gutter: 116, areBeside: false, character: 7.5 },
  { fits: "for-phone", width: 340, gutter: 0, areBeside: false, character: 6.5 },
];

const half = 5;

function Bar({ bar, x1 }: { bar: LifeBar; x1: number }) {
  const { treatyById } = usePublication();
  const { y, wait, force, name } = bar;
  return (
    <g class={treatyClass(bar.treaty)}>
      {wait && <line class="life-wait" x1={round(wait[0])} x2={round(wait[1])} y1={y} y2={y} />}
      {force && (
        <rect
          class="span"
          x={round(force[0])}
          y={y - half}
          width={round(Math.max(2, force[1] - force[0]))}
          height={2 * half}
        />
      )}
      {force && bar.isOpen && (
        <path class="span" d={`M${round(Math.min(force[1], x1))} ${y - 8}l8 8l-8 8z`} />
      )}
      {bar.ratified.map(([from, to], i) => (
        <rect
          key={i}
          class={to - from > 2 ? "life-ratified is-range" : "life-ratified"}
          x={round(from - 1)}
          y={y - 9}
          width={round(Math.max(2, to - from))}
          height="18"
        />
      ))}
      {bar.ended !== null && (
        <line class="life-end" x1={round(bar.ended)} x2={round(bar.ended)} y1={y - 9} y2={y + 9} />
      )}
      {bar.invoked !== null && (
        <path class="life-invoked" d={`M${round(bar.invoked)} ${y - 8}l8 8l-8 8l-8 -8z`} />
      )}
      <text class="span-label" x={round(name.x)} y={name.y}>
        {treatyById.get(bar.treaty)?.shortTitle}
      </text>
      {bar.labels.map(({ x, y: at, text, anchor }) => (
        <text key={text} class="halo" x={round(x)} y={round(at)} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Panel({ panel }: { panel: LifePanel }) {
  return (
    <g>
      <text class="strong" x={round(panel.x0)} y={panel.top + 14}>
        {panel.title}
      </text>
      <g class="axis">
        {panel.ticks.map(({ x, label, anchor }) => (
          <g key={label}>
            <line class="grid" x1={round(x)} x2={round(x)} y1={panel.top + 24} y2={panel.bottom - 14} />
            <text x={round(x)} y={panel.bottom} text-anchor={anchor}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {panel.bars.map((bar) => (
        <Bar key={bar.treaty} bar={bar} x1={panel.x1} />
      ))}
    </g>
  );
}

const columns: Readonly<Record<LifeStep["kind"], string>> = {
  signed: "Signed",
  ratified: "Ratified",
  "in-force": "In force",
  invoked: "First invoked",
  ended: "Ended",
};

const afterWords = ([least, most]: readonly [number, number]) =>
  least === most
    ? lengthWords(least)
    : most < 366
      ? `${least}–${most} days`
      : `${lengthWords(least)} to ${lengthWords(most)}`;

function StepLine({ step }: { step: LifeStep }) {
  const event = usePublication().datasets.chronology.find(({ id }) => id === step.event);
  return (
    <>
      {step.kind !== "signed" && <strong>{afterWords(step.days)}</strong>}
      {step.body && ` ${step.body}`}{" "}
      <span class="basis">
        {event ? (
          <Link to={event.address}>
            <DateText date={step.date} />
          </Link>
        ) : (
          <DateText date={step.date} />
        )}{" "}
        <EvidenceBadge level={step.evidence} />
      </span>
    </>
  );
}

function Cell({ life, kind }: { life: TreatyLife; kind: LifeStep["kind"] }) {
  const steps = stepsAt(life, kind);
  const goesOn = kind === "ended" && !steps.length && stepsAt(life, "in-force").length > 0;
  return (
    <td data-label={columns[kind]}>
      {steps.map((step, i) => (
        <p key={i}>
          <StepLine step={step} />
        </p>
      ))}
      {!steps.length && (
        <span class="quiet">{goesOn ? `In force after ${lengthWords(life.length)}` : "Not found"}</span>
      )}
    </td>
  );
}

function Table({ lives }: { lives: readonly TreatyLife[] }) {
  return (
    <details class="chart-table">
      <summary>The same as a table, with dates and evidence</summary>
      <div
        class="scroll"
        tabIndex={0}
        role="region"
        aria-label="The lives of the treaties in days after signature"
      >
        <table class="lives-table">
          <thead>
            <tr>
              <th scope="col">Treaty</th>
              {lifeSteps.map((kind) => (
                <th scope="col" key={kind}>
                  {columns[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lives.map((life) => (
              <tr key={life.treaty.id}>
                <th scope="row">
                  <TreatyMark id={life.treaty.id} />
                  <Link to={life.treaty.address}>{life.treaty.shortTitle}</Link>
                </th>
                {lifeSteps.map((kind) => (
                  <Cell key={kind} life={life} kind={kind} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SourceLine ids={[...new Set(lives.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)))]} />
    </details>
  );
}

/** Days from signature to force of each life that has them, as a finding. */
function findingOf(lives: readonly TreatyLife[]): string {
  const waits = lives.flatMap((life) => {
    const force = daysOf(stepsAt(life, "in-force"));
    return force ? [{ year: life.treaty.year, force }] : [];
  });
  const [first] = waits;
  if (!first) return "The lives of the treaties, counted from signature";
  const days = waits.map(({ force: [least, most] }) => (least === most ? `${least}` : `${least}–${most}`));
  return waits.length === 1
    ? `From signature to force: ${days[0]} days`
    : `From signature to force: ${listWords(days)} days for ${listWords(waits.map(({ year }) => year))}`;
}

/** What no life of these has dated, said in words under the drawing. */
function missingWords(lives: readonly TreatyLife[]): string[] {
  return (["ratified", "in-force", "invoked"] as const).flatMap((kind) => {
    const without = lives.filter((life) => !stepsAt(life, kind).length).map(({ treaty }) => treaty.year);
    return without.length ? [`${columns[kind]}: no date found for ${listWords(without)}.`] : [];
  });
}

/** The lives of the main treaties, all counted from their signature, with the same as a table. */
export function TreatyLives() {
  const { treatyLives } = usePublication().datasets;
  return (
    <Chart
      name="lives"
      class="treaty-lives"
      title={findingOf(treatyLives)}
      csv="/data/treaty-steps.csv"
      note={[
        "Dashed: signed, not yet in force. Thick: in force. Strokes: steps of ratification, hollow where the day is not known. Diamond: first invoked.",
        ...missingWords(treatyLives),
      ].join(" ")}
      table={<Table lives={treatyLives} />}
    >
      {drawings.map(({ fits, ...options }) => {
        const layout = layoutTreatyLives(treatyLives, options);
        return (
          <svg
            key={fits}
            class={fits}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            role="img"
            aria-labelledby="chart-lives"
          >
            {layout.panels.map((panel) => (
              <Panel key={panel.title} panel={panel} />
            ))}
          </svg>
        );
      })}
    </Chart>
  );
}
