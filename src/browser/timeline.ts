import { makeAnnouncer } from "./timeline/announce.ts";
import type { Context } from "./timeline/context.ts";
import { keepList } from "./timeline/list.ts";
import { loadContext, placesOf } from "./timeline/load.ts";
import { keepNavigator, showOnStrip } from "./timeline/navigator.ts";
import { keepOpen } from "./timeline/opener.ts";
import { createStore } from "./timeline/state.ts";

const host = document.querySelector<HTMLElement>("#interactive");
if (host) {
  const store = createStore(window);
  const places = placesOf(host);
  const announce = makeAnnouncer(document.body);
  let loading: Promise<Context> | null = null;
  const context = () => (loading ??= loadContext(places, store, announce));
  const button = document.querySelector<HTMLButtonElement>("#open-timeline");
  if (button) button.hidden = false;
  const form = document.querySelector<HTMLFormElement>("#filters");
  const strip = document.querySelector(".density-strip");
  if (strip) keepNavigator(strip, store);
  if (form)
    keepList({
      form,
      store,
      context,
      onMatches: (matching) => strip && showOnStrip(strip, matching),
    });
  keepOpen({ host, button, places, store, context });
}
