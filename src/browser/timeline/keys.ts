import type { Command } from "./span.ts";

/** Where the focus goes among the marks. */
export type Step = "left" | "right" | "up" | "down" | "start" | "end";

export type KeyMeaning = { move: Step } | { command: Command } | null;

const steps: Record<string, Step> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "start",
  End: "end",
};

const commands: Record<string, Command> = {
  "+": "in",
  "=": "in",
  "-": "out",
  _: "out",
  "0": "all",
  PageUp: "earlier",
  PageDown: "later",
};

/** What a key means while the focus is in the timeline; null if it has no meaning there. */
export function meaningOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): KeyMeaning {
  if (event.altKey || event.metaKey) return null;
  if (event.ctrlKey)
    return event.key === "Home"
      ? { command: "first" }
      : event.key === "End"
        ? { command: "last" }
        : event.key === "ArrowLeft"
          ? { command: "earlier" }
          : event.key === "ArrowRight"
            ? { command: "later" }
            : null;
  const move = steps[event.key];
  if (move) return { move };
  const command = commands[event.key];
  return command ? { command } : null;
}

type Placed = { id: string; lane: string; from: number; to: number };

/**
 * The mark that a step leads to: along the lane to the next mark in time, or to the mark nearest in time in
 * the next lane that has one. Returns the mark itself where there is no further one.
 */
export function stepFrom<M extends Placed>(
  mark: M,
  step: Step,
  lanes: readonly { id: string; marks: readonly M[] }[],
): M {
  const at = lanes.findIndex((lane) => lane.id === mark.lane);
  const own = lanes[at]?.marks ?? [];
  // A mark of another level of detail has its place by its name.
  const i = own.findIndex(({ id }) => id === mark.id);
  switch (step) {
    case "left":
      return own[i - 1] ?? mark;
    case "right":
      return own[i + 1] ?? mark;
    case "start":
      return own[0] ?? mark;
    case "end":
      return own.at(-1) ?? mark;
    case "up":
    case "down":
      return nearest(mark.from, lanes[at + (step === "up" ? -1 : 1)]?.marks ?? []) ?? mark;
  }
}

/** The mark nearest to a time; undefined if there is none. */
function nearest<M extends Placed>(time: number, marks: readonly M[]): M | undefined {
  const away = (mark: M) => Math.max(0, mark.from - time, time - mark.to);
  return marks.reduce<M | undefined>(
    (best, mark) => (best && away(best) <= away(mark) ? best : mark),
    undefined,
  );
}
