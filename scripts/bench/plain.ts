import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";

import type { TimelineData } from "../../src/assemble/timeline.ts";

declare global {
  interface Window {
    /** Moves the window of the plain timeline by a share of its length, or to given days. */
    panPlain: (share: number) => void;
    windowPlain: (from: string, to: string) => void;
  }
}

/** vis-timeline as its manual shows it, given all events in a group for each theme: what we compare with. */
export async function openPlain(): Promise<void> {
  const data = (await (await fetch("/timeline/items.json")).json()) as TimelineData;
  const items = data.items.map(({ id, title, theme, days }) => {
    const end = days[3] ?? days[2];
    return { id, content: title, group: theme, start: days[0], ...(end > days[0] ? { end } : {}) };
  });
  const groups = data.choices.theme.map(([id, content]) => ({ id, content }));
  const container = document.querySelector<HTMLElement>("#plain");
  if (!container) return;
  const timeline = new Timeline(container, new DataSet(items), new DataSet(groups), {});
  window.panPlain = (share) => {
    const { start, end } = timeline.getWindow();
    const by = (end.getTime() - start.getTime()) * share;
    timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
  };
  window.windowPlain = (from, to) => timeline.setWindow(from, to, { animation: false });
}
