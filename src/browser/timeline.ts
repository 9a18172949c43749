import { offerDownloads } from "../components/selection-downloads.client.ts";
import { makeAnnouncer } from "./timeline/announce.ts";
import type { Context } from "./timeline/context.ts";
import { keepEmbedCode } from "./timeline/embed-code.ts";
import { keepHelp } from "./timeline/help.ts";
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
  const list =
    form &&
    keepList({
      form,
      store,
      context,
      onMatches: (matching) => strip && showOnStrip(strip, matching),
    });
  const downloads = document.querySelector<HTMLElement>("[data-downloads]");
  if (downloads)
    offerDownloads(downloads, {
      dataset: "chronology",
      base: downloads.dataset.base ?? "",
      idsNow: () => [...document.querySelectorAll("li.event:not([hidden])")].map(({ id }) => id),
    });
  const code = document.querySelector<HTMLTextAreaElement>("#embed-code");
  if (code) keepEmbedCode(code, store);
  const help = document.querySelector<HTMLDialogElement>("#keyboard-help");
  if (help)
    keepHelp(help, {
      n: () => list?.step(1),
      p: () => list?.step(-1),
      "/": () => document.querySelector<HTMLInputElement>("#filter-q")?.focus(),
    });
  const milestones = document.querySelector<HTMLDetailsElement>(".embed-list");
  if (milestones) milestones.open = false;
  keepOpen({ host, button, places, store, context });
}
