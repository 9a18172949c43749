/*
 * Runs before anything is painted, as a small file of its own that imports nothing: where the address asks for the
 * interactive timeline, its room is kept from the first moment on, so that nothing jumps when it opens.
 */
if (new URLSearchParams(location.search).get("view") === "timeline")
  document.documentElement.dataset.opens = "timeline";
