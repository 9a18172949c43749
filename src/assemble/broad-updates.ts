import type { UpdateEntry } from "./updates.ts";

/** Most entries that a notice names in the list of notices; more have a page of their own. */
const MOST_IN_LIST = 6;

/** Whether a notice touches so many entries that they stand on a page of their own. */
export function isBroad({ entries }: UpdateEntry): boolean {
  return entries.length > MOST_IN_LIST;
}

/** The address of the page of the entries that a broad notice touches. */
export function touchedAddress({ id }: UpdateEntry): string {
  return `/updates/${id}/`;
}
