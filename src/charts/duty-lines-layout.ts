import { scaleUtc } from "d3";

import type { Situation, TreatyFinding } from "../assemble/finding.ts";
import type { Period } from "../assemble/periods.ts";
import type { SubjectSituation } from "../assemble/subject.ts";

/** A duty in force: a stroke along time on the level of its situation. */
export type DutyStroke = {
  treaty: string;
  address: string;
  level: number;
  from: number;
  to: number;
  /** Place of its evidence in the list of evidence levels, best first. */
  rank: number;
  evidence: string;
  /** The duty in a few words; empty where the record has none. */
  words: string;
  /** Whether it is the heaviest duty of its treaty. */
  isMain: boolean;
};

/** A duty that a treaty has not, on evidence. */
export type DutyAbsence = { treaty: string; address: string; level: number; from: number; to: number };

/** A treaty signed and not yet in force, on the level of its heaviest duty. */
export type DutyWait = { treaty: string; level: number; from: number; to: number; day: string };

/** Days without any treaty in force between two of them. */
type DutyGap = { from: number; to: number; years: string };

/** Places in pixels along the axis of time; levels are counted from the heaviest duty, 0, to no treaty. */
export type DutyLinesLayout = {
  strokes: DutyStroke[];
  absences: DutyAbsence[];
  waits: DutyWait[];
  gaps: DutyGap[];
  ticks: { at: number; label: string }[];
  /** Where the scale changes; null on an even scale. */
  breakAt: number | null;
  /** Place of the last day shown. */
  end: number;
  /** Names of the levels, no treaty last. */
  levels: string[];
};

export type DutyLinesOptions = {
  /** From where to where time runs, in pixels; downwards it may run backwards. */
  range: readonly [number, number];
  /** The last day of the record. */
  until: string;
  /** Share of the axis given to the time of the latest treaty where that is short. */
  share: number;
  evidence: readonly string[];
};

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const yearOf = (day: string) => day.slice(0, 4);

/**
 * The axis of time. Where the time since the year of the latest signature is less than a seventh of the whole, it
 * is drawn on a wider scale of its own, and the place of the change is given.
 */
function timeOf(findings: readonly TreatyFinding[], { range, until, share }: DutyLinesOptions) {
  const signed = findings.map(({ treaty }) => treaty.signed.date.earliest).sort();
  const first = `${yearOf(signed[0] ?? until)}-01-01`;
  const latest = `${yearOf(signed.at(-1) ?? until)}-01-01`;
  const [whole, late] = [
    at(until).getTime() - at(first).getTime(),
    at(until).getTime() - at(latest).getTime(),
  ];
  const isBroken = signed.length > 1 && late < whole / 7;
  const bend = range[0] + (range[1] - range[0]) * (1 - share);
  const scale = isBroken
    ? scaleUtc([at(first), at(latest), at(until)], [range[0], bend, range[1]])
    : scaleUtc([at(first), at(until)], [...range]);
  const early = scaleUtc([at(first), at(isBroken ? latest : until)], [0, 1]).ticks(7);
  const years = isBroken ? scaleUtc([at(latest), at(until)], [0, 1]).ticks(3) : [];
  const near = (date: Date) => isBroken && date < at(latest) && Math.abs(scale(date) - bend) < 45;
  const isYear = (date: Date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  const ticks = [...early, ...years].filter((date) => isYear(date) && !near(date));
  return {
    place: (day: string) => scale(at(day)),
    breakAt: isBroken ? bend : null,
    ticks: ticks.map((date) => ({ at: scale(date), label: String(date.getUTCFullYear()) })),
  };
}

type Place = (day: string) => number;
type Levels = readonly SubjectSituation[];

function strokesOf(
  { treaty, situations }: TreatyFinding,
  place: Place,
  { until, evidence }: DutyLinesOptions,
  levels: Levels,
) {
  const from = treaty.entryIntoForce?.date.earliest;
  if (!from) return [];
  const heaviest = situations.findIndex(({ duties }) => duties.length > 0);
  return situations.flatMap(({ duties }: Situation, level): DutyStroke[] =>
    duties.slice(0, 1).map((duty) => ({
      treaty: treaty.id,
      address: duty.address,
      level,
      from: place(from),
      to: place(treaty.ended?.date.earliest ?? until),
      rank: Math.max(0, evidence.indexOf(duty.evidence)),
      evidence: duty.evidence,
      words: levels[level]?.words[duty.ref] ?? "",
      isMain: level === heaviest,
    })),
  );
}

function absencesOf({ treaty, situations }: TreatyFinding, strokes: readonly DutyStroke[]): DutyAbsence[] {
  const main = strokes.find((stroke) => stroke.treaty === treaty.id && stroke.isMain);
  if (!main) return [];
  return situations.flatMap(({ absence }, level) =>
    absence && level < main.level
      ? [{ treaty: treaty.id, address: absence.address, level, from: main.from, to: main.to }]
      : [],
  );
}

function waitsOf({ treaty }: TreatyFinding, place: Place, strokes: readonly DutyStroke[]): DutyWait[] {
  const main = strokes.find((stroke) => stroke.treaty === treaty.id && stroke.isMain);
  const day = treaty.signed.date.earliest;
  return main ? [{ treaty: treaty.id, level: main.level, from: place(day), to: main.from, day }] : [];
}

/** Times between treaties; the days before the first took effect are no such time. */
function gapsOf(periods: readonly Period[], place: Place): DutyGap[] {
  return periods
    .slice(1)
    .flatMap(({ from, to, inForce }) =>
      inForce.length || !to
        ? []
        : [{ from: place(from), to: place(to), years: `${yearOf(from)}–${yearOf(to)}` }],
    );
}

/**
 * Lays out what each main treaty owed, as strokes along time on levels of duty: what is in force, what was signed
 * and awaited, where a duty is found to be lacking, and when no treaty was in force.
 */
export function layoutDutyLines(
  findings: readonly TreatyFinding[],
  periods: readonly Period[],
  levels: Levels,
  options: DutyLinesOptions,
): DutyLinesLayout {
  const { place, breakAt, ticks } = timeOf(findings, options);
  const strokes = findings.flatMap((finding) => strokesOf(finding, place, options, levels));
  const gaps = gapsOf(periods, place);
  return {
    strokes,
    absences: findings.flatMap((finding) => absencesOf(finding, strokes)),
    waits: findings.flatMap((finding) => waitsOf(finding, place, strokes)),
    gaps,
    ticks,
    breakAt,
    end: place(options.until),
    levels: [...levels.map(({ level }) => level), ...(gaps.length ? ["no treaty"] : [])],
  };
}
