import type { PageInput } from "../../layouts/page.tsx";

export const data = { permalink: "/timeline/items.json" };

/** The data of the interactive timeline and the filters, fetched when they are first used. */
export function render({ publication }: PageInput): string {
  return JSON.stringify(publication.datasets.timeline);
}
