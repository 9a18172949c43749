const map = document.querySelector<HTMLElement>(".place-map");

const marksOf = (id: string) => [
  ...document.querySelectorAll<SVGAElement>(`.place-map a[href="#${CSS.escape(id)}"]`),
];

const nameOf = (place: HTMLElement) => place.querySelector("h3")?.textContent ?? "";

/** Puts rings around the circle of a place in every drawing, and takes away those of the last one. */
function mark(id: string): void {
  for (const link of document.querySelectorAll(".place-map a.is-shown")) link.classList.remove("is-shown");
  for (const link of marksOf(id)) link.classList.add("is-shown");
}

const back = document.createElement("p");
back.className = "map-back no-print";

/** Brings the circle of a place into view, and gives the focus to the way back to the list. */
function show(place: HTMLElement): void {
  mark(place.id);
  const way = document.createElement("a");
  way.href = `#${place.id}`;
  way.textContent = `${nameOf(place)} is ringed. Back to it in the list`;
  back.replaceChildren(way);
  map?.querySelector("svg")?.before(back);
  way.focus({ preventScroll: true });
  const shown = [...(map?.querySelectorAll("svg") ?? [])].find(
    (drawing) => drawing.getClientRects().length > 0,
  );
  const circle = shown?.querySelector("a.is-shown .spot");
  back.scrollIntoView({ block: "start", behavior: "instant" });
  const foot = circle?.getBoundingClientRect().bottom ?? 0;
  if (foot > window.innerHeight) circle?.scrollIntoView({ block: "center", behavior: "instant" });
}

// The list leads to the map as the map leads to the list; a place without a position has no circle.
for (const place of document.querySelectorAll<HTMLElement>(".place-list > li")) {
  if (!marksOf(place.id).length) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "to-map";
  button.textContent = "Show on the map";
  button.setAttribute("aria-label", `Show ${nameOf(place)} on the map`);
  button.addEventListener("click", () => show(place));
  place.querySelector(":scope > p:last-child")?.append(" · ", button);
}
