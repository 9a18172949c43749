import { atRest } from "./at-rest.ts";
import { element, svg } from "./element.ts";
import type { Store } from "./state.ts";

/** The event that a dot's link leads to. */
export const eventOf = (link: Element): string => link.getAttribute("href")?.slice(1) ?? "";

/** What the list says of an event. */
function wordsOf(id: string): { date: string; title: string; evidence: string } {
  const row = document.getElementById(id);
  const text = (selector: string) => row?.querySelector(selector)?.textContent.trim() ?? "";
  return { date: text(".event-date"), title: text("h3"), evidence: text(".confidence") };
}

type Dot = { link: SVGAElement; x: number; y: number };

/** Dots no farther than this from the pointer, in pixels of the screen, are meant by it. */
const near = 12;

function nearest(dots: readonly Dot[], drawing: SVGSVGElement, event: MouseEvent): SVGAElement | null {
  const box = drawing.getBoundingClientRect();
  const scale = box.width / drawing.viewBox.baseVal.width;
  let [best, least]: [SVGAElement | null, number] = [null, near];
  for (const { link, x, y } of dots) {
    if (link.classList.contains("is-out")) continue;
    const away = Math.hypot(box.left + x * scale - event.clientX, box.top + y * scale - event.clientY);
    if (away < least) [best, least] = [link, away];
  }
  return best;
}

/** The note that says what the dot is: date, title, evidence. */
function makeTip(figure: HTMLElement): { show: (link: SVGAElement | null) => void } {
  const tip = element("div", { class: "strip-tip no-print", hidden: true, "aria-hidden": "true" });
  figure.append(tip);
  let shown: SVGAElement | null = null;
  return {
    show(link) {
      if (link === shown) return;
      shown = link;
      tip.hidden = !link;
      if (!link) return;
      const { date, title, evidence } = wordsOf(eventOf(link));
      tip.replaceChildren(date, element("strong", {}, title), evidence);
      const [frame, box] = [figure.getBoundingClientRect(), link.getBoundingClientRect()];
      const left = box.left - frame.left + box.width / 2 - tip.offsetWidth / 2;
      tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
      tip.style.top = `${box.top - frame.top - tip.offsetHeight - 10}px`;
    },
  };
}

/** Names a link by what the list says of its event. */
function nameLink(link: SVGAElement): void {
  const { date, title, evidence } = wordsOf(eventOf(link));
  link.setAttribute("aria-label", `${date}: ${title}. ${evidence}`);
}

/** The arrow keys go from dot to dot in order of time; one dot at a time is a tab stop. */
function keepKeys(drawing: SVGSVGElement, links: readonly SVGAElement[]): void {
  const start = links.at(-1);
  start?.setAttribute("tabindex", "0");
  drawing.addEventListener("keydown", (event) => {
    const link = event.target instanceof SVGAElement ? event.target : null;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!link || step === undefined) return;
    event.preventDefault();
    const shown = links.filter((candidate) => !candidate.classList.contains("is-out"));
    const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(link) + step))];
    if (!next) return;
    for (const other of links) other.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** The places of a path of dots and the width of its strokes, in pixels of the drawing. */
function placesOf(path: SVGPathElement): { places: [x: number, y: number][]; width: number } {
  const { a = 1, e = 0, f = 0 } = path.transform.baseVal.consolidate()?.matrix ?? {};
  const steps = (path.getAttribute("d") ?? "").matchAll(/m([\d.-]+) ([\d.-]+)/g);
  let [x, y] = [0, 0];
  return {
    places: [...steps].map(([, right, down]) => {
      [x, y] = [x + Number(right), y + Number(down)];
      return [tenth(e + a * x), tenth(f + a * y)];
    }),
    width: a * Number(path.getAttribute("stroke-width")),
  };
}

/** Puts a link in the place of each dot that is drawn as part of a path; `ids` are the events by their number. */
function linkDots(drawing: SVGSVGElement, ids: readonly string[]): void {
  for (const path of drawing.querySelectorAll<SVGPathElement>("path[data-events]")) {
    const { places, width } = placesOf(path);
    const level = [...path.classList].find((name) => name.startsWith("c-")) ?? "";
    const own = [...path.classList].find((name) => name.startsWith("instrument-"));
    const r = tenth(level === "c-background" ? width * 0.6 : width / 2 - 0.5);
    const links = (path.dataset.events ?? "").split(" ").map((index, i) => {
      const link = svg("a", {
        href: `#${ids[Number(index)] ?? ""}`,
        tabindex: -1,
        ...(own ? { class: own } : {}),
      });
      const [cx = 0, cy = 0] = places[i] ?? [];
      link.append(svg("circle", { class: `dot ${level}`, cx, cy, r }));
      return link;
    });
    if (path.nextElementSibling?.classList.contains("is-hole")) path.nextElementSibling.remove();
    path.replaceWith(...links);
  }
}

const isShown = (drawing: SVGSVGElement) => drawing.getClientRects().length > 0;

/**
 * Makes the dots of the strip answer: a note at the pointer, the finger and the focus; a click chooses the event.
 * A finger first shows what a dot is; the next touch of the same dot chooses it. A drawing is prepared when it is
 * first shown and the page is at rest, or first met by a reader; `onReady` hears of each.
 */
export function keepDots(figure: HTMLElement, store: Store, onReady: () => void): void {
  const tip = makeTip(figure);
  const waiting = new Map(
    [...figure.querySelectorAll<SVGSVGElement>("svg[data-scale]")].map((drawing) => [
      drawing,
      keepDrawing(drawing, tip, store, onReady),
    ]),
  );
  // It tells at once what is shown, after the layout that the first picture of the page needs anyway.
  new ResizeObserver(() => {
    for (const [drawing, prepared] of waiting) {
      if (!isShown(drawing)) continue;
      waiting.delete(drawing);
      atRest(prepared);
    }
  }).observe(figure);
}

type Prepared = { links: readonly SVGAElement[]; dots: readonly Dot[] };

/** Puts links in the place of the dots of a drawing, names them, and lets the keys go from one to the next. */
function prepare(drawing: SVGSVGElement): Prepared {
  const ids = [...document.querySelectorAll("li.event")].map(({ id }) => id);
  linkDots(drawing, ids);
  const order = new Map(ids.map((id, i) => [id, i]));
  const links = [...drawing.querySelectorAll<SVGAElement>("a")].sort(
    (a, b) => (order.get(eventOf(a)) ?? 0) - (order.get(eventOf(b)) ?? 0),
  );
  links.forEach(nameLink);
  for (const group of drawing.querySelectorAll(".links")) group.removeAttribute("aria-hidden");
  const dots = links.map((link): Dot => {
    const circle = link.querySelector("circle");
    return { link, x: Number(circle?.getAttribute("cx")), y: Number(circle?.getAttribute("cy")) };
  });
  keepKeys(drawing, links);
  return { links, dots };
}

/** Makes the dots of one drawing answer; returns what prepares it, which any answer does first. */
function keepDrawing(
  drawing: SVGSVGElement,
  tip: ReturnType<typeof makeTip>,
  store: Store,
  onReady: () => void,
): () => Prepared {
  let made: Prepared | null = null;
  const prepared = () => {
    if (made) return made;
    made = prepare(drawing);
    onReady();
    return made;
  };
  const meant = (event: MouseEvent) => nearest(prepared().dots, drawing, event);
  let touched: SVGAElement | null = null;
  drawing.addEventListener("pointermove", (event) => tip.show(meant(event)));
  drawing.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && tip.show(null));
  drawing.addEventListener("focusin", ({ target }) => target instanceof SVGAElement && tip.show(target));
  drawing.addEventListener("focusout", () => tip.show(null));
  drawing.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isKey = event.detail === 0;
    const link = isKey && event.target instanceof SVGAElement ? event.target : meant(event);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    tip.show(link);
    if (isTouch && touched !== link) touched = link;
    else store.set({ event: eventOf(link) });
  });
  return prepared;
}
