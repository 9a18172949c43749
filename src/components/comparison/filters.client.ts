/** The filters that the address can hold, by the names of the controls and of the rows' data attributes. */
const filterNames = ["relation", "group", "force", "evidence", "changed", "known"] as const;

type Filters = Map<string, Set<string>>;

/** Reads the filters from a query string; unknown names are left alone. */
function readFilters(search: string): Filters {
  const query = new URLSearchParams(search);
  return new Map(filterNames.map((name) => [name, new Set(query.getAll(name).filter(Boolean))] as const));
}

/** A query string with the given filters; parameters of others stay as they are. */
function writeFilters(filters: Filters, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of filterNames) {
    query.delete(name);
    for (const value of filters.get(name) ?? []) query.append(name, value);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** Whether a row passes: for each filter in use, one of its words is among those asked for. */
function passes(words: (name: string) => string, filters: Filters): boolean {
  return filterNames.every((name) => {
    const wanted = filters.get(name);
    return (
      !wanted?.size ||
      words(name)
        .split(" ")
        .some((word) => wanted.has(word))
    );
  });
}

function readControls(form: HTMLFormElement): Filters {
  const values = new FormData(form);
  return new Map(
    filterNames.map((name) => [
      name,
      new Set(
        values.getAll(name).filter((value): value is string => typeof value === "string" && value !== ""),
      ),
    ]),
  );
}

function setControls(form: HTMLFormElement, filters: Filters): void {
  for (const control of form.elements) {
    const wanted = filters.get(control.getAttribute("name") ?? "");
    if (!wanted) continue;
    if (control instanceof HTMLInputElement) control.checked = wanted.has(control.value);
    if (control instanceof HTMLSelectElement) control.value = [...wanted][0] ?? "";
  }
}

/** Shows the rows that pass, hides the others and subjects without rows, and says how many are shown. */
function showRows(table: HTMLElement, filters: Filters): void {
  const rows = [...table.querySelectorAll<HTMLElement>("[data-row]")];
  for (const row of rows) row.hidden = !passes((name) => row.dataset[name] ?? "", filters);
  for (const body of table.querySelectorAll<HTMLElement>("[data-group-of-rows]"))
    body.hidden = !body.querySelector("[data-row]:not([hidden])");
  const shown = rows.filter((row) => !row.hidden).length;
  const count = document.querySelector("[data-count]");
  const words = shown === rows.length ? `${rows.length} topics` : `${shown} of ${rows.length} topics shown`;
  if (count && count.textContent !== words) count.textContent = words;
}

/** If the address names a row that the filters hide, the filters give way: a permalink always shows its row. */
function yieldToFragment(table: HTMLElement): boolean {
  const target = document.getElementById(location.hash.slice(1));
  return Boolean(target?.hidden && table.contains(target));
}

/** Makes the filters work and keeps them in the address, so that a view can be sent and the back button undoes. */
export function startFilters(table: HTMLElement, onChange: () => void): void {
  const panel = document.querySelector<HTMLDetailsElement>("[data-filters]");
  const form = panel?.querySelector("form");
  if (!panel || !form) return;
  const show = (filters: Filters): void => {
    setControls(form, filters);
    showRows(table, filters);
    onChange();
  };
  const fromAddress = (): void => {
    show(readFilters(location.search));
    if (!yieldToFragment(table)) return;
    history.replaceState(
      null,
      "",
      location.pathname + writeFilters(new Map(), location.search) + location.hash,
    );
    show(new Map());
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  const toAddress = (filters: Filters): void => {
    const search = writeFilters(filters, location.search);
    if (search !== location.search) history.pushState(null, "", location.pathname + search);
    show(filters);
  };
  form.addEventListener("change", () => toAddress(readControls(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    toAddress(new Map());
  });
  addEventListener("popstate", fromAddress);
  addEventListener("hashchange", fromAddress);
  panel.hidden = false;
  panel.open = location.search !== "";
  for (const element of document.querySelectorAll<HTMLElement>("[data-without-script]"))
    element.hidden = true;
  fromAddress();
}
