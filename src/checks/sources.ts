import type { Check } from "./check.ts";

/** Parts of a query that follow a reader about and name no other page. */
const tracking = /^(?:utm_.*|fbclid|gclid|yclid|mc_[ce]id)$/i;

/**
 * Writes an address so that two that lead to one page read the same: without `www.`, port, last slash, trace of the
 * reader, and with http as https. What stands after `#` stays, since some sites keep their pages there.
 */
export function normalAddress(text: string): string {
  const { hostname, pathname, searchParams, hash } = new URL(text);
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).sort();
  const host = hostname.replace(/^www\./, "").replace(/\.$/, "");
  const path = pathname.replace(/\/(?:index\.html?)?$/, "");
  return `${host}${path}?${new URLSearchParams(query).toString()}${hash}`;
}

const sourceAddress: Check = {
  name: "source-url-once",
  description: "No two sources lead to the same page.",
  level: "error",
  check(record, report) {
    const seen = new Map<string, string>();
    for (const { id, file, value, place } of record.source.values()) {
      const address = normalAddress(value.url);
      const other = seen.get(address);
      if (other)
        report(
          { file, place },
          ["url"],
          `leads to the same page as ${other}`,
          `cite ${other} and remove this file; if it was published, say so in data/redirects/source/${id}.yml: to: source/${other}`,
        );
      else seen.set(address, id);
    }
  },
};

/** Checks on the register of sources. */
export const sourceChecks: readonly Check[] = [sourceAddress];
