import { offerDownloads } from "../components/selection-downloads.client.ts";
import { dayWords } from "../dates/day-words.ts";
import { makeAnnouncer } from "./timeline/announce.ts";
import { keepArrival } from "./timeline/arrival.ts";
import { keepBetween } from "./timeline/between.ts";
import type { Context } from "./timeline/context.ts";
import { keepEmbedCode } from "./timeline/embed-code.ts";
import { keepFindable } from "./timeline/find-in-page.ts";
import { keepHelp } from "./timeline/help.ts";
import { keepList, type List } from "./timeline/list.ts";
import { loadContext, placesOf } from "./timeline/load.ts";
import { keepNavigator, showCursor, showOnStrip } from "./timeline/navigator.ts";
import { keepOpen } from "./timeline/opener.ts";
import { keepPlace } from "./timeline/place.ts";
import { keepRail } from "./timeline/rail.ts";
import { createStore, type Store } from "./timeline/state.ts";
import { keepTexts, noTexts, type Texts } from "./timeline/texts.ts";
import { keepTools } from "./timeline/tools.ts";
import { showSinceLastVisit } from "./timeline/visits.ts";

const find: ParentNode["querySelector"] = (selector: string) => document.querySelector(selector);

/** Starts what is about the list: filters, switches, rail, and the marks of what is new. */
function startList(
  list: HTMLElement,
  store: Store,
  texts: Texts,
  context: () => Promise<Context>,
  onVisit: (id: string) => void,
): List | null {
  const form = find<HTMLFormElement>("#filters");
  const strip = find<HTMLElement>(".density-strip");
  const tools = find<HTMLElement>(".list-tools");
  const rail = find<HTMLElement>(".timeline-rail");
  if (tools) keepTools(tools, store);
  const between = find<HTMLDetailsElement>(".between");
  if (between) keepBetween(between, store, context);
  showSinceLastVisit(list, dayWords);
  if (rail)
    keepRail(rail, list, (id) => {
      if (strip) showCursor(strip, id);
      onVisit(id);
    });
  return (
    form &&
    keepList({
      form,
      list,
      store,
      texts,
      context,
      onMatches: (matching) => strip && showOnStrip(strip, matching),
    })
  );
}

/** Starts what does not depend on the list being there: help, code to embed, downloads. */
function startTools(store: Store, list: List | null): void {
  const downloads = find<HTMLElement>("[data-downloads]");
  if (downloads)
    offerDownloads(downloads, {
      dataset: "chronology",
      base: downloads.dataset.base ?? "",
      idsNow: () => [...document.querySelectorAll("li.event:not([hidden])")].map(({ id }) => id),
    });
  const code = find<HTMLTextAreaElement>("#embed-code");
  if (code) keepEmbedCode(code, store);
  const help = find<HTMLDialogElement>("#keyboard-help");
  if (help)
    keepHelp(help, {
      n: () => list?.step(1),
      p: () => list?.step(-1),
      "/": () => find<HTMLInputElement>("#filter-q")?.focus(),
    });
}

const host = find<HTMLElement>("#interactive");
if (host) {
  const events = find<HTMLElement>("#events");
  const texts = events ? keepTexts(events) : noTexts;
  const store = createStore(window, ({ query }) => (query && !texts.isAllTold() ? texts.tellAll() : null));
  const places = placesOf(host);
  const announce = makeAnnouncer(document.body);
  let loading: Promise<Context> | null = null;
  const context = () => (loading ??= loadContext(places, store, texts, announce));
  const button = find<HTMLButtonElement>("#open-timeline");
  const strip = find<HTMLElement>(".density-strip");
  if (strip) keepNavigator(strip, store);
  const opened = keepOpen({ host, button, places, store, context });
  const list = events && startList(events, store, texts, context, opened.visit);
  startTools(store, list);
  keepFindable(texts);
  if (list) {
    const ready = () => Promise.all([list.ready, opened.ready()]);
    keepArrival({
      store,
      announce,
      ready: ready(),
      isReturn: keepPlace(ready, texts),
      focusChosen: opened.focusChosen,
    });
  }
}
