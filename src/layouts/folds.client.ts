/** Opens every fold around an element, and the element itself where it is one. */
function open(element: Element | null): void {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
}

/** The element that the address names, if any. */
function named(): HTMLElement | null {
  try {
    return location.hash.length > 1
      ? document.getElementById(decodeURIComponent(location.hash.slice(1)))
      : null;
  } catch {
    return null;
  }
}

/** Opens what the address leads to and shows it. */
function arrive(): void {
  const target = named();
  const inside = target?.querySelector(":scope > details:first-of-type");
  const isClosed = target?.closest("details:not([open])") ?? inside?.matches(":not([open])");
  if (!target || !isClosed) return;
  open(target);
  if (inside instanceof HTMLDetailsElement) inside.open = true;
  target.scrollIntoView();
}

/** A link to anything inside a fold opens it, also a second click on the same link. */
export function startFolds(): void {
  arrive();
  addEventListener("hashchange", arrive);
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
    if (link && link.hash === location.hash && link.pathname === location.pathname) arrive();
  });
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu"))
    menu.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
}
