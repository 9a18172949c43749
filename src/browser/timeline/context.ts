import type { TimelineData } from "../../assemble/timeline.ts";
import type { Happening } from "./happening.ts";
import type { State, Store } from "./state.ts";

/** What the parts of the timeline page share. */
export type Context = {
  data: TimelineData;
  /** All events, oldest first. */
  happenings: readonly Happening[];
  store: Store;
  /** An event's text in folded form, for searching. */
  textOf: (happening: Happening) => string;
  /** What the list tells of an event, whole, once it is there; null where there is no list. */
  tell: (id: string) => Promise<Element | null>;
  /** The events that a state leaves, oldest first. */
  matching: (state: State) => readonly Happening[];
  /** Reads a sentence to those who use a screen reader, and nobody else. */
  announce: (text: string) => void;
  /** The path that the site stands below, such as `/record`, or the empty string. */
  base: string;
  /** True in an embed, where links open a new window. */
  isEmbedded: boolean;
};

/** The label of a value of a facet; the id if it has none. */
export function labelOf(data: TimelineData, facet: keyof TimelineData["choices"], id: string): string {
  return data.choices[facet].find(([value]) => value === id)?.[1] ?? id;
}
