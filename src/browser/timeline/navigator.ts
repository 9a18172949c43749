import { dayWords, spanWords } from "../../dates/day-words.ts";
import { eventOf, keepDots } from "./dots.ts";
import { element, svg } from "./element.ts";
import { dayLength, dayOf } from "./happening.ts";
import type { Store } from "./state.ts";
import { addMonths, dayAt, parseScale, type StripBand, xOf } from "./strip.ts";

type End = "from" | "to";
type Reach = { first: string; last: string };

const reachOf = (bands: readonly StripBand[]): Reach => ({
  first: dayOf(bands[0]?.from ?? 0),
  last: dayOf((bands.at(-1)?.to ?? dayLength) - dayLength),
});

/** Months that a key moves an end of the window by; Home and End go as far as they can. */
const monthsOf: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -9999,
  End: 9999,
};

/** Makes one drawing of the strip choose the window: by drag, by click on a period, and by two handles. */
function makeBrush(drawing: SVGSVGElement, store: Store): () => void {
  const bands = parseScale(drawing.dataset.scale ?? "");
  const [left = 0, top = 0, right = 0, bottom = 0] = (drawing.dataset.plot ?? "").split(" ").map(Number);
  const { first, last } = reachOf(bands);
  const height = bottom - top;
  const shades = [0, 1].map(() => svg("rect", { class: "brush-shade", y: top, height }));
  const handles = (["from", "to"] as const).map((end) => {
    const handle = svg("g", {
      class: "brush-handle",
      role: "slider",
      tabindex: 0,
      "aria-label": end === "from" ? "First day of the window" : "Last day of the window",
      "aria-valuemin": 0,
      "aria-valuemax": Math.round((Date.parse(last) - Date.parse(first)) / dayLength),
    });
    handle.append(
      svg("rect", { class: "target", x: -14, y: top, width: 28, height }),
      svg("line", { y1: top - 2, y2: bottom + 2 }),
      svg("rect", { class: "grip", x: -4, y: (top + bottom) / 2 - 14, width: 8, height: 28, rx: 3 }),
    );
    return { end, handle };
  });
  const frame = svg("rect", { class: "brush-frame", y: top - 3, height: height + 6 });
  drawing.setAttribute("role", "group");
  drawing.append(...shades, frame, ...handles.map(({ handle }) => handle));

  const given = (end: End) => store.get()[end] ?? (end === "from" ? first : last);
  const draw = (from: string, to: string) => {
    const [x0, x1] = [xOf(bands, from), xOf(bands, dayOf(Date.parse(to) + dayLength))];
    const isAll = from <= first && to >= last;
    const end = isAll ? right : x1;
    for (const [i, [a, b]] of [
      [left, x0],
      [end, right],
    ].entries()) {
      shades[i]?.setAttribute("x", String(a));
      shades[i]?.setAttribute("width", String(Math.max(0, (b ?? 0) - (a ?? 0))));
    }
    for (const { end: side, handle } of handles) {
      const day = side === "from" ? from : to;
      handle.setAttribute("transform", `translate(${side === "from" ? x0 : end} 0)`);
      handle.setAttribute(
        "aria-valuenow",
        String(Math.round((Date.parse(day) - Date.parse(first)) / dayLength)),
      );
      handle.setAttribute("aria-valuetext", dayWords(day));
    }
  };
  const choose = (from: string, to: string, how: "push" | "replace" = "push") => {
    const [a, b] = from <= to ? [from, to] : [to, from];
    store.set({ from: a <= first ? null : a, to: b >= last ? null : b, window: null }, how);
  };

  for (const { end, handle } of handles)
    handle.addEventListener("keydown", (event) => {
      const months = monthsOf[event.key];
      if (months === undefined) return;
      event.preventDefault();
      const [low, high] = end === "from" ? [first, given("to")] : [given("from"), last];
      const wanted = Math.abs(months) > 99 ? (months < 0 ? low : high) : addMonths(given(end), months);
      const day = wanted < low ? low : wanted > high ? high : wanted;
      if (end === "from") choose(day, given("to"), "replace");
      else choose(given("from"), day, "replace");
    });

  const xIn = (event: MouseEvent) => {
    const box = drawing.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * drawing.viewBox.baseVal.width;
  };
  let drag: { x: number; fixed: string; hasMoved: boolean } | null = null;
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const x = xIn(event);
    const held = handles.find(({ handle }) => event.target instanceof Node && handle.contains(event.target));
    const fixed = held ? given(held.end === "from" ? "to" : "from") : dayAt(bands, x);
    drag = { x, fixed, hasMoved: false };
  });
  drawing.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const x = xIn(event);
    if (!drag.hasMoved && Math.abs(x - drag.x) > 4) {
      drag.hasMoved = true;
      drawing.setPointerCapture(event.pointerId);
    }
    if (!drag.hasMoved) return;
    const [a = "", b = ""] = [drag.fixed, dayAt(bands, x)].sort();
    draw(a, b);
  });
  let hasDragged = false;
  drawing.addEventListener("pointerup", (event) => {
    hasDragged = drag?.hasMoved ?? false;
    if (drag?.hasMoved) choose(drag.fixed, dayAt(bands, xIn(event)));
    drag = null;
  });
  drawing.addEventListener("click", (event) => {
    const isHandle = event.target instanceof Element && event.target.closest(".brush-handle");
    if (event.defaultPrevented || hasDragged || isHandle) return;
    const x = xIn(event);
    const band = bands.find((candidate) => x <= candidate.x1) ?? bands.at(-1);
    if (band && x >= left) choose(dayOf(band.from), dayOf(band.to - dayLength));
  });
  drawing.addEventListener("pointercancel", () => {
    drag = null;
    draw(given("from"), given("to"));
  });
  const drawFrame = () => {
    const { window, isOpen } = store.get();
    const [a, b] = window && isOpen ? window : ["", ""];
    frame.toggleAttribute("hidden", !a);
    if (!a) return;
    const x0 = xOf(bands, a);
    frame.setAttribute("x", String(x0));
    frame.setAttribute("width", String(Math.max(2, xOf(bands, dayOf(Date.parse(b) + dayLength)) - x0)));
  };
  const follow = () => {
    draw(given("from"), given("to"));
    drawFrame();
  };
  follow();
  return follow;
}

/** Buttons for the periods of the axis: the same as a click on one, without needing to aim or drag. */
function periodButtons(figure: Element, store: Store): { root: HTMLElement; follow: () => void } {
  const bands = parseScale(figure.querySelector<SVGSVGElement>("svg[data-scale]")?.dataset.scale ?? "");
  // As the axis has them, which the table of the same numbers names too.
  const cells = figure.nextElementSibling?.querySelectorAll("tbody th") ?? [];
  const names = [...cells].map((cell) => cell.textContent);
  const { first, last } = reachOf(bands);
  const periods = bands.map(({ from, to }, i): [string, string | null, string | null] => {
    const [a, b] = [dayOf(from), dayOf(to - dayLength)];
    return [names[i] ?? spanWords(a, b), a <= first ? null : a, b >= last ? null : b];
  });
  const buttons = [["All", null, null] as const, ...periods].map(([name, from, to]) => {
    const button = element("button", { type: "button", "aria-pressed": "false" }, name);
    button.addEventListener("click", () => store.set({ from, to, window: null }));
    return { button, from, to };
  });
  const root = element("div", { class: "periods no-print", role: "group", "aria-label": "Choose a period" });
  root.append(...buttons.map(({ button }) => button));
  const follow = () => {
    const now = store.get();
    for (const { button, from, to } of buttons)
      button.setAttribute("aria-pressed", String(from === now.from && to === now.to));
  };
  follow();
  return { root, follow };
}

/** The events that a strip was last told to show. */
const lastShown = new WeakMap<Element, ReadonlySet<string> | null>();

/** Makes the events that do not match paler; null shows all alike. `ids` are those of the events that match. */
export function showOnStrip(figure: Element, ids: ReadonlySet<string> | null): void {
  lastShown.set(figure, ids);
  for (const link of figure.querySelectorAll<SVGAElement>("svg[data-scale] a"))
    link.classList.toggle("is-out", ids !== null && !ids.has(eventOf(link)));
}

/** Marks on the strip the entry of the list that the reader is at; the empty text marks none. */
export function showCursor(figure: Element, id: string): void {
  for (const drawing of figure.querySelectorAll<SVGSVGElement>("svg[data-scale]")) {
    const dot = id && drawing.querySelector(`a[href="#${CSS.escape(id)}"] circle`);
    const [, top = 0, , bottom = 0] = (drawing.dataset.plot ?? "").split(" ").map(Number);
    for (const old of drawing.querySelectorAll(".strip-cursor, .strip-ring")) old.remove();
    const [cx, cy, r] = ["cx", "cy", "r"].map((name) => Number(dot && dot.getAttribute(name)));
    if (!dot || cx === undefined || cy === undefined || r === undefined) continue;
    drawing.append(
      svg("line", { class: "strip-cursor", x1: cx, x2: cx, y1: top, y2: bottom }),
      svg("circle", { class: "strip-ring", cx, cy, r: r + 3 }),
    );
  }
}

/** Makes the strip the navigator of the page. */
export function keepNavigator(figure: HTMLElement, store: Store): void {
  keepDots(figure, store, () => showOnStrip(figure, lastShown.get(figure) ?? null));
  const brushes = [...figure.querySelectorAll<SVGSVGElement>("svg[data-scale]")].map((drawing) =>
    makeBrush(drawing, store),
  );
  const { root, follow } = periodButtons(figure, store);
  figure.querySelector("figcaption")?.before(root);
  figure.classList.add("is-navigator");
  store.subscribe(() => {
    for (const brush of brushes) brush();
    follow();
  });
}
