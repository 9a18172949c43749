import { lookAt, type LookOptions, type Seen } from "./look.ts";

/** A source whose address is to be looked at. */
export type Link = { id: string; url: string };

export type CheckOptions = LookOptions & {
  /** How many addresses are asked for at once, each of another host. */
  concurrency: number;
  /** How long to wait between two requests to one host, in milliseconds. */
  pauseMs: number;
  /** Called after each address. */
  onSeen?: (link: Link, seen: Seen) => void;
};

const hostOf = (url: string) => new URL(url).host;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The links of each host, the hosts in the order in which they are first named. */
function byHost(links: readonly Link[]): Link[][] {
  const hosts = new Map<string, Link[]>();
  for (const link of links) hosts.set(hostOf(link.url), [...(hosts.get(hostOf(link.url)) ?? []), link]);
  return [...hosts.values()];
}

/**
 * Looks at the addresses: several hosts at once, the addresses of one host one after the other, with a pause between.
 * What was seen comes back by the id of the source.
 */
export async function checkLinks(
  links: readonly Link[],
  { concurrency, pauseMs, onSeen, ...look }: CheckOptions,
): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const waiting = byHost(links);
  const visitHosts = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const [i, link] of host.entries()) {
        if (i > 0) await pause(pauseMs);
        const answer = await lookAt(link.url, look);
        seen.set(link.id, answer);
        onSeen?.(link, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, visitHosts));
  return seen;
}

/**
 * Whether there is a network: at least one of the first few hosts answers, with whatever status. Without one the rest
 * need not be waited for.
 */
export async function hasNetwork(links: readonly Link[], options: LookOptions): Promise<boolean> {
  const first = byHost(links).flatMap(([link]) => link ?? []);
  const answers = await Promise.all(first.slice(0, 5).map(({ url }) => lookAt(url, options)));
  return answers.some(({ status }) => status !== null);
}
