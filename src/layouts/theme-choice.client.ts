const choices = ["auto", "light", "dark"] as const;
type Choice = (typeof choices)[number];

const words: Record<Choice, string> = { auto: "automatic", light: "light", dark: "dark" };

const isChoice = (text: string | undefined): text is Choice => choices.some((choice) => choice === text);

/** The choice in force: what the reader chose, else automatic. */
function current(): Choice {
  const set = document.documentElement.dataset.theme;
  return isChoice(set) ? set : "auto";
}

/** Keeps a choice on the reader's machine; nothing is kept for automatic. */
function keep(choice: Choice): void {
  try {
    if (choice === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", choice);
  } catch {
    // The choice holds for this page only.
  }
}

/** The colours of the browser's own bars follow the choice. */
function colourBars(choice: Choice): void {
  const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  for (const bar of bars) {
    bar.dataset.own ??= bar.content;
    const twin = bars.find(({ media }) => media.includes(choice));
    bar.content = (choice === "auto" ? bar.dataset.own : (twin?.dataset.own ?? twin?.content)) ?? bar.content;
  }
}

function apply(choice: Choice, button: HTMLElement): void {
  if (choice === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  const name = `Colours: ${words[choice]}`;
  button.setAttribute("aria-label", name);
  button.title = name;
  colourBars(choice);
}

/** Lets a button go round automatic, light and dark; another window of the site follows. */
export function startThemeChoice(button: HTMLElement): void {
  apply(current(), button);
  button.addEventListener("click", () => {
    const next = choices[(choices.indexOf(current()) + 1) % choices.length] ?? "auto";
    apply(next, button);
    keep(next);
  });
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "theme") apply(isChoice(newValue ?? undefined) ? (newValue as Choice) : "auto", button);
  });
}
