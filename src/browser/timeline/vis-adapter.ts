import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline } from "vis-timeline/esnext";

import { type AxisSigns, makeAxis } from "./axis.ts";
import type { Time } from "./happening.ts";
import type { LaneLayout, Mark } from "./levels.ts";
import { shortestSpan } from "./span.ts";
import type { Warp } from "./warp.ts";

/** The drawing of a timeline, in our words; what vis-timeline calls things stays in this file. */
export type Drawing = {
  /** Draws these lanes with these marks, and no others. */
  show: (lanes: readonly LaneLayout[], marks: readonly Mark[]) => void;
  setWindow: (from: Time, to: Time) => void;
  window: () => [Time, Time];
  /** Width of the part where time is drawn, in pixels. */
  width: () => number;
  /** The element that stands for a mark; made when first asked for. */
  element: (mark: Mark) => HTMLElement;
  destroy: () => void;
};

export type DrawingOptions = {
  lanes: readonly LaneLayout[];
  marks: readonly Mark[];
  window: [Time, Time];
  bounds: [Time, Time];
  /** How time is stretched; all the times here are places on that axis. */
  warp: Warp;
  /** What the axis bears beside its days. */
  signs: AxisSigns;
  /** Makes the element that stands for a mark. */
  draw: (mark: Mark) => HTMLElement;
  /** Called while the window moves by pointer, wheel or touch. */
  onMove: () => void;
  /** Called after each time the drawing has changed. */
  onDrawn: () => void;
};

const toGroup = (lane: LaneLayout, order: number): DataGroup & { order: number } => ({
  id: lane.id,
  content: lane.label,
  className: `rows-${lane.rows}`,
  order,
});

const toItem = (mark: Mark): DataItem => ({
  id: mark.id,
  group: mark.lane,
  start: mark.from,
  ...(mark.to > mark.from ? { end: mark.to, type: "range" } : { type: "point" }),
  content: mark.id,
  className: `row-${mark.row}`,
});

/** True for what vis-timeline makes of its timelines, and its types do not say: they can emit events. */
const canEmit = (timeline: object): timeline is { emit: (event: string) => void } =>
  "emit" in timeline && typeof timeline.emit === "function";

/** Draws a timeline into `container` with vis-timeline. */
export function createDrawing(container: HTMLElement, options: DrawingOptions): Drawing {
  const { bounds } = options;
  const elements = new WeakMap<Mark, HTMLElement>();
  const elementOf = (mark: Mark) => {
    const element = elements.get(mark) ?? options.draw(mark);
    elements.set(mark, element);
    return element;
  };
  let shown = new Map(options.marks.map((mark) => [mark.id, mark]));
  const items = new DataSet<DataItem, "id">(options.marks.map(toItem));
  const groups = new DataSet<DataGroup, "id">(options.lanes.map(toGroup));
  const timeline = new Timeline(container, items, groups, {
    start: options.window[0],
    end: options.window[1],
    min: bounds[0],
    max: bounds[1],
    zoomMin: shortestSpan,
    zoomMax: bounds[1] - bounds[0],
    zoomKey: "ctrlKey",
    template: (item?: DataItem) => {
      const mark = shown.get(String(item?.id));
      return mark ? elementOf(mark) : "";
    },
    moment: (date: moment.MomentInput) => moment(date).utc(),
    groupOrder: "order",
    orientation: { axis: "top", item: "top" },
    margin: { axis: 4, item: { horizontal: 0, vertical: 4 } },
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    showMajorLabels: false,
    showMinorLabels: false,
  });
  const axis = makeAxis(options.warp, options.signs);
  container.prepend(axis.root);
  let drawn = "";
  const drawAxis = () => {
    const center = container.querySelector<HTMLElement>(".vis-center");
    const { start, end } = timeline.getWindow();
    const now = `${start.getTime()} ${end.getTime()} ${center?.offsetLeft} ${center?.clientWidth}`;
    if (!center || now === drawn) return;
    drawn = now;
    axis.draw([start.getTime(), end.getTime()], center.offsetLeft, center.clientWidth);
  };
  timeline.on("rangechange", ({ byUser }: { byUser: boolean }) => byUser && options.onMove());
  timeline.on("rangechange", drawAxis);
  timeline.on("changed", () => {
    drawAxis();
    options.onDrawn();
  });
  // It stays hidden until its range has been said to have changed, which takes it up to a second by itself.
  if (canEmit(timeline)) timeline.emit("rangechanged");
  return {
    show(lanes, marks) {
      const next = new Map(marks.map((mark) => [mark.id, mark]));
      const changed = lanes.map(toGroup).filter((group) => {
        const old = groups.get(group.id);
        return old?.className !== group.className || old?.content !== group.content;
      });
      const left = groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id));
      if (left.length) groups.remove(left);
      if (changed.length) groups.update(changed);
      const fresh = marks.filter((mark) => shown.get(mark.id) !== mark);
      const gone = [...shown.values()].filter((mark) => next.get(mark.id) !== mark);
      if (gone.length) items.remove(gone.map(({ id }) => id));
      shown = next;
      if (fresh.length) items.add(fresh.map(toItem));
    },
    setWindow: (from, to) => timeline.setWindow(from, to, { animation: false }),
    window() {
      const { start, end } = timeline.getWindow();
      return [start.getTime(), end.getTime()];
    },
    width: () => container.querySelector(".vis-center")?.clientWidth ?? container.clientWidth,
    element: elementOf,
    destroy: () => timeline.destroy(),
  };
}
