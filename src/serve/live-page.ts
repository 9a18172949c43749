/** Where the server's own files stand; no file of a site begins with a dot. */
export const live = "/.live";

/**
 * Runs in each page: listens for events of the server (EventSource of the HTML standard), which come back by itself,
 * and shows what stands in the way of the next site over the last good one.
 */
const client = `const events = new EventSource("${live}/events");
let missed = false;
events.addEventListener("error", () => { missed = true; });
events.addEventListener("open", () => { if (missed) location.reload(); });
events.addEventListener("reload", () => location.reload());
events.addEventListener("fault", (event) => {
  const text = JSON.parse(event.data);
  document.getElementById("live-fault")?.remove();
  if (!text) return;
  const panel = document.createElement("section");
  panel.id = "live-fault";
  panel.setAttribute("role", "alert");
  const heading = document.createElement("h2");
  heading.textContent = "Not shown yet: the record has a fault";
  const said = document.createElement("pre");
  said.tabIndex = 0;
  said.textContent = text.replace(/^ +→/gm, "        →");
  panel.append(heading, said);
  document.body.append(panel);
});
`;

/** How the server's own words look, on top of any page. */
const styles = `#live-fault { position: fixed; inset: auto 0 0; z-index: 999; max-height: 60vh; overflow: auto;
  margin: 0; padding: 0.75rem 1rem; border-top: 4px solid #b3261e; background: Canvas; color: CanvasText; }
#live-fault h2 { margin: 0 0 0.5rem; font-size: 1.05rem; }
#live-fault pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.875rem; }
.live-draft { margin: 0 0 0.75rem; padding: 0.5rem 1rem; border-bottom: 2px dashed currentColor; background: Mark; color: MarkText; }
@media print { #live-fault { position: static; max-height: none; } }
`;

const added = `<link rel="stylesheet" href="${live}/live.css"><script type="module" src="${live}/client.js"></script>`;

/** A page with the server's own script and style: files of the site's own address, as the page's policy asks for. */
export function withLive(html: string): string {
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + added : html.slice(0, end) + added + html.slice(end);
}

/** A page that stands where there is none. */
export function livePage(title: string, says: string): string {
  const text = (words: string) => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${text(title)}</title>`;
  return withLive(
    `<!doctype html><html lang="en">${head}<body><h1>${text(title)}</h1><pre style="white-space:pre-wrap">${text(says)}</pre></body></html>`,
  );
}

/** The files that pages with `withLive` ask for, by path. */
export const liveFiles: Readonly<Record<string, { type: string; body: string }>> = {
  [`${live}/client.js`]: { type: "text/javascript; charset=utf-8", body: client },
  [`${live}/live.css`]: { type: "text/css; charset=utf-8", body: styles },
};
