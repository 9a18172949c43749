import type { Facet } from "../../assemble/timeline.ts";
import { type Grouping, groupings } from "./lanes.ts";

/** Facets by which events can be chosen, in the order of the address. */
export const facets: readonly Facet[] = ["actor", "theme", "kind", "phase", "treaty", "topic", "confidence"];

/** What the reader has chosen: all of it stands in the address, so that it can be shared. */
export type State = {
  isOpen: boolean;
  group: Grouping;
  event: string | null;
  /** First and last day of the window, both included; null where it is open. */
  from: string | null;
  to: string | null;
  query: string;
  chosen: Partial<Record<Facet, string>>;
};

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

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
    ["event", state.event],
  ];
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size ? `?${query.toString()}` : "";
}

/** Keeps the state, tells everyone concerned when it changes, and keeps the address in step. */
export type Store = {
  get: () => State;
  /** Changes the state; `push` makes a step that the back button returns from. */
  set: (change: Partial<State>, how?: "push" | "replace") => void;
  /** Calls `listener` at each change; returns what ends that. */
  subscribe: (listener: (state: State, before: State) => void) => () => void;
};

/** Makes a store over the address of the page; the back and forward buttons set the state too. */
export function createStore(page: Window): Store {
  let state = parseState(page.location.search);
  const listeners = new Set<(state: State, before: State) => void>();
  const become = (next: State) => {
    const before = state;
    state = next;
    for (const listener of listeners) listener(state, before);
  };
  page.addEventListener("popstate", () => become(parseState(page.location.search)));
  return {
    get: () => state,
    set(change, how = "push") {
      const next = { ...state, ...change };
      const { pathname, search } = page.location;
      const query = toQuery(next);
      if (query !== search) {
        const address = pathname + query;
        if (how === "push") page.history.pushState(null, "", address);
        else page.history.replaceState(null, "", address);
      }
      become(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
