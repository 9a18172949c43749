import type { Site } from "../assemble/site.ts";

/** What a list names: a title and an address below that of the site. */
export type Listed = { name: string; address: string };

/** Structured data for a page that lists entries in their order: https://schema.org/ItemList. */
export function itemList(name: string, items: readonly Listed[], site: Site): object {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name,
    numberOfItems: items.length,
    itemListElement: items.map((item, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: item.name,
      url: site.url + item.address,
    })),
  };
}
