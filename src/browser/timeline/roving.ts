import { type Step, stepFrom } from "./keys.ts";
import type { Mark } from "./levels.ts";
import type { Scene } from "./scene.ts";

/** Moves the focus among the marks of a scene; one mark at a time can be reached with Tab. */
export class Roving {
  active: Mark | null = null;
  private isWanted = false;

  constructor(
    private readonly canvas: HTMLElement,
    private readonly scene: Scene,
    /** Called when a step has moved the window. */
    private readonly moved: () => void,
  ) {
    canvas.addEventListener("focusin", ({ target }) => {
      const id =
        target instanceof HTMLElement ? target.closest<HTMLElement>("[data-mark]")?.dataset.mark : null;
      const mark = id ? this.scene.inView().find((candidate) => candidate.id === id) : undefined;
      if (mark) this.mark(mark);
    });
  }

  /** Moves the focus a step on and shows where it went. */
  step(step: Step): void {
    const from = this.active ?? this.scene.inView()[0];
    if (from) this.go(stepFrom(from, step, this.scene.lanes()));
  }

  /** Puts the focus on a mark, moving the window if the mark lies outside of it. */
  go(mark: Mark): void {
    const [from, to] = this.scene.span();
    const margin = (to - from) * 0.08;
    this.mark(mark);
    this.wanted = true;
    if (mark.from < from || mark.from > to - margin) {
      const start = mark.from - (to - from) / 2;
      this.scene.setSpan([start, start + (to - from)]);
      this.moved();
      // The library draws what has come into the window with one of the next frames.
      requestAnimationFrame(() => requestAnimationFrame(() => this.settle()));
    }
    this.settle();
  }

  /** Asks for the focus to be on the mark nearest to where it was, after the marks have changed. */
  keep(): void {
    this.wanted = this.canvas.contains(document.activeElement);
  }

  /** Called after each drawing: there is always one mark with a tab stop, and a wanted focus is given. */
  settle(): void {
    const marks = this.scene.inView();
    if (!this.active || !marks.includes(this.active)) {
      const id = this.active?.events[0]?.item.id;
      const same = marks.find((mark) => mark.events.some((event) => event.item.id === id));
      const [from, to] = this.scene.span();
      const middle = (from + to) / 2;
      const near = marks.reduce<Mark | undefined>(
        (best, mark) => (best && Math.abs(best.from - middle) <= Math.abs(mark.from - middle) ? best : mark),
        undefined,
      );
      const next = same ?? near;
      if (!next) return;
      this.mark(next);
    }
    if (!this.active) return;
    const target = this.scene.element(this.active);
    if (this.wanted && target.isConnected) {
      target.focus();
      // While vis-timeline draws for the first time its elements are hidden and cannot take the focus.
      this.wanted = document.activeElement !== target;
    }
  }

  /** A focus that is yet to be given, since the mark is not drawn yet; the canvas says so while it lasts. */
  private get wanted(): boolean {
    return this.isWanted;
  }

  private set wanted(wanted: boolean) {
    this.isWanted = wanted;
    this.canvas.ariaBusy = wanted ? "true" : null;
  }

  private mark(mark: Mark): void {
    if (this.active) this.scene.element(this.active).tabIndex = -1;
    this.active = mark;
    this.scene.element(mark).tabIndex = 0;
  }
}
