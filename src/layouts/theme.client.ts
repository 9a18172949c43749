/*
 * Runs before anything is painted, as a small file of its own: the policy of the pages allows no script in the page,
 * and a choice applied later would flash. Without it, or without a choice, the system's setting decides.
 */
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing for this site: automatic.
}
