import type { TimelineItem } from "../../assemble/timeline.ts";
import type { Context } from "./context.ts";
import { element } from "./element.ts";
import { dayLength, timeOf } from "./happening.ts";
import type { Store } from "./state.ts";

const daysFrom = (a: string, b: string) => Math.round((timeOf(b) - timeOf(a)) / dayLength);

const counted = (n: number, unit: string) => `${n.toLocaleString("en-GB")} ${unit}${n === 1 ? "" : "s"}`;

/** A number of days as years and months too, where it is long: "168 days (5 months)". */
function lengthWords(days: number): string {
  const months = Math.floor(days / 30.44);
  const [years, rest] = [Math.floor(days / 365.25), Math.floor((days % 365.25) / 30.44)];
  const parts = years
    ? [counted(years, "year"), ...(rest ? [counted(rest, "month")] : [])]
    : [counted(months, "month")];
  return months < 2 ? counted(days, "day") : `${counted(days, "day")} (about ${parts.join(" and ")})`;
}

/** The days from the beginning of one event to that of another, whichever is first, as exactly as the dates allow. */
export function daysBetween(a: Pick<TimelineItem, "days">, b: Pick<TimelineItem, "days">): string {
  const [first, second] = a.days[0] <= b.days[0] ? [a.days, b.days] : [b.days, a.days];
  const [least, most] = [Math.max(0, daysFrom(first[1], second[0])), daysFrom(first[0], second[1])];
  if (least === most) return most === 0 ? "the same day" : lengthWords(most);
  return `between ${counted(least, "day")} and ${lengthWords(most)}, since a date is not exact`;
}

/** The choice of two events by the list, and the days between them; both stand in the address. */
export function keepBetween(root: HTMLDetailsElement, store: Store, context: () => Promise<Context>): void {
  const [first, second] = root.querySelectorAll("select");
  const output = root.querySelector("output");
  if (!first || !second || !output) return;
  let items: readonly TimelineItem[] = [];
  const fill = async () => {
    if (items.length) return;
    items = (await context()).data.items;
    for (const select of [first, second])
      select.append(
        ...items.map(({ id, words, title }) => element("option", { value: id }, `${words}: ${title}`)),
      );
  };
  const follow = () => {
    const [a, b] = store.get().between ?? [store.get().event ?? "", ""];
    [first.value, second.value] = [a, b];
    const [one, other] = [a, b].map((id) => items.find((item) => item.id === id));
    output.textContent = one && other ? daysBetween(one, other) : "";
  };
  const open = () => void fill().then(follow);
  root.addEventListener("toggle", () => root.open && open());
  root.addEventListener("change", () => {
    if (first.value && second.value) store.set({ between: [first.value, second.value] });
  });
  store.subscribe(() => items.length > 0 && follow());
  if (store.get().between) root.open = true;
}
