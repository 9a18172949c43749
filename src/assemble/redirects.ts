import type { Datasets } from "./datasets.ts";
import { pageOf } from "./entry-index.ts";

/** A page that stands at the address of an entry that was moved or withdrawn. */
export type RedirectPage = { address: string; to: string; title: string; isWithdrawn: boolean };

/** The pages to keep at old addresses; entries that never had a page of their own need none. */
export function assembleRedirects(datasets: Datasets): RedirectPage[] {
  return Object.entries(datasets.redirects).flatMap(([from, to]) => {
    const address = pageOf(from);
    const target = datasets.entryIndex.get(to);
    if (!address || !target) return [];
    return [{ address, to: target.address, title: target.title, isWithdrawn: target.kind === "update" }];
  });
}
