import { onceEach } from "../record/once-each.ts";
import type { Datasets } from "./datasets.ts";
import { hasPage } from "./site-pages.ts";
import { plainText } from "./text.ts";

/** A picture for previews of shared links: of which address it is, and what it says. */
export type ShareImage = {
  /** Public address of the picture. */
  file: string;
  /** The address that it is the picture of. */
  path: string;
  title: string;
  line: string;
  /** In pixels: main pages are drawn at full size, entries smaller, since there are many. */
  width: number;
  height: number;
};

type Said = { name: string; path: string; title: string; line: string };

/** Sizes at which a link preview is shown large everywhere, of one shape. */
const sizes = { page: { width: 1200, height: 630 }, entry: { width: 800, height: 420 } } as const;

const imageOf = ({ name, path, title, line }: Said, size: keyof typeof sizes): ShareImage => ({
  file: `/share/${name}.png`,
  path,
  title: plainText(title),
  line,
  ...sizes[size],
});

/** Events that have a picture of their own: the latest, so that a build of any size is finished in time. */
const MOST_EVENTS = 1000;

/** The main pages other than the front page, and what their picture says; pages below them share it. */
const mainPages: readonly Said[] = [
  { name: "timeline", path: "/timeline/", title: "Timeline", line: "Every event, with who says so" },
  {
    name: "events",
    path: "/events/",
    title: "An event of the record",
    line: "Date, sources, what they disagree on",
  },
  { name: "treaties", path: "/treaties/", title: "Treaties", line: "Article by article, with the evidence" },
  { name: "compare", path: "/compare/", title: "What was owed, and what changed", line: "Topic by topic" },
  {
    name: "reactions",
    path: "/reactions/",
    title: "Reactions",
    line: "Who answered, at what level, in what tone",
  },
  { name: "claims", path: "/claims/", title: "Claims", line: "What is said, and what the sources show" },
  { name: "disputes", path: "/disputes/", title: "Disputes", line: "Where sources disagree" },
  { name: "figures", path: "/figures/", title: "Figures", line: "Who gave which number, and when" },
  { name: "gaps", path: "/gaps/", title: "What was not read", line: "The texts that are still missing" },
  {
    name: "indicators",
    path: "/indicators/",
    title: "Indicators",
    line: "Alliance in practice, or on paper?",
  },
  { name: "sources", path: "/sources/", title: "Sources", line: "Who said what, and where" },
  { name: "updates", path: "/updates/", title: "Updates", line: "Every addition, every correction" },
  { name: "subscribe", path: "/subscribe/", title: "Subscribe", line: "Each change once" },
  { name: "data", path: "/data/", title: "Data", line: "The whole record to download" },
  { name: "about", path: "/about/", title: "About the record", line: "Method, sources, limits" },
];

/** The picture of the front page. */
function frontImage({ subject, treaties }: Datasets): Said {
  const { parties, instruments } = subject;
  const years = instruments.flatMap((named) => treaties.find(({ id }) => id === named.treaty)?.year ?? []);
  return { name: "front", path: "/", title: `What ${parties} owe each other`, line: years.join(", ") };
}

/** What the pictures of comparisons say: of a whole pair, and of each of its rows. */
function comparisonImages({ comparison, treaties, terms }: Datasets): Said[] {
  const year = (id: string) => treaties.find((treaty) => treaty.id === id)?.year ?? id;
  return comparison.pairs.flatMap(({ id, address, older, newer, rows }) => {
    const years = `${year(older)} and ${year(newer)}`;
    const pair = { name: `compare/${id}`, path: address, title: `${years} compared`, line: "Topic by topic" };
    const ofRows = rows.map((row) => ({
      name: `compare/${row.id}`,
      path: row.address,
      title: `${row.topicLabel}: ${terms.label("relations", row.relation).toLowerCase()}`,
      line: `${years} compared`,
    }));
    return [pair, ...ofRows];
  });
}

/** What the pictures of events, treaties, claims and comparisons say. */
function entryImages(datasets: Datasets): Said[] {
  const { chronology, treaties, claims, terms } = datasets;
  return [
    ...chronology.slice(-MOST_EVENTS).map(({ id, address, title, date, kind }) => ({
      name: `events/${id}`,
      path: address,
      title,
      line: `${date.words} · ${terms.label("event-kinds", kind)}`,
    })),
    ...treaties.map(({ id, address, title, signed }) => ({
      name: `treaties/${id}`,
      path: address,
      title: title.en,
      line: `Signed ${signed.date.words}`,
    })),
    ...claims.map(({ id, address, title, verdict }) => ({
      name: `claims/${id}`,
      path: address,
      title,
      line: `A claim: ${terms.label("claim-verdicts", verdict).toLowerCase()}`,
    })),
    ...comparisonImages(datasets),
  ];
}

/** Every picture: of the front page, the main pages, and the entries that are shared on their own. */
export function assembleShareImages(datasets: Datasets): ShareImage[] {
  const pages = [frontImage(datasets), ...mainPages.filter(({ path }) => hasPage(datasets, path))];
  return [
    ...pages.map((said) => imageOf(said, "page")),
    ...entryImages(datasets).map((said) => imageOf(said, "entry")),
  ];
}

/**
 * A function that gives the picture for an address: its own, that of the entry or main page that it stands below, or
 * that of the front page.
 */
export function shareImages(images: readonly ShareImage[]): (path: string) => ShareImage {
  const byPath = new Map(images.map((image) => [image.path, image]));
  const [front] = images;
  if (!front) throw new Error("there is no picture of the front page");
  return (path) => {
    for (let at = path; at !== "/"; at = at.replace(/[^/]*\/?(?:#.*)?$/, "")) {
      const found = byPath.get(at);
      if (found) return found;
    }
    return front;
  };
}

/** The pictures by the addresses of the pages that they are for. */
export const shareImagesByPath = onceEach(
  (datasets: Datasets): ReadonlyMap<string, ShareImage> =>
    new Map(assembleShareImages(datasets).map((image) => [image.path, image])),
);
