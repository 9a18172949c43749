import type { Context } from "./context.ts";
import { dayLength, timeOf } from "./happening.ts";
import { sortIntoLanes } from "./lanes.ts";
import { type LaneLayout, layoutLane, levelOf, type Mark, marksBetween } from "./levels.ts";
import { moved, type Span, wholeSpan, within } from "./span.ts";
import { isFiltered } from "./state.ts";
import type { createDrawing, Drawing } from "./vis-adapter.ts";
import { makeWarp, type Warp } from "./warp.ts";

type Reach = { lanes: readonly LaneLayout[]; level: number; span: Span };

/**
 * The most rows of a lane: fewer where there are many lanes, and on a narrow screen, so that axis and lanes fit a
 * screen; more where most happened.
 */
export const rowsFor = (lanes: number, events: number, isNarrow: boolean) =>
  lanes > 9 ? 3 : events > 80 ? (isNarrow ? 7 : 12) : events > 40 ? (isNarrow ? 4 : 8) : isNarrow ? 3 : 6;

/** The largest share of events in pills that the timeline opens on. */
const mostInPills = 0.2;

/** Room left at the ends of a window that fits events, as a share of its length. */
const roomAtEnd = 0.04;

/** True where the names of lanes stand over their marks; the same width as in the style of the canvas. */
const isNarrowScreen = () => window.matchMedia("(width <= 34rem)").matches;

/** The first drawing is laid out for this width, in pixels, before the true one is known. */
const guessedWidth = (host: HTMLElement) => Math.max(200, host.clientWidth - (isNarrowScreen() ? 4 : 110));

/**
 * What is drawn: it lays out the chosen events at the level of detail of the window and hands vis-timeline
 * only the marks in the window and half its length on either side.
 */
export class Scene {
  /** Spans here are places on the stretched axis; `times` says which times they are. */
  readonly bounds: Span;
  readonly warp: Warp;
  private readonly layouts = new Map<number, readonly LaneLayout[]>();
  private readonly drawing: Drawing;
  private reach: Reach;
  private readonly width: number;
  private readonly isNarrow = isNarrowScreen();

  constructor(
    canvas: HTMLElement,
    private readonly context: Context,
    on: {
      draw: (mark: Mark) => HTMLElement;
      move: () => void;
      drawn: () => void;
      create: typeof createDrawing;
    },
  ) {
    this.warp = makeWarp(context.data.breaks, context.happenings);
    this.bounds = this.placed(wholeSpan(context.happenings));
    this.width = guessedWidth(canvas);
    const window = this.spanOfState();
    const marks = this.prepare(window, this.width);
    this.reach = marks.reach;
    this.drawing = on.create(canvas, {
      lanes: marks.reach.lanes,
      marks: marks.marks,
      window,
      bounds: this.bounds,
      warp: this.warp,
      signs: context.data,
      draw: on.draw,
      onMove: () => {
        this.refresh();
        on.move();
      },
      onDrawn: on.drawn,
    });
  }

  /** The window that the state asks for: its own, or what fits the filters or the chosen event, or the opening. */
  spanOfState(): Span {
    const { store, matching, happenings } = this.context;
    const state = store.get();
    const [from, to] = state.window ?? [state.from, state.to];
    const found = matching(state);
    const chosen = happenings.find(({ item }) => item.id === state.event);
    const fit = isFiltered(state)
      ? wholeSpan(found.length ? found : happenings)
      : chosen
        ? ([chosen.from - 21 * dayLength, chosen.from + 21 * dayLength] as const)
        : this.opening();
    const [start, end] = this.placed([from ? timeOf(from) : fit[0], to ? timeOf(to) + dayLength : fit[1]]);
    const room = (end - start) * roomAtEnd;
    const isExact = from !== null || (!isFiltered(state) && !chosen);
    return within(
      [isExact ? start : start - room, to ? end : Math.min(end + room, this.bounds[1])],
      this.bounds,
    );
  }

  /**
   * Where it opens when nothing is asked for: on the stretch that the data name, or the first after it in which pills
   * hold at most one event in five at this width, up to the last event.
   */
  private opening(): Span {
    const { data, happenings } = this.context;
    const first = data.opensFrom ? timeOf(data.opensFrom) : wholeSpan(happenings)[0];
    const reach = data.reach ? timeOf(data.reach) : -Infinity;
    const last = happenings.reduce((end, { from }) => Math.max(end, from), reach) + dayLength;
    const starts = [first, ...this.warp.breaks.filter((time) => time > first && time < last)];
    const from = starts.find((start) => this.shareInPills([start, last]) <= mostInPills) ?? first;
    return [from, last];
  }

  /** The share of the events in a stretch of time that pills hold. */
  private shareInPills(times: Span): number {
    const [from, end] = this.placed(times);
    const to = end + (end - from) * roomAtEnd;
    const scale = (to - from) / this.width;
    const counts = this.lanesAt(levelOf(scale))
      .flatMap((lane) => marksBetween(lane, from, to, scale))
      .filter((mark) => mark.to >= from || mark.events.length > 1)
      .map(({ events }) => events.length);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
    return sum(counts.filter((n) => n > 1)) / Math.max(1, sum(counts));
  }

  /** The times between which a span of the axis lies. */
  times([from, to]: Span): Span {
    return [this.warp.time(from), this.warp.time(to)];
  }

  /** A span of at least three days, however far time is stretched there. */
  private noShorter(span: Span): Span {
    const [from, to] = this.times(span);
    const middle = (from + to) / 2;
    return to - from < 3 * dayLength
      ? this.placed([middle - 1.5 * dayLength, middle + 1.5 * dayLength])
      : span;
  }

  private placed([from, to]: Span): Span {
    return [this.warp.place(from), this.warp.place(to)];
  }

  span(): Span {
    return this.drawing.window();
  }

  setSpan(wanted: Span): void {
    const [from, to] = within(this.noShorter(wanted), this.bounds);
    this.drawing.setWindow(from, to);
    this.refresh();
  }

  /** Draws anew after the filters or the lanes have changed. */
  reset(): void {
    this.layouts.clear();
    this.refresh(true);
  }

  /** The lanes at the present level of detail, with all their marks. */
  lanes(): readonly LaneLayout[] {
    return this.reach.lanes;
  }

  /** Marks that begin in the window, or run through it. */
  inView(): Mark[] {
    const [from, to] = this.span();
    return this.reach.lanes.flatMap((lane) => lane.marks.filter((mark) => mark.from < to && mark.to >= from));
  }

  /** The mark that holds an event, if it is drawn at all. */
  find(id: string): Mark | undefined {
    for (const lane of this.reach.lanes) {
      const mark = lane.marks.find(({ events }) => events.some(({ item }) => item.id === id));
      if (mark) return mark;
    }
    return undefined;
  }

  element(mark: Mark): HTMLElement {
    return this.drawing.element(mark);
  }

  destroy(): void {
    this.drawing.destroy();
  }

  private lanesAt(level: number): readonly LaneLayout[] {
    const found = this.layouts.get(level);
    if (found) return found;
    const { data, store, matching } = this.context;
    const lanes = sortIntoLanes(matching(store.get()), data.choices, store.get().group);
    const made = lanes.map((lane) =>
      layoutLane(lane, {
        scale: level,
        rows: rowsFor(lanes.length, lane.events.length, this.isNarrow),
        place: this.warp.place,
      }),
    );
    this.layouts.set(level, made);
    return made;
  }

  private prepare(window: Span, width: number): { reach: Reach; marks: Mark[] } {
    const scale = (window[1] - window[0]) / width;
    const level = levelOf(scale);
    const lanes = this.lanesAt(level);
    const span: Span = [moved(window, -0.5)[0], moved(window, 0.5)[1]];
    const marks = lanes.flatMap((lane) => marksBetween(lane, span[0], span[1], scale));
    return { reach: { lanes, level, span }, marks };
  }

  /** Brings what is drawn in step with the window, if the window has left what was prepared for it. */
  private refresh(isForced = false): void {
    const window = this.span();
    const width = this.drawing.width();
    const level = levelOf((window[1] - window[0]) / width);
    const margin = (window[1] - window[0]) * 0.1;
    const { span } = this.reach;
    const isCovered =
      level === this.reach.level &&
      (span[0] <= window[0] - margin || window[0] <= this.bounds[0]) &&
      (span[1] >= window[1] + margin || window[1] >= this.bounds[1]);
    if (isCovered && !isForced) return;
    const { reach, marks } = this.prepare(window, width);
    this.reach = reach;
    this.drawing.show(reach.lanes, marks);
  }
}
