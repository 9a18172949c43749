import type { Context } from "./context.ts";
import { element } from "./element.ts";
import { loadStyles, type Places } from "./load.ts";
import type { Store } from "./state.ts";
import type { View } from "./view.ts";

type Options = {
  host: HTMLElement;
  /** Opens the timeline; absent in an embed, where it is always open. */
  button: HTMLButtonElement | null;
  places: Places;
  store: Store;
  context: () => Promise<Context>;
};

/** Fetches the timeline's script, styles and events together, when it is first asked for. */
async function open({ host, button, places, store, context }: Options): Promise<View> {
  const [{ openView }, ready] = await Promise.all([
    import("./view.ts"),
    context(),
    import("./vis-adapter.ts"),
    loadStyles(places.styles),
  ]);
  return openView(host, ready, button ? () => store.set({ isOpen: false }) : null);
}

/** The timeline as the page knows it, open or closed. */
type Opened = {
  /** Tells when it stands open, at once if it is closed. */
  ready: () => Promise<unknown>;
  /** Moves it, if it is open, to the entry of the list that the reader is at. */
  visit: (id: string) => void;
  /** Gives the focus to the chosen event, if it is open. */
  focusChosen: () => void;
};

/** Opens and closes the timeline as the state says, by button or by address. */
export function keepOpen(options: Options): Opened {
  const { host, button, store } = options;
  let view: Promise<View> | null = null;
  const follow = (hasAsked: boolean) => {
    const isOpen = store.get().isOpen || !button;
    if (isOpen === (view !== null)) return;
    host.hidden = !isOpen;
    if (button) button.hidden = isOpen;
    if (isOpen) {
      host.setAttribute("aria-busy", "true");
      view = open(options);
      view
        .then((opened) => hasAsked && opened.focus())
        .catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          host.replaceChildren(
            element("p", { class: "note" }, `The timeline could not be opened: ${reason}.`),
          );
        })
        .finally(() => host.removeAttribute("aria-busy"));
    } else {
      delete document.documentElement.dataset.opens;
      void view?.then((opened) => opened.destroy());
      view = null;
      button.focus();
    }
  };
  button?.addEventListener("click", () => store.set({ isOpen: true }));
  store.subscribe((state, before) => state.isOpen !== before.isOpen && follow(true));
  follow(false);
  return {
    ready: () => view?.catch(() => null) ?? Promise.resolve(),
    visit: (id) => void view?.then((opened) => opened.visit(id)).catch(() => null),
    focusChosen: () => void view?.then((opened) => opened.focusChosen()).catch(() => null),
  };
}
