import type { TreatyLife } from "../../assemble/timeline.ts";
import { barsOf, ticksOf } from "./axis.ts";
import type { LaneLayout, Mark } from "./levels.ts";
import type { Span } from "./span.ts";
import type { Warp } from "./warp.ts";

/** What the picture of a view shows, laid out for the width of the picture. */
export type PictureParts = {
  lanes: readonly LaneLayout[];
  /** The window, as places on the axis. */
  span: Span;
  warp: Warp;
  lives: readonly TreatyLife[];
  /** The colour of each main treaty, in their order. */
  accents: readonly string[];
  title: string;
  /** What is chosen, in words; the empty text for nothing. */
  chosen: string;
  /** Where it comes from, of what day it is, and how it may be used; one line each. */
  credit: readonly string[];
};

/** Sizes in pixels: the whole width, the names of lanes at the left, the head, the axis, a row, the foot. */
const pictureSize = { width: 1200, gutter: 120, head: 78, axis: 56, row: 26, foot: 26, margin: 20 };

const { width, gutter, head, axis, row, margin } = pictureSize;

/** The width of the part where time is drawn. */
export const plotWidth = width - gutter - 2 * margin;

const colours = { ground: "#fbfaf7", ink: "#1b1d21", quiet: "#5d626a", rule: "#d9d6cd" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Attributes = Record<string, string | number>;

function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      `${key}="${escaped(typeof value === "number" ? String(Math.round(value * 10) / 10) : value)}"`,
  );
  return `<${name} ${written.join(" ")}>${content}</${name}>`;
}

const words = (x: number, y: number, text: string, more: Attributes = {}) =>
  tag("text", { x, y, "font-size": 12, fill: colours.ink, ...more }, escaped(text));

/** A dot by its evidence, in the colour of its treaty: full, grey, a ring, a dotted ring. */
function dot(x: number, y: number, { events: [first] }: Mark, accent: string | undefined): string {
  const level = first?.item.confidence;
  const [strong, soft] = accent ? [accent, accent] : [colours.ink, colours.quiet];
  const fill = level === "primary" ? strong : level === "two-reports" ? soft : colours.ground;
  const stroke = level === "primary" ? strong : soft;
  const dotted: Attributes = level === "background" ? { "stroke-dasharray": "2 2" } : {};
  const place = { fill, stroke, "stroke-width": 2, ...dotted };
  return first?.item.milestone
    ? tag("path", { d: `M${x} ${y - 7}l7 7l-7 7l-7 -7z`, ...place })
    : tag("circle", { cx: x, cy: y, r: 5, ...place });
}

function drawMark(mark: Mark, top: number, parts: PictureParts): string {
  const { span, lives, accents } = parts;
  const x = (place: number) => margin + gutter + ((place - span[0]) / (span[1] - span[0])) * plotWidth;
  const [left, y] = [x(mark.from), top + mark.row * row + row / 2];
  const [first] = mark.events;
  if (mark.events.length > 1) {
    const box = { x: left, y: y - 10, width: 70, height: 20, rx: 10, fill: "#f3f1ea", stroke: "#8d8a82" };
    return (
      tag("rect", box) + words(left + 35, y + 4, `${mark.events.length} events`, { "text-anchor": "middle" })
    );
  }
  const own =
    first?.item.treaties.flatMap((id) => lives.flatMap((life, i) => (life.treaty === id ? [i] : []))) ?? [];
  const accent = own.length === 1 ? accents[own[0] ?? 0] : undefined;
  const isBar = mark.to > mark.from;
  const start = Math.max(left, margin + gutter);
  const bar = { x: start, y: y - 8, width: Math.max(3, x(mark.to) - start), height: 16, fill: "#c9c6be" };
  const from = isBar ? start + 4 : left + 11;
  const title = first?.item.title ?? "";
  const isRoom = mark.room > 0 && from + Math.min(mark.room, title.length * 6.2) < width - margin;
  const weight: Attributes = first?.item.milestone ? { "font-weight": 600 } : {};
  return (
    (isBar ? tag("rect", bar) : dot(left, y, mark, accent)) +
    (isRoom ? words(from, y + 4, title, weight) : "")
  );
}

function drawLane(lane: LaneLayout, top: number, parts: PictureParts): string {
  const [from, to] = parts.span;
  const marks = lane.marks.filter((mark) => mark.to >= from && mark.from <= to);
  const line = { x1: margin, x2: width - margin, y1: top, y2: top, stroke: colours.rule };
  return (
    tag("line", line) +
    words(margin, top + 17, lane.label, { fill: colours.quiet }) +
    marks.map((mark) => drawMark(mark, top, parts)).join("")
  );
}

function drawAxis({ warp, span, lives, accents }: PictureParts, bottom: number): string {
  const left = margin + gutter;
  const ticks = ticksOf(warp, span, plotWidth).map(
    (tick) =>
      tag("line", { x1: left + tick.x, x2: left + tick.x, y1: head, y2: bottom, stroke: colours.rule }) +
      words(left + tick.x + 4, head + 14, tick.words, { fill: colours.quiet }),
  );
  const bars = barsOf(warp, span, plotWidth, lives).map(({ left: start, right, kind, life, accent }) => {
    const stroke = accents[accent - 1] ?? colours.quiet;
    const dashes: Attributes = kind === "is-awaited" ? { "stroke-dasharray": "5 5" } : {};
    const line = {
      x1: left + start,
      x2: left + right,
      y1: head + 24,
      y2: head + 24,
      stroke,
      "stroke-width": 5,
    };
    const name = kind === "is-awaited" ? `${life.label} signed, not in force` : `${life.label} in force`;
    const label =
      right - start > name.length * 7 ? words(left + start + 3, head + 42, name, { fill: stroke }) : "";
    return tag("line", { ...line, ...dashes }) + label;
  });
  return ticks.join("") + bars.join("");
}

/** A view of the timeline as an SVG file of its own, with title, source line, day and licence. */
export function pictureOf(parts: PictureParts): string {
  const { lanes, title, chosen, credit } = parts;
  let y = head + axis;
  const tops = lanes.map((lane) => {
    const top = y;
    y += lane.rows * row + 8;
    return top;
  });
  const height = y + credit.length * 17 + pictureSize.foot;
  const foot = credit.map((line, i) =>
    words(margin, y + 26 + i * 17, line, { "font-size": 11.5, fill: colours.quiet }),
  );
  const content = [
    tag("rect", { width, height, fill: colours.ground }),
    words(margin, 36, title, { "font-size": 24, "font-weight": 600 }),
    words(margin, 60, chosen, { "font-size": 14, fill: colours.quiet }),
    drawAxis(parts, y),
    ...lanes.map((lane, i) => drawLane(lane, tops[i] ?? 0, parts)),
    tag("line", { x1: margin, x2: width - margin, y1: y, y2: y, stroke: colours.rule }),
    ...foot,
  ];
  const root = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  return tag(
    "svg",
    { ...root, "font-family": "system-ui, 'Noto Sans', Arial, sans-serif" },
    content.join(""),
  );
}
