const articles = [...document.querySelectorAll<HTMLDetailsElement>("[data-article]")];
const button = document.querySelector<HTMLButtonElement>("[data-open-articles]");

/** Opens the article that the address names, or that holds what it names. */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const article = named?.querySelector<HTMLDetailsElement>("[data-article]") ?? named?.closest("details");
  if (!named || !article || article.open) return;
  article.open = true;
  named.scrollIntoView();
}

button?.addEventListener("click", () => {
  const open = articles.some((article) => !article.open);
  for (const article of articles) article.open = open;
  button.textContent = open ? "Close all articles" : "Open all articles";
});
if (button) button.hidden = false;
addEventListener("hashchange", openNamed);
openNamed();
