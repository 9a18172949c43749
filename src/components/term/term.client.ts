const note = document.createElement("p");
note.className = "term-note";
note.id = "term-note";
note.setAttribute("role", "tooltip");
note.hidden = true;

/** The term whose definition shows. */
let shown: HTMLElement | null = null;

const termOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("a.term") : null;

/** The definition of a term, taken out of the title, so that the browser does not show it a second time. */
function definitionOf(term: HTMLElement): string {
  const titled = term.querySelector<HTMLElement>("[title]");
  if (titled) {
    term.dataset.definition = titled.title;
    titled.removeAttribute("title");
  }
  return term.dataset.definition ?? "";
}

/** Sets the note under its term, or over it where the window ends, and inside the window. */
function place(term: HTMLElement): void {
  const around = term.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const isRoomBelow = around.bottom + height + 4 < innerHeight;
  note.style.top = `${isRoomBelow ? around.bottom + 4 : Math.max(4, around.top - height - 4)}px`;
  note.style.left = `${Math.max(4, Math.min(around.left, innerWidth - width - 4))}px`;
}

function hide(): void {
  note.hidden = true;
  shown?.removeAttribute("aria-describedby");
  shown = null;
}

function show(term: HTMLElement): void {
  const definition = definitionOf(term);
  if (shown === term || !definition) return;
  hide();
  shown = term;
  note.textContent = definition;
  note.hidden = false;
  term.setAttribute("aria-describedby", note.id);
  place(term);
}

/** On a touch screen the first tap shows the definition, and the second follows the link. */
function onClick(event: MouseEvent): void {
  const term = termOf(event.target);
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
  if (!term || !isTouch || term.dataset.tapped !== undefined) return;
  event.preventDefault();
  term.dataset.tapped = "";
  show(term);
}

/** Shows what a term means where it stands, on hover, focus and tap; Escape, leaving it and scrolling hide it. */
export function startTerms(): void {
  document.body.append(note);
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    const term = termOf(target);
    if (term && pointerType !== "touch") show(term);
    else if (shown && shown !== document.activeElement && target !== note) hide();
  });
  document.addEventListener("focusin", ({ target }) => {
    const term = termOf(target);
    if (term) show(term);
    else hide();
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  addEventListener("scroll", hide, { passive: true });
}
