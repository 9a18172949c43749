import { spanWords } from "../../dates/day-words.ts";
import { element } from "./element.ts";
import { dayOf, type Happening, isFuzzy } from "./happening.ts";
import type { Mark } from "./levels.ts";

/** What a mark is called: the date and title of its event, or the number and dates of those in a cluster. */
function markName(mark: Mark, confidence: (id: string) => string): string {
  const [first] = mark.events;
  if (!first) return "";
  if (mark.events.length > 1) return `${mark.events.length} events, ${clusterDates(mark.events)}`;
  const { words, title, confidence: level } = first.item;
  return `${words}: ${title}. ${confidence(level)}${isFuzzy(first) ? ". The date is not exact" : ""}`;
}

/** The days that the events of a cluster span, in words. */
export function clusterDates(events: readonly Happening[]): string {
  const from = Math.min(...events.map((event) => event.from));
  const to = Math.max(...events.map((event) => event.to));
  return spanWords(dayOf(from), dayOf(to - 1));
}

function label(mark: Mark, text: string): HTMLElement {
  const made = element("span", { class: "tl-label" }, text);
  made.style.maxWidth = `${mark.room}px`;
  if (mark.room === 0) made.hidden = true;
  return made;
}

/** A bar from first to last possible day; the days on which it may not yet or no longer have run are hatched. */
function bar({ from, to, begunBy, notOverBefore, goesOn }: Happening): HTMLElement {
  const share = (time: number) => `${(100 * time) / (to - from)}%`;
  const zones = element("span", { class: `tl-bar${goesOn ? " goes-on" : ""}` });
  const start = element("span", { class: "tl-hatch" });
  const core = element("span", { class: "tl-core" });
  const end = element("span", { class: "tl-hatch" });
  const crisp = (zone: number) => (zone <= 86_400_000 ? 0 : zone);
  const [before, after] = [crisp(begunBy - from), crisp(to - notOverBefore)];
  const isWholeUnsure = before + after > to - from;
  start.style.width = isWholeUnsure ? "100%" : share(before);
  core.style.width = isWholeUnsure ? "0" : share(to - from - before - after);
  end.style.width = isWholeUnsure ? "0" : share(after);
  zones.append(start, core, end);
  return zones;
}

/** The classes that say what an event is: a milestone, of uncertain date, about one main treaty alone. */
function traits(event: Happening, main: readonly string[]): string[] {
  const own = event.item.treaties.flatMap((id) => (main.includes(id) ? [main.indexOf(id) + 1] : []));
  return [
    ...(event.item.milestone ? ["is-milestone"] : []),
    ...(isFuzzy(event) ? ["is-fuzzy"] : []),
    ...(own.length === 1 ? ["is-own", `instrument-${own[0]}`] : []),
  ];
}

/** The element that stands for a mark: a button that the pointer, the keyboard and a screen reader can use. */
export function markElement(
  mark: Mark,
  confidence: (id: string) => string,
  main: readonly string[],
): HTMLElement {
  const [first] = mark.events;
  const isCluster = mark.events.length > 1;
  const kind = isCluster ? "tl-cluster" : mark.to > mark.from ? "tl-range" : "tl-point";
  const item = first?.item;
  const button = element("button", {
    type: "button",
    tabindex: "-1",
    class: ["tl-mark", kind, ...(first && !isCluster ? traits(first, main) : [])].join(" "),
    "data-mark": mark.id,
    "aria-label": markName(mark, confidence),
  });
  if (isCluster) button.append(`${mark.events.length} events`);
  else if (first && item) {
    const words = isFuzzy(first) ? `${item.words}: ${item.title}` : item.title;
    button.append(
      mark.to === mark.from ? element("span", { class: `tl-dot c-${item.confidence}` }) : bar(first),
      label(mark, words),
    );
  }
  return button;
}
