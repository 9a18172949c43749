import type { ServerResponse } from "node:http";

import { type Answer, type ServerOptions, serveSite, type SiteServer } from "./site-server.ts";

/** Where the server's own files stand; no file of a site begins with a dot. */
const live = "/.live";

/** Runs in each page: listens for events of the server (EventSource of the HTML standard), which come back by itself. */
const client = `const events = new EventSource("${live}/events");
let missed = false;
events.addEventListener("error", () => { missed = true; });
events.addEventListener("open", () => { if (missed) location.reload(); });
events.addEventListener("reload", () => location.reload());
`;

const script = `<script type="module" src="${live}/client.js"></script>`;

/** A page with the script of live reload: a file of the site's own address, as the page's policy asks for. */
function withLiveScript(html: string): string {
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}

const waiting = (says: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not there yet</title><body><h1>Not there yet</h1><p>${says}</p></body></html>`;

export type LiveServer = SiteServer & {
  /** Tells every open page that something happened: `reload` reloads it. */
  tell: (event: string, data?: unknown) => void;
};

/** Answers the stream of events, and remembers who listens. */
function listenOn(response: ServerResponse, listeners: Set<ServerResponse>): true {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 500\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
  return true;
}

/**
 * Serves a site with live reload. While there is no site yet, each address says so, and the page comes as soon as
 * `reload` is told.
 */
export async function serveLive(
  options: Pick<ServerOptions, "folder" | "base" | "host" | "port" | "tries">,
): Promise<LiveServer> {
  const listeners = new Set<ServerResponse>();
  const server = await serveSite({
    ...options,
    page: withLiveScript,
    missing: (): Answer => ({
      status: 503,
      type: "text/html; charset=utf-8",
      body: withLiveScript(
        waiting("The site is being built, or the record has faults; the terminal says which."),
      ),
    }),
    before: (path, response) => {
      if (path === `${live}/client.js`) return { type: "text/javascript; charset=utf-8", body: client };
      return path === `${live}/events` ? listenOn(response, listeners) : undefined;
    },
  });
  return {
    ...server,
    tell: (event, data = {}) => {
      for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
  };
}
