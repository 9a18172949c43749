/** The entries whose top has passed the bar; the last of them is where the reader is. */
function currentRow(list: HTMLElement, line: number): HTMLElement | null {
  const shown = [...list.querySelectorAll<HTMLElement>("li.event:not([hidden])")];
  let [low, high] = [0, shown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return shown[low - 1] ?? shown[0] ?? null;
}

/** The link of the rail to the year that an entry lies in: the last year that began with or before it. */
function yearLink(item: Element, id: string, list: HTMLElement): Element | undefined {
  const order = new Map([...list.querySelectorAll("li.event")].map((row, i) => [row.id, i]));
  const isNewest = list.dataset.order === "newest";
  const at = order.get(id) ?? 0;
  const links = [...item.querySelectorAll(".rail-years a")];
  const placeOf = (link: Element) => order.get(link.getAttribute("href")?.slice(1) ?? "") ?? 0;
  return isNewest ? links.find((link) => placeOf(link) >= at) : links.findLast((link) => placeOf(link) <= at);
}

/**
 * Marks in the rail the phase and the year that the reader is in, while the list is scrolled; `onMove` hears of
 * each entry that becomes the current one, and of none, as the empty text, above the list.
 */
export function keepRail(rail: HTMLElement, list: HTMLElement, onMove: (id: string) => void): void {
  rail.classList.add("is-live");
  let [wanted, last] = [false, "none yet"];
  const mark = () => {
    wanted = false;
    const line = window.innerHeight / 3;
    const row = currentRow(list, line);
    const isInList = list.getBoundingClientRect().top < line;
    const id = isInList ? (row?.id ?? "") : "";
    if (!row || id === last) return;
    last = id;
    const heading = row.closest("section")?.querySelector("h2")?.id;
    for (const item of rail.querySelectorAll(".phase-nav > li")) {
      const isCurrent = item.querySelector("a")?.getAttribute("href") === `#${heading}`;
      item.classList.toggle("is-current", isCurrent);
      const year = isCurrent ? yearLink(item, row.id, list) : undefined;
      for (const link of item.querySelectorAll(".rail-years a"))
        if (link === year) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      if (isCurrent && item instanceof HTMLElement && rail.scrollWidth > rail.clientWidth)
        rail.scrollLeft = item.offsetLeft - rail.offsetLeft;
    }
    onMove(id);
  };
  const ask = () => {
    if (!wanted) requestAnimationFrame(mark);
    wanted = true;
  };
  window.addEventListener("scroll", ask, { passive: true });
  window.addEventListener("resize", ask, { passive: true });
  ask();
}
