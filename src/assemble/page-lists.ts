import type { Datasets } from "./datasets.ts";

/** What a page lists: its name, and the addresses of its items below that of the site. */
type PageList = { name: string; items: readonly string[] };

const addresses = (entries: readonly { address: string }[]) => entries.map(({ address }) => address);

/** The pages that list entries, by address, and what each lists; of the timeline its turning points alone, for its weight. */
const lists: Readonly<Record<string, (datasets: Datasets) => PageList>> = {
  "/timeline/": ({ chronology }) => ({
    name: "Turning points",
    items: addresses(chronology.filter(({ milestone }) => milestone)),
  }),
  "/treaties/": ({ treaties }) => ({ name: "Treaties", items: addresses(treaties) }),
  "/compare/": ({ comparison }) => ({ name: "Comparisons", items: addresses(comparison.pairs) }),
  "/claims/": ({ claims }) => ({ name: "Claims", items: addresses(claims) }),
  "/disputes/": ({ disputes }) => ({ name: "Disputes", items: addresses(disputes) }),
  "/indicators/": ({ indicators }) => ({ name: "Indicators", items: addresses(indicators) }),
  "/topics/": ({ topicDossiers }) => ({ name: "Topics", items: addresses(topicDossiers) }),
  "/actors/": ({ actorDossiers }) => ({
    name: "Actors",
    items: Object.values(actorDossiers).map(({ actor }) => actor.address),
  }),
  "/updates/": ({ updates }) => ({ name: "Updates", items: addresses(updates) }),
};

/** What a page lists, in its order; undefined for pages that are no list, and for lists of nothing. */
export function listOn(path: string, datasets: Datasets): PageList | undefined {
  const list = lists[path]?.(datasets);
  return list?.items.length ? list : undefined;
}
