import { dayWords } from "../../dates/day-words.ts";

const form = document.querySelector<HTMLFormElement>("[data-day-form]");
const rows = [...document.querySelectorAll<HTMLElement>("[data-periods] tbody tr")];
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The row of the period that a day falls into; undefined for a day before the first. */
function rowOf(day: string): HTMLElement | undefined {
  return rows.find(({ dataset: { from = "", to } }) => day >= from && (to === undefined || day < to));
}

/** Says what bound the parties on a day and marks its period; without a day nothing is marked. */
function show(day: string): void {
  const found = isDay(day) ? rowOf(day) : undefined;
  for (const row of rows) {
    if (row === found) row.setAttribute("aria-current", "date");
    else row.removeAttribute("aria-current");
  }
  const output = form?.querySelector("[data-day-answer]");
  if (!output) return;
  const answer = found?.dataset.answer ?? "no treaty of this record was signed.";
  output.textContent = isDay(day) ? `On ${dayWords(day)} ${answer}` : "";
}

/** Makes the field work and keeps the day in the address, so that the answer can be sent. */
function start(field: HTMLInputElement): void {
  const fromAddress = (): void => {
    field.value = new URLSearchParams(location.search).get("day") ?? "";
    show(field.value);
  };
  field.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    if (field.value) query.set("day", field.value);
    else query.delete("day");
    history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}`);
    show(field.value);
  });
  form?.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", fromAddress);
  fromAddress();
  if (form) form.hidden = false;
}

const field = form?.querySelector<HTMLInputElement>("input[name=day]");
if (field) start(field);
