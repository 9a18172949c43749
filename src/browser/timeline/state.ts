import type { Facet } from "../../assemble/timeline.ts";
import { type Grouping, groupings } from "./lanes.ts";

/** Facets by which events can be chosen, in the order of the address. */
export const facets: readonly Facet[] = [
  "actor",
  "theme",
  "kind",
  "phase",
  "treaty",
  "topic",
  "place",
  "confidence",
];

/** What the reader has chosen: all of it stands in the address, so that it can be shared. */
export type State = {
  isOpen: boolean;
  group: Grouping;
  event: string | null;
  /** First and last day of the events that are shown, both included; null where it is open. */
  from: string | null;
  to: string | null;
  /** First and last day that the detail shows, where the reader has moved it; null shows what fits. */
  window: readonly [from: string, to: string] | null;
  /** The day on whose knowledge the chronology is shown: only what public sources had said by then. */
  known: string | null;
  /** The step of the story that is told, counted from 1; null outside of it. */
  story: number | null;
  /** Two events between which the days are counted. */
  between: readonly [string, string] | null;
  isNewestFirst: boolean;
  /** True if every entry of the list is unfolded. */
  isFull: boolean;
  query: string;
  chosen: Partial<Record<Facet, string>>;
};

/** What decides which events are shown, as one comparable text; the rest of a state only says how. */
export const filterKey = ({ from, to, known, query, chosen }: State): string =>
  JSON.stringify([from, to, known, query, facets.map((facet) => chosen[facet])]);

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A window such as `2024-06-01..2024-07-01`; null for anything else. */
function parseWindow(text: string | null): State["window"] {
  const [from = null, to = null, ...rest] = text?.split("..") ?? [];
  return isDay(from) && isDay(to) && from <= to && rest.length === 0 ? [from, to] : null;
}

/** Two ids such as `treaty-signed..duma-ratifies`; null for anything else. */
function parsePair(text: string | null): State["between"] {
  const [a, b] = /^([a-z0-9-]+)\.\.([a-z0-9-]+)$/.exec(text ?? "")?.slice(1) ?? [];
  return a && b ? [a, b] : null;
}

/** Reads a state from the query part of an address; what it does not understand is left out. */
export function parseState(query: string): State {
  const given = new URLSearchParams(query);
  const day = (name: string) => [given.get(name)].find(isDay) ?? null;
  const [from, to] = [day("from"), day("to")];
  const chosen = facets.flatMap((facet) => {
    const value = given.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return {
    isOpen: given.get("view") === "timeline",
    group: groupings.find((grouping) => grouping === given.get("group")) ?? "theme",
    event: given.get("event") || null,
    ...(from && to && from > to ? { from: to, to: from } : { from, to }),
    window: parseWindow(given.get("window")),
    known: day("known"),
    story: /^[1-9]\d?$/.test(given.get("story") ?? "") ? Number(given.get("story")) : null,
    between: parsePair(given.get("between")),
    isNewestFirst: given.get("order") === "newest",
    isFull: given.get("form") === "full",
    query: given.get("q")?.trim() ?? "",
    chosen: Object.fromEntries(chosen),
  };
}

/** The query part of the address of a state, such as `?view=timeline&actor=russia`, or the empty string. */
export function toQuery(state: State): string {
  const pairs: [string, string | null | undefined][] = [
    ["view", state.isOpen ? "timeline" : null],
    ["group", state.group === "theme" ? null : state.group],
    ...facets.map((facet): [string, string | undefined] => [facet, state.chosen[facet]]),
    ["q", state.query],
    ["from", state.from],
    ["to", state.to],
    ["known", state.known],
    ["story", state.story === null ? null : String(state.story)],
    ["between", state.between?.join("..")],
    ["window", state.window?.join("..")],
    ["order", state.isNewestFirst ? "newest" : null],
    ["form", state.isFull ? "full" : null],
    ["event", state.event],
  ];
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size ? `?${query.toString()}` : "";
}

const unfiltered = filterKey(parseState(""));

/** True if anything is chosen that leaves events out. */
export const isFiltered = (state: State): boolean => filterKey(state) !== unfiltered;

/** Keeps the state, tells everyone concerned when it changes, and keeps the address in step. */
export type Store = {
  get: () => State;
  /** Changes the state; `push` makes a step that the back button returns from. */
  set: (change: Partial<State>, how?: "push" | "replace") => void;
  /** Calls `listener` at each change; returns what ends that. */
  subscribe: (listener: (state: State, before: State) => void) => () => void;
};

/** What must be there before a state can be shown; null if it all is. */
type Gate = (state: State) => Promise<unknown> | null;

/**
 * Makes a store over the address of the page; the back and forward buttons set the state too. The address changes at
 * once, the state when what it needs is there.
 */
export function createStore(page: Window, gate: Gate = () => null): Store {
  let state = parseState(page.location.search);
  let wanted = state;
  const listeners = new Set<(state: State, before: State) => void>();
  const become = (next: State) => {
    const before = state;
    state = next;
    for (const listener of listeners) listener(state, before);
  };
  const want = (next: State) => {
    wanted = next;
    const wait = gate(next);
    if (!wait) become(next);
    else void wait.then(() => wanted === next && become(next));
  };
  page.addEventListener("popstate", () => want(parseState(page.location.search)));
  return {
    get: () => state,
    set(change, how = "push") {
      const next = { ...wanted, ...change };
      const { pathname, search } = page.location;
      const query = toQuery(next);
      if (query !== search) {
        const address = pathname + query;
        if (how === "push") page.history.pushState(null, "", address);
        else page.history.replaceState(page.history.state, "", address);
      }
      want(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
