/** The words of the entry that a mark stands for, as the list on the same page has them: date and title. */
function wordsOf(mark: Element): string {
  const address = mark.getAttribute("href") ?? "";
  const link = [...document.querySelectorAll("main li a")].find(
    (one) => one.getAttribute("href") === address,
  );
  const date = link?.closest("li")?.querySelector("time")?.textContent;
  return [date, link?.textContent].filter(Boolean).join(": ");
}

/** Names a mark of a chart of events when it is pointed at: its words stand in the page once, in the list below. */
export function nameMarks(): void {
  document.addEventListener("pointerover", ({ target }) => {
    const mark = target instanceof Element ? target.closest(".is-listed > svg a") : null;
    if (!mark || mark.querySelector("title")) return;
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = wordsOf(mark);
    mark.prepend(title);
  });
}
