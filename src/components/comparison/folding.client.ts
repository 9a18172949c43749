const rowsOf = (table: HTMLElement) => [
  ...table.querySelectorAll<HTMLDetailsElement>("[data-row] > details"),
];

/** Unfolds the row that the address names, and marks it in the rail of topics. */
function openNamed(table: HTMLElement): void {
  const name = location.hash.slice(1);
  const row = name ? document.getElementById(name) : null;
  const folded = row && table.contains(row) ? row.querySelector("details") : null;
  if (folded && !folded.open) {
    folded.open = true;
    row?.scrollIntoView();
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-rail] a")) {
    if (name && link.hash === `#${name}`) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}

/** Lets one button unfold and fold all rows, and the address unfold one. */
export function startFolding(table: HTMLElement): void {
  const button = document.querySelector<HTMLButtonElement>("[data-fold-all]");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const open = rowsOf(table).some((row) => !row.open);
      for (const row of rowsOf(table)) row.open = open;
      button.textContent = open ? "Fold all rows" : "Open all rows";
    });
  }
  addEventListener("hashchange", () => openNamed(table));
  openNamed(table);
}
