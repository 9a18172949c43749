import { element } from "./element.ts";

/** Makes a live region in `host`; returns what reads a sentence in it, the last one if several come at once. */
export function makeAnnouncer(host: HTMLElement): (text: string) => void {
  const region = element("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  host.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => void (region.textContent = text), 120);
  };
}
