import type { ServerResponse } from "node:http";

import { live, liveFiles, livePage, withLive } from "./live-page.ts";
import { type Answer, type ServerOptions, serveSite, type SiteServer } from "./site-server.ts";

export type LiveServer = SiteServer & {
  /** Reloads every open page. */
  reload: () => void;
  /** Shows in every page, also in those opened later, what stands in the way of the next site; "" takes it away. */
  fault: (says: string) => void;
};

/** Who listens to the stream of events, and what is said to whoever comes. */
type Listeners = { open: Set<ServerResponse>; fault: string };

const eventText = (event: string, data: unknown) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Answers the stream of events, and remembers who listens. */
function listenOn(response: ServerResponse, { open, fault }: Listeners): true {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(`retry: 500\n\n${fault && eventText("fault", fault)}`);
  open.add(response);
  response.on("close", () => open.delete(response));
  return true;
}

const page = (status: number, title: string, says: string): Answer => ({
  status,
  type: "text/html; charset=utf-8",
  body: livePage(title, says),
});

/**
 * Serves a site with live reload. While there is no site yet, each address says so, and the page comes as soon as
 * `reload` is called.
 */
export async function serveLive(
  options: Pick<ServerOptions, "files" | "base" | "host" | "port" | "tries">,
): Promise<LiveServer> {
  const listeners: Listeners = { open: new Set(), fault: "" };
  const tell = (event: string, data: unknown) => {
    for (const listener of listeners.open) listener.write(eventText(event, data));
  };
  const server = await serveSite({
    ...options,
    page: withLive,
    missing: () => page(503, "Not there yet", listeners.fault || "The site is being built."),
    failed: (error) =>
      page(500, "This page cannot be shown", error instanceof Error ? error.message : String(error)),
    before: (path, response) => (path === `${live}/events` ? listenOn(response, listeners) : liveFiles[path]),
  });
  return {
    ...server,
    reload: () => tell("reload", {}),
    fault: (says) => {
      listeners.fault = says;
      tell("fault", says);
    },
  };
}
