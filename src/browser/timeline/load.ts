import type { TimelineData } from "../../assemble/timeline.ts";
import { type Context, labelOf } from "./context.ts";
import { type Happening, toHappenings } from "./happening.ts";
import { foldText, makeMatching } from "./match.ts";
import type { Store } from "./state.ts";
import type { Texts } from "./texts.ts";

/** Where things stand, as the page says in `data-` attributes of the host element. */
export type Places = { items: string; styles: string; base: string; isEmbedded: boolean };

/** Reads the places from the host element. */
export function placesOf(host: HTMLElement): Places {
  const { items = "", styles = "", base = "", embed } = host.dataset;
  return { items, styles, base, isEmbedded: embed !== undefined };
}

/** An event's folded text: its entry in the list where there is one, else its title, date and names. */
function textReader(data: TimelineData): (happening: Happening) => string {
  const texts = new Map<string, string>();
  return ({ item }) => {
    const known = texts.get(item.id);
    if (known !== undefined) return known;
    const listed = document.getElementById(item.id)?.textContent;
    const names = item.actors.map((id) => labelOf(data, "actor", id));
    const text = foldText(listed ?? [item.title, item.words, ...names].join(" "));
    texts.set(item.id, text);
    return text;
  };
}

/** Fetches the events and makes the context. Throws if they cannot be had. */
export async function loadContext(
  places: Places,
  store: Store,
  texts: Texts,
  announce: (text: string) => void,
): Promise<Context> {
  const [response] = await Promise.all([fetch(places.items), store.get().query ? texts.tellAll() : null]);
  if (!response.ok) throw new Error(`${places.items} answered ${response.status}`);
  const data = (await response.json()) as TimelineData;
  const { base, isEmbedded } = places;
  const happenings = toHappenings(data.items);
  const textOf = textReader(data);
  return {
    data,
    happenings,
    store,
    textOf,
    async tell(id) {
      const row = document.getElementById(id);
      if (row) await texts.tell(row);
      return row?.querySelector(".event-summary") ?? null;
    },
    matching: makeMatching(happenings, textOf),
    announce,
    base,
    isEmbedded,
  };
}

/** Adds a style sheet to the page; done when it applies. */
export function loadStyles(address: string): Promise<void> {
  if (!address || document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(link);
  });
}
