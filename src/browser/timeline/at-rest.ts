/** Does work in a task of its own once the page has nothing better to do; soon in any case. */
export function atRest(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(() => work(), { timeout: 1500 });
  else setTimeout(work, 200);
}
