import type { Datasets } from "./datasets.ts";
import { plainText } from "./text.ts";

/** What a page lists: a name and an address below that of the site. */
type Listed = { name: string; address: string };

type PageList = { name: string; items: readonly Listed[] };

const titled = (entries: readonly { title: string; address: string }[]) =>
  entries.map(({ title, address }) => ({ name: plainText(title), address }));

/** The pages that list entries, by address, and what each lists; of the timeline its turning points alone, for its weight. */
const lists: Readonly<Record<string, (datasets: Datasets) => PageList>> = {
  "/timeline/": ({ chronology }) => ({
    name: "Turning points",
    items: titled(chronology.filter(({ milestone }) => milestone)),
  }),
  "/treaties/": ({ treaties }) => ({
    name: "Treaties",
    items: treaties.map(({ title, address }) => ({ name: title.en, address })),
  }),
  "/compare/": ({ comparison, treaties }) => {
    const year = (id: string) => treaties.find((treaty) => treaty.id === id)?.year ?? id;
    const items = comparison.pairs.map(({ older, newer, address }) => ({
      name: `${year(older)} and ${year(newer)} compared`,
      address,
    }));
    return { name: "Comparisons", items };
  },
  "/claims/": ({ claims }) => ({ name: "Claims", items: titled(claims) }),
  "/disputes/": ({ disputes }) => ({ name: "Disputes", items: titled(disputes) }),
  "/indicators/": ({ indicators }) => ({ name: "Indicators", items: titled(indicators) }),
  "/topics/": ({ topicDossiers }) => ({
    name: "Topics",
    items: topicDossiers.map(({ label, address }) => ({ name: label, address })),
  }),
  "/actors/": ({ actorDossiers }) => ({
    name: "Actors",
    items: Object.values(actorDossiers).map(({ actor }) => ({ name: actor.name.en, address: actor.address })),
  }),
  "/updates/": ({ updates }) => ({ name: "Updates", items: titled(updates) }),
};

/** What a page lists, in its order; undefined for pages that are no list, and for lists of nothing. */
export function listOn(path: string, datasets: Datasets): PageList | undefined {
  const list = lists[path]?.(datasets);
  return list?.items.length ? list : undefined;
}
