import { element } from "./element.ts";

const remembered = "timeline:visit";

type Visit = { ids: string[]; day: string };

/** What this machine keeps of the last visit; "off" if the reader wants none kept, null if there was none. */
function lastVisit(): Visit | "off" | null {
  try {
    const kept = localStorage.getItem(remembered);
    return kept === "off" ? "off" : kept ? (JSON.parse(kept) as Visit) : null;
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(remembered, value);
  } catch {
    // Without a store nothing is remembered.
  }
}

/** The ids that were not there at the last visit. */
const addedSince = (visit: Pick<Visit, "ids">, ids: readonly string[]): string[] => {
  const known = new Set(visit.ids);
  return ids.filter((id) => !known.has(id));
};

/**
 * Marks the entries that were added since the reader's last visit and says how many they are. What was there is
 * kept on the reader's machine alone, and no longer after one click.
 */
export function showSinceLastVisit(list: HTMLElement, dayWords: (day: string) => string): void {
  const ids = [...list.querySelectorAll("li.event")].map(({ id }) => id);
  const visit = lastVisit();
  if (visit === "off") return;
  const today = new Date().toISOString().slice(0, 10);
  keep(JSON.stringify({ ids, day: today }));
  const added = visit ? addedSince(visit, ids) : [];
  if (!visit || added.length === 0) return;
  for (const id of added) document.getElementById(id)?.classList.add("is-new");
  const words = `${added.length} ${added.length === 1 ? "event was" : "events were"} added since your last visit on ${dayWords(visit.day)}. `;
  const first = element("a", { href: `#${added[0]}` }, "Go to the first");
  const off = element("button", { type: "button" }, "Do not remember my visits");
  const note = element("p", { class: "since-last no-print" }, words, first, off);
  off.addEventListener("click", () => {
    keep("off");
    note.replaceChildren("Your visits are no longer remembered.");
    for (const row of list.querySelectorAll(".is-new")) row.classList.remove("is-new");
  });
  list.before(note);
}
