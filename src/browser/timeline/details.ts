import { daysBetween } from "./between.ts";
import { type Context, labelOf } from "./context.ts";
import { element } from "./element.ts";
import { type Happening, isFuzzy } from "./happening.ts";
import { linksOf } from "./links.ts";
import { clusterDates } from "./mark-element.ts";

export type Details = {
  root: HTMLElement;
  showEvent: (happening: Happening) => void;
  showCluster: (events: readonly Happening[]) => void;
  clear: () => void;
  /** True while it shows an event or a cluster. */
  isOpen: () => boolean;
};

function facts({ item }: Happening, { data }: Context): HTMLElement {
  const list = element("dl", { class: "facts" });
  const add = (name: string, value: string) =>
    value && list.append(element("dt", {}, name), element("dd", {}, value));
  add("Kind", labelOf(data, "kind", item.kind));
  add("Who", item.actors.map((id) => labelOf(data, "actor", id)).join(", "));
  add("Treaties", item.treaties.map((id) => labelOf(data, "treaty", id)).join(", "));
  add("Confidence", labelOf(data, "confidence", item.confidence));
  return list;
}

/** What the event follows and what followed from it: each a button to it, with the days between. */
function linkLists({ item }: Happening, context: Context, choose: (id: string) => void): HTMLElement[] {
  const { before, after } = linksOf(context, item.id);
  const list = (name: string, ids: readonly string[]) => {
    const rows = ids.flatMap((id) => {
      const other = context.data.items.find((candidate) => candidate.id === id);
      if (!other) return [];
      const button = element("button", { type: "button", class: "link" }, other.title);
      button.addEventListener("click", () => choose(id));
      return element("li", {}, button, element("span", { class: "quiet" }, ` ${daysBetween(item, other)}`));
    });
    return rows.length ? [element("h3", {}, name), element("ul", { class: "tl-list" }, ...rows)] : [];
  };
  return [...list("Follows", before), ...list("Followed by", after)];
}

/** The panel beside the timeline: one event in short, or the events of a cluster to choose from. */
export function makeDetails(context: Context, choose: (id: string) => void): Details {
  const hint = "Choose an event to read about it here.";
  const root = element("div", { class: "tl-details", role: "region", "aria-label": "Chosen event" });
  const link = (text: string, id: string) =>
    element(
      "a",
      {
        href: `${context.base}/events/${id}/`,
        ...(context.isEmbedded ? { target: "_blank", rel: "noopener" } : {}),
      },
      text,
    );
  const clear = () => {
    root.classList.remove("is-open");
    root.replaceChildren(element("p", { class: "quiet" }, hint));
  };
  const show = (...content: readonly Node[]) => {
    const close = element("button", { type: "button", class: "tl-sheet-close", "aria-label": "Close" }, "✕");
    close.addEventListener("click", clear);
    root.classList.add("is-open");
    root.replaceChildren(close, ...content);
  };
  clear();
  return {
    root,
    clear,
    isOpen: () => root.classList.contains("is-open"),
    showEvent(happening) {
      const { item } = happening;
      const told = element("div", { class: "tl-told" });
      void context.tell(item.id).then((text) => text && told.replaceChildren(text.cloneNode(true)));
      show(
        element("p", { class: "tl-when" }, item.words),
        element("h2", {}, item.title),
        ...(isFuzzy(happening)
          ? [
              element(
                "p",
                { class: "quiet" },
                "The sources do not give the exact day; hatching shows the span.",
              ),
            ]
          : []),
        told,
        facts(happening, context),
        ...linkLists(happening, context, choose),
        element("p", {}, link("Open the entry with its sources", item.id)),
      );
    },
    showCluster(events) {
      const list = element("ol", { class: "tl-list" });
      for (const { item } of events) {
        const button = element("button", { type: "button", class: "link" }, item.title);
        button.addEventListener("click", () => choose(item.id));
        list.append(element("li", {}, element("span", { class: "quiet" }, item.words), " ", button));
      }
      show(element("h2", {}, `${events.length} events, ${clusterDates(events)}`), list);
    },
  };
}
