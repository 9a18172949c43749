/** The choices made in a form of filters, by name; empty ones are left out. */
function chosen(form: HTMLFormElement): Map<string, string> {
  const selects = [...form.querySelectorAll("select")];
  return new Map(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
}

/** Whether an item has every chosen value; a field may hold several values with spaces between. */
function fits(item: HTMLElement, choice: ReadonlyMap<string, string>): boolean {
  return [...choice].every(([name, value]) =>
    (item.getAttribute(`data-${name}`) ?? "").split(" ").includes(value),
  );
}

/** Shows a group that holds an item, and unfolds it where something is chosen. */
function show(group: HTMLElement, isChosen: boolean): void {
  group.hidden = !group.querySelector("[data-item]:not([hidden])");
  const fold = group.querySelector<HTMLDetailsElement>(":scope > details.fold");
  if (fold && isChosen) fold.open = true;
}

/** Shows the items that fit and the groups that hold one, and says how many there are. */
function apply(form: HTMLFormElement, list: HTMLElement): void {
  const choice = chosen(form);
  const items = [...list.querySelectorAll<HTMLElement>("[data-item]")];
  for (const item of items) item.hidden = !fits(item, choice);
  for (const group of list.querySelectorAll<HTMLElement>("[data-group]")) show(group, choice.size > 0);
  const shown = items.filter((item) => !item.hidden).length;
  const output = form.querySelector("output");
  if (output)
    output.value = choice.size
      ? `${shown} of ${items.length} ${form.dataset.noun ?? ""}`
      : `${items.length} ${form.dataset.noun ?? ""}`;
}

/** Writes the choices into the address, so that what is seen can be linked to. */
function remember(form: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const { name } of form.querySelectorAll("select")) url.searchParams.delete(name);
  for (const [name, value] of chosen(form)) url.searchParams.set(name, value);
  history.replaceState(null, "", url);
}

/** Takes the choices from the address; values that are not among the options are passed over. */
function recall(form: HTMLFormElement): void {
  const { searchParams } = new URL(location.href);
  for (const select of form.querySelectorAll("select")) {
    const value = searchParams.get(select.name) ?? "";
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
}

function start(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset.filters ?? "");
  if (!list) return;
  const update = () => {
    apply(form, list);
    remember(form);
  };
  recall(form);
  apply(form, list);
  form.addEventListener("change", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-filters]")) start(form);

/** Takes an address that names a choice to the page that now holds the list; an address kept from before still works. */
function lead(form: HTMLFormElement): void {
  const names = new Set([...form.querySelectorAll("select")].map(({ name }) => name));
  if ([...new URL(location.href).searchParams.keys()].some((name) => names.has(name)))
    location.replace(new URL(location.search, form.action));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-leads]")) lead(form);
