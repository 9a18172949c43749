import type { Entry, RecordSet } from "./record.ts";
import type { RedirectRecord } from "./schema/redirect.ts";

/** A file below the folder of the record that holds a redirect; its group is the entry that is gone, `<kind>/<id>`. */
export const redirectPath = /^redirects\/(.+)\.yml$/;

/** The file of the redirect of an entry, below the folder of the record: `redirects/event/reception.yml`. */
export const redirectFile = (ref: string) => `redirects/${ref}.yml`;

/** The text of a redirect. */
export const redirectText = (to: string) => `to: ${to}\n`;

/**
 * Where the address of an entry leads at last: from redirect to redirect, since what one editor moves to a place another
 * may have moved on meanwhile. Undefined where there is no redirect, or where they go round in a circle.
 */
export function leadsTo(
  redirects: ReadonlyMap<string, Entry<RedirectRecord>>,
  ref: string,
): string | undefined {
  const seen = new Set([ref]);
  let next = redirects.get(ref)?.value.to;
  while (next !== undefined && redirects.has(next)) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    next = redirects.get(next)?.value.to;
  }
  return next;
}

/** Every entry that is gone with what its address leads to, in order of their names. */
export function resolvedRedirects({ redirects }: RecordSet): Record<string, string> {
  const ends = [...redirects.keys()].sort().flatMap((from) => {
    const to = leadsTo(redirects, from);
    return to === undefined ? [] : [[from, to] as const];
  });
  return Object.fromEntries(ends);
}
