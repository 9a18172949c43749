import { element } from "./element.ts";
import type { Grouping } from "./lanes.ts";
import type { Command } from "./span.ts";

const buttons: readonly (readonly [Command, sign: string, name: string])[] = [
  ["first", "⇤", "To the first event (Ctrl + Home)"],
  ["earlier", "←", "Earlier (Page Up)"],
  ["out", "−", "Zoom out (minus key)"],
  ["in", "+", "Zoom in (plus key)"],
  ["later", "→", "Later (Page Down)"],
  ["last", "⇥", "To the last event (Ctrl + End)"],
];

const lanes: readonly (readonly [Grouping, string])[] = [
  ["theme", "Theme"],
  ["actor", "Actor"],
  ["kind", "Kind of event"],
  ["treaty", "Treaty"],
  ["confidence", "Evidence"],
];

export type Toolbar = {
  root: HTMLElement;
  setGroup: (group: Grouping) => void;
  setWindow: (words: string) => void;
};

/** The controls of the timeline: what the lanes are, and zoom and pan by button. */
export function makeToolbar(on: {
  command: (command: Command) => void;
  group: (group: Grouping) => void;
  /** What saves the view. */
  save: HTMLElement;
  /** Begins the story; null where there is none. */
  story: (() => void) | null;
  close: (() => void) | null;
  /** Leads from the window to its events in the list. */
  toList: HTMLElement;
}): Toolbar {
  const select = element("select", { id: "tl-group" });
  for (const [value, label] of lanes) select.append(element("option", { value }, label));
  select.addEventListener("change", () => {
    const chosen = lanes.find(([value]) => value === select.value);
    if (chosen) on.group(chosen[0]);
  });
  const moves = buttons.map(([command, sign, name]) => {
    const button = element("button", { type: "button", "aria-label": name, title: name }, sign);
    button.addEventListener("click", () => on.command(command));
    return button;
  });
  const all = element("button", { type: "button", title: "All years (0)" }, "All");
  all.addEventListener("click", () => on.command("all"));
  const story = on.story && element("button", { type: "button" }, "Story");
  if (story && on.story) story.addEventListener("click", on.story);
  const window = element("p", { class: "tl-window" });
  const close =
    on.close &&
    element("button", { type: "button", class: "tl-close", "aria-label": "Close the timeline" }, "Close");
  if (close && on.close) close.addEventListener("click", on.close);
  const root = element(
    "div",
    { class: "tl-toolbar" },
    element("label", { for: "tl-group" }, "Lanes by ", select),
    element("div", { class: "tl-moves", role: "group", "aria-label": "Zoom and move" }, ...moves, all),
    story,
    on.save,
    close,
    element("div", { class: "tl-window-line" }, window, on.toList),
  );
  return {
    root,
    setGroup: (group) => void (select.value = group),
    setWindow: (words) => void (window.textContent = words),
  };
}
