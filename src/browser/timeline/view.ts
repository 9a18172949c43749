import { spanWords } from "../../dates/day-words.ts";
import { keepClearOfSheet } from "./clear-of-sheet.ts";
import { type Context, labelOf } from "./context.ts";
import { type Details, makeDetails } from "./details.ts";
import { element } from "./element.ts";
import { makeGlide } from "./glide.ts";
import { dayLength, dayOf } from "./happening.ts";
import { makeFollower, makeListStep } from "./in-step.ts";
import { meaningOf } from "./keys.ts";
import type { Mark } from "./levels.ts";
import { makeLinkLines } from "./links.ts";
import { markElement } from "./mark-element.ts";
import { Roving } from "./roving.ts";
import { makeSaveButtons } from "./save-picture.ts";
import { Scene } from "./scene.ts";
import { type Command, moved, obey, type Span } from "./span.ts";
import { filterKey, type State } from "./state.ts";
import { makeStory, stateOf, stepOf } from "./story.ts";
import { makeToolbar } from "./toolbar.ts";

/** The open timeline. */
export type View = {
  scene: Scene;
  /** Moves the window by a share of its length, as dragging does. */
  pan: (share: number) => void;
  focus: () => void;
  /** Gives the focus to the chosen event; in the story its words keep it. */
  focusChosen: () => void;
  /** Moves to the entry of the list that the reader is at; the empty text says that they have left the list. */
  visit: (id: string) => void;
  destroy: () => void;
};

const helpText =
  "Arrow keys go from event to event and from lane to lane; plus and minus zoom; Page Up and Page Down move; Enter opens. With a pointer: drag to move, Ctrl and wheel to zoom, Shift and wheel to move.";

/** Milliseconds of rest after which a moved window is written to the address and read out. */
const rest = 350;

const minute = 60_000;

/** Opens the interactive timeline in `host` and keeps it and the state in step. */
export async function openView(
  host: HTMLElement,
  context: Context,
  close: (() => void) | null,
): Promise<View> {
  const { createDrawing } = await import("./vis-adapter.ts");
  const { data, store, announce, happenings } = context;
  const canvas = element("div", {
    class: "tl-canvas",
    role: "group",
    "aria-label": "Events on the timeline",
    "aria-describedby": "tl-help",
  });
  const details = makeDetails(context, (id) => store.set({ event: id }));
  const [first] = data.story;
  const list = makeListStep();
  const toolbar = makeToolbar({
    toList: list.button,
    save: makeSaveButtons({ context, host, scene: () => scene, days: () => daysOf(scene.span()) }),
    command: act,
    group: (group) => store.set({ group }),
    story: first ? () => store.set(stateOf(first, 1)) : null,
    close,
  });
  const story = makeStory(context);
  const asked = stepOf(data.story, store.get().story);
  if (asked && !store.get().window) store.set(stateOf(asked, store.get().story ?? 1), "replace");
  const help = element("p", { class: "tl-help quiet", id: "tl-help" }, helpText);
  host.replaceChildren(
    toolbar.root,
    story.root,
    element("div", { class: "tl-body" }, canvas, details.root),
    help,
  );
  toolbar.setGroup(store.get().group);

  const main = data.lives.map(({ treaty }) => treaty);
  const drawLinks = makeLinkLines(canvas, context, () => scene);
  const scene = new Scene(canvas, context, {
    create: createDrawing,
    draw: (mark) => markElement(mark, (id) => labelOf(data, "confidence", id), main),
    move: () => settleWindow(),
    drawn: () => {
      roving.settle();
      highlight();
      drawLinks();
    },
  });
  const glide = makeGlide((span) => scene.setSpan(span));
  const roving = new Roving(canvas, scene, () => settleWindow());
  const visit = makeFollower(scene, () => settleWindow("quietly"));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ownWindow = "";
  let current: HTMLElement | undefined;

  function isAll([from, to]: Span): boolean {
    return from <= scene.bounds[0] + dayLength && to >= scene.bounds[1] - dayLength;
  }

  /** Writes the window to the address once it rests, and reads it out unless the reader is busy with the list. */
  function settleWindow(how?: "quietly"): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const span = scene.span();
      const days = daysOf(span);
      ownWindow = days.join("..");
      store.set({ window: days }, "replace");
      showWindow(span, how);
    }, rest);
  }

  /** The first and last day of a window. Places are whole numbers, so a time read back from one is a little off. */
  function daysOf(span: Span): [string, string] {
    const [from = 0, to = 0] = scene.times(span).map((time) => Math.round(time / minute) * minute);
    return [dayOf(from), dayOf(Math.max(from, to - 1))];
  }

  /** Hides the labels that the edge of the picture would cut, once it rests. */
  function clearEdges(): void {
    const frame = canvas.querySelector(".vis-center")?.getBoundingClientRect();
    if (!frame) return;
    const labels = [...canvas.querySelectorAll<HTMLElement>(".tl-label")];
    const isCut = labels.map((label) => {
      const { left, right } = label.getBoundingClientRect();
      return right > frame.right || left < frame.left;
    });
    labels.forEach((label, i) => label.classList.toggle("is-cut", isCut[i]));
  }

  function showWindow(span: Span, how?: "quietly"): void {
    requestAnimationFrame(clearEdges);
    const shown = new Set(scene.inView().flatMap(({ events }) => events.map(({ item }) => item.id)));
    const words = isAll(span) ? "All years" : spanWords(...daysOf(span));
    const counted = `${words}: ${shown.size} of ${context.matching(store.get()).length} events`;
    toolbar.setWindow(counted);
    list.show(shown);
    if (how !== "quietly") announce(counted);
  }

  function moveTo(span: Span): void {
    roving.keep();
    scene.setSpan(span);
    settleWindow();
  }

  function act(command: Command): void {
    const span = scene.span();
    const held = canvas.contains(document.activeElement) ? roving.active?.from : undefined;
    const isInView = held !== undefined && held >= span[0] && held <= span[1];
    moveTo(obey(command, span, scene.bounds, isInView ? held : undefined));
  }

  function activate(mark: Mark): void {
    const [first] = mark.events;
    if (mark.events.length === 1 && first) {
      store.set({ event: first.item.id });
      return;
    }
    store.set({ event: null }, "replace");
    details.showCluster(mark.events);
    const from = scene.warp.place(Math.min(...mark.events.map((event) => event.from)));
    const to = scene.warp.place(Math.max(...mark.events.map((event) => event.to)));
    const margin = (to - from) * 0.15;
    moveTo([from - margin, to + margin]);
    announce(`${mark.events.length} events, listed under Chosen event`);
  }

  /** Escape closes what is open: what is read beside the picture, else the picture. */
  function leave(): void {
    if (!details.isOpen()) close?.();
    details.clear();
    if (store.get().event) store.set({ event: null });
  }

  canvas.addEventListener("click", ({ target }) => {
    const id = target instanceof Element && target.closest<HTMLElement>("[data-mark]")?.dataset.mark;
    const mark = id && scene.inView().find((candidate) => candidate.id === id);
    if (mark) activate(mark);
  });
  host.addEventListener("keydown", (event) => {
    const isField = event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement;
    if (event.key === "Escape") leave();
    const meaning = isField ? null : meaningOf(event);
    if (!meaning) return;
    const isInCanvas = event.target instanceof Node && canvas.contains(event.target);
    if ("move" in meaning && !isInCanvas) return;
    event.preventDefault();
    if ("move" in meaning) roving.step(meaning.move);
    else act(meaning.command);
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY))) return;
      event.preventDefault();
      scene.setSpan(moved(scene.span(), across / 1000));
      settleWindow();
    },
    { passive: false },
  );
  const unsubscribe = store.subscribe(follow);

  function follow(state: State, before: State): void {
    if (!state.isOpen && !context.isEmbedded) return;
    toolbar.setGroup(state.group);
    const hasNewFilter = filterKey(state) !== filterKey(before);
    if (state.group !== before.group || hasNewFilter) scene.reset();
    const isOwn = state.window?.join("..") === ownWindow;
    const hasNewWindow = JSON.stringify(state.window) !== JSON.stringify(before.window) && !isOwn;
    if (hasNewFilter || hasNewWindow) {
      glide(scene.span(), scene.spanOfState(), () => {
        showWindow(scene.span());
        highlight();
      });
    }
    story.show();
    const hasLeftStory = before.story !== null && state.story === null;
    if (state.event !== before.event || hasLeftStory) showEvent(state.event, details);
  }

  /** Marks what holds the chosen event, whatever the level of detail. */
  function highlight(): void {
    const { event } = store.get();
    const mark = event ? scene.find(event) : undefined;
    const target = mark && scene.element(mark);
    drawLinks();
    if (target === current) return;
    current?.removeAttribute("aria-current");
    target?.setAttribute("aria-current", "true");
    current = target;
  }

  function showEvent(id: string | null, panel: Details): void {
    const happening = id && happenings.find(({ item }) => item.id === id);
    if (!happening) return;
    highlight();
    // In the story its own words stand over the picture.
    if (store.get().story !== null) return;
    panel.showEvent(happening);
    announce(`${happening.item.words}: ${happening.item.title}`);
    const mark = scene.find(happening.item.id);
    const [from, to] = scene.span();
    if (mark && (mark.from < from || mark.from > to)) {
      scene.setSpan(moved([from, to], (mark.from - (from + to) / 2) / (to - from)));
      settleWindow();
    }
    keepClearOfSheet(mark && scene.element(mark), panel.root);
  }

  showWindow(scene.span());
  story.show();
  showEvent(store.get().event, details);
  return {
    scene,
    pan(share) {
      scene.setSpan(moved(scene.span(), share));
      settleWindow();
    },
    focus: () => {
      const mark = roving.active ?? scene.inView()[0];
      if (mark) roving.go(mark);
    },
    focusChosen() {
      const { event, story: step } = store.get();
      const mark = event && step === null ? scene.find(event) : undefined;
      if (mark) roving.go(mark);
    },
    visit,
    destroy() {
      list.clear();
      clearTimeout(timer);
      unsubscribe();
      scene.destroy();
      host.replaceChildren();
    },
  };
}
