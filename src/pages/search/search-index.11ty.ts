import type { PageInput } from "../../layouts/page.tsx";

export const data = { permalink: "/search/index.json" };

/** The search index, loaded by `search.client.ts` when a reader begins to type. */
export function render({ publication }: PageInput): string {
  return JSON.stringify(publication.datasets.searchIndex);
}
