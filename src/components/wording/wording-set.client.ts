import { markedWords } from "../../search/marked-words.ts";

const phrasingsOf = (element: Element) => [...element.querySelectorAll<HTMLElement>("[data-phrasing]")];
const wordsOf = (phrasing: Element | undefined) => phrasing?.querySelector<HTMLElement>("[data-words]");
const has = (phrasing: HTMLElement, text: string) =>
  (phrasing.dataset.phrasing ?? "").split(" ").includes(text);

/** Writes the words of a phrasing anew, those marked that the other phrasing does not have. */
function mark(phrasing: HTMLElement, against: HTMLElement | undefined): void {
  const words = wordsOf(phrasing);
  const other = wordsOf(against);
  if (!words) return;
  const text = words.textContent;
  const parts =
    other && other !== words ? markedWords(text, other.textContent, phrasing.dataset.language ?? "en") : [];
  words.replaceChildren(
    ...(parts.length ? parts : [{ text, isOther: false }]).map(({ text: part, isOther }) => {
      if (!isOther) return document.createTextNode(part);
      const marked = document.createElement("mark");
      marked.textContent = part;
      return marked;
    }),
  );
}

/** Holds every phrasing against the baseline if it is of its language, and against the first of its language if not. */
function hold(set: HTMLElement, text: string): void {
  for (const element of set.querySelectorAll("[data-element]")) {
    const phrasings = phrasingsOf(element);
    const baseline = phrasings.find((phrasing) => has(phrasing, text));
    for (const phrasing of phrasings) {
      const { language } = phrasing.dataset;
      const isOfBaseline = baseline?.dataset.language === language;
      mark(
        phrasing,
        isOfBaseline ? baseline : phrasings.find((other) => other.dataset.language === language),
      );
      phrasing.classList.toggle("is-baseline", phrasing === baseline);
    }
    if (baseline) baseline.parentElement?.prepend(baseline);
  }
  for (const item of set.querySelectorAll<HTMLElement>("[data-text]"))
    item.classList.toggle("is-baseline", item.dataset.text === text);
}

/** Makes the choice of a baseline work; it stands with each text and needs this script. */
function start(set: HTMLElement): void {
  if (!set.querySelector("[data-element]")) return;
  for (const choice of set.querySelectorAll(".baseline-choice")) choice.removeAttribute("hidden");
  set.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !("baseline" in target.dataset)) return;
    hold(set, target.value);
    const says = set.querySelector("[data-against]");
    if (says)
      says.textContent =
        "Element by element, the baseline first. Marked: words that it does not have; in other languages, that the first text of the language does not have.";
  });
}

for (const set of document.querySelectorAll<HTMLElement>("[data-wording-set]")) start(set);
