import { scaleLinear } from "d3";

import { daysOf, stepsAt, type TreatyLife } from "../assemble/treaty-lives.ts";
import { placeLabels } from "./label-rows.ts";

/** A label at a mark, on its line over or under the bar. */
type LifeLabel = { x: number; y: number; text: string; anchor: "start" | "middle" | "end" };

/** The life of one treaty in one panel; all figures in pixels of the drawing. */
export type LifeBar = {
  treaty: string;
  name: { x: number; y: number };
  y: number;
  /** From signature to force; null where it is not known when the treaty took effect. */
  wait: [number, number] | null;
  /** In force. */
  force: [number, number] | null;
  /** Whether it goes on beyond the panel or the record. */
  isOpen: boolean;
  ratified: [number, number][];
  invoked: number | null;
  ended: number | null;
  labels: LifeLabel[];
};

/** One panel: the same lives on a scale of its own. */
export type LifePanel = {
  title: string;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  ticks: { x: number; label: string; anchor: "start" | "middle" | "end" }[];
  bars: LifeBar[];
};

export type TreatyLivesLayout = { width: number; height: number; panels: LifePanel[] };

export type TreatyLivesOptions = {
  width: number;
  /** Room for the names at the left; with 0 they stand over their bars. */
  gutter: number;
  /** Whether the panels stand beside each other, or one over the other. */
  areBeside: boolean;
  /** A width that the average character does not exceed. */
  character: number;
};

const year = 365.25;
const line = 16;
const head = 44;
/** Heights in a row of the bar, counted from its top: two lines of labels over it, one under it. */
const row = { bar: 2 * line + 8, height: 4 * line + 22 };

type Scale = (days: number) => number;
type Panel = { title: string; unit: number; most: number; words: (life: TreatyLife) => Wanted[] };
type Wanted = { days: number; text: string; isUnder?: boolean };

const rangeWords = ([least, most]: readonly [number, number]) =>
  least === most ? `${least}` : `${least}–${most}`;

/** Years with one decimal, from half a year on; days below. */
export function lengthWords(days: number): string {
  return days < year / 2 ? `${days} days` : `${(days / year).toFixed(1)} years`;
}

function firstWords(life: TreatyLife): Wanted[] {
  const [ratified, force, invoked] = (["ratified", "in-force", "invoked"] as const).map((kind) =>
    daysOf(stepsAt(life, kind)),
  );
  return [
    ...(ratified ? [{ days: ratified[0], text: `ratified: day ${rangeWords(ratified)}` }] : []),
    ...(invoked ? [{ days: invoked[0], text: `invoked: day ${rangeWords(invoked)}` }] : []),
    ...(force ? [{ days: force[0], text: `in force: day ${rangeWords(force)}`, isUnder: true }] : []),
  ];
}

function wholeWords(life: TreatyLife): Wanted[] {
  const text = stepsAt(life, "ended").length ? "ended after" : "goes on after";
  return [{ days: life.length, text: `${text} ${lengthWords(life.length)}`, isUnder: true }];
}

/** The panels that the lives fill: the first steps in days, where any is dated, and the whole in years. */
function panelsOf(lives: readonly TreatyLife[]): Panel[] {
  const early = lives.flatMap(({ steps }) =>
    steps.flatMap(({ kind, days }) => (kind === "signed" || kind === "ended" ? [] : [days[1]])),
  );
  const longest = Math.max(1, ...lives.map(({ length }) => length));
  const first = Math.max(0, ...early) * 1.12;
  const whole = {
    title: "The whole life, in years after signature",
    unit: year,
    most: longest * 1.02,
    words: wholeWords,
  };
  if (!early.length || first > longest / 3)
    return [{ ...whole, words: (life) => [...firstWords(life), ...wholeWords(life)] }];
  return [{ title: "First steps, in days after signature", unit: 1, most: first, words: firstWords }, whole];
}

const clip = ([from, to]: readonly [number, number], most: number): [number, number] | null =>
  from > most ? null : [from, Math.min(to, most)];

function labelsOf(
  wanted: readonly Wanted[],
  x: Scale,
  range: [number, number],
  y: number,
  character: number,
) {
  const place = (isUnder: boolean, rows: number) =>
    placeLabels(
      wanted
        .filter((one) => Boolean(one.isUnder) === isUnder)
        .map(({ days, text }) => ({ x: x(days), text })),
      { range, rows, charWidth: character },
    );
  return [
    ...place(false, 2).map((label) => ({ ...label, y: y - 12 - label.row * line })),
    ...place(true, 1).map((label) => ({ ...label, y: y + 22 })),
  ].map(({ x: at, y: height, text, anchor }): LifeLabel => ({ x: at, y: height, text, anchor }));
}

type Frame = { x0: number; x1: number; options: TreatyLivesOptions };

function barOf(life: TreatyLife, top: number, panel: Panel, x: Scale, { x0, x1, options }: Frame): LifeBar {
  const [force, invoked, ended] = (["in-force", "invoked", "ended"] as const).map((kind) =>
    daysOf(stepsAt(life, kind)),
  );
  const y = top + row.bar + (options.gutter ? 0 : line);
  const pixels = (days: readonly [number, number]): [number, number] | null => {
    const shown = clip(days, panel.most);
    return shown && [x(shown[0]), x(shown[1])];
  };
  const end = ended?.[0] ?? life.length;
  return {
    treaty: life.treaty.id,
    name: options.gutter ? { x: 0, y: y + 4 } : { x: 0, y: top + line },
    y,
    wait: force ? pixels([0, force[0]]) : null,
    force: force ? pixels([force[0], end]) : null,
    isOpen: end > panel.most || !ended,
    ratified: stepsAt(life, "ratified").flatMap(({ days }) => {
      const at = pixels(days);
      return at ? [at] : [];
    }),
    invoked: invoked && invoked[0] <= panel.most ? x(invoked[0]) : null,
    ended: ended && ended[0] <= panel.most ? x(ended[0]) : null,
    labels: labelsOf(panel.words(life), x, [x0, x1], y, options.character),
  };
}

/** Lays out the lives of treaties from one line of signature: their first steps in days and their whole in years. */
export function layoutTreatyLives(
  lives: readonly TreatyLife[],
  options: TreatyLivesOptions,
): TreatyLivesLayout {
  const { width, gutter, areBeside } = options;
  const panels = panelsOf(lives);
  const rowHeight = row.height + (gutter ? 0 : line);
  const height = head + lives.length * rowHeight + line;
  const gap = 48;
  const room = areBeside && panels.length > 1 ? (width - gutter - gap) * 0.58 : width - gutter - 8;
  return {
    width,
    height: areBeside ? height : height * panels.length,
    panels: panels.map((panel, i): LifePanel => {
      const x0 = areBeside && i > 0 ? gutter + room + gap : gutter;
      const x1 = areBeside && i > 0 ? width - 8 : gutter + room;
      const top = areBeside ? 0 : i * height;
      const x = scaleLinear([0, panel.most], [x0, x1]);
      const ticks = scaleLinear([0, panel.most / panel.unit], [x0, x1]).ticks(
        Math.max(2, Math.floor((x1 - x0) / 90)),
      );
      const frame = { x0, x1, options };
      return {
        title: panel.title,
        x0,
        x1,
        top,
        bottom: top + height - line,
        ticks: ticks.map((n) => ({
          x: x(n * panel.unit),
          label: String(n),
          anchor: n === 0 && !gutter ? "start" : "middle",
        })),
        bars: lives.map((life, j) => barOf(life, top + head + j * rowHeight, panel, x, frame)),
      };
    }),
  };
}
