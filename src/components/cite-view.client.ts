import { viewCitation } from "./view-citation.client.ts";

/** A button that copies a citation of what is seen at the time of the click; where that is refused, shows it. */
export function citeButton(
  place: HTMLElement,
  status: HTMLElement,
  countNow: () => number,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy citation of this view";
  button.addEventListener("click", () => {
    const { author = "", title = "", within = "", version = "", unit = "entry,entries" } = place.dataset;
    const [one = "", many = ""] = unit.split(",");
    const text = viewCitation({
      author,
      title,
      within,
      version,
      count: countNow(),
      unit: { one, many },
      address: location.href,
      day: new Date(),
    });
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = "Copied"),
      () => (status.textContent = text),
    );
  });
  return button;
}

/** Puts a button that copies a citation of the view, and the line that says how it went, into an element. */
export function offerCitation(place: HTMLElement, countNow: () => number): void {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  place.append(citeButton(place, status, countNow), " ", status);
}
