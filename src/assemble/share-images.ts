import type { Datasets } from "./datasets.ts";
import { hasPage } from "./site-pages.ts";

/** A picture for previews of shared links, one for each main page. */
export type ShareImage = { name: string; path: string; title: string; line: string };

/** The main pages other than the front page, and what their picture says; pages below them share it. */
const mainPages: readonly ShareImage[] = [
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

/** The pictures of all main pages, that of the front page first. */
export function assembleShareImages(datasets: Datasets): ShareImage[] {
  const { subject, treaties } = datasets;
  const { parties, instruments } = subject;
  const years = instruments.flatMap((named) => treaties.find(({ id }) => id === named.treaty)?.year ?? []);
  const front = { name: "front", path: "/", title: `What ${parties} owe each other`, line: years.join(", ") };
  return [front, ...mainPages.filter(({ path }) => hasPage(datasets, path))];
}

/** The address of the picture for a page: that of the main page it stands below, or of the front page. */
export function shareImageFor(path: string): string {
  const found = mainPages.find((image) => path.startsWith(image.path));
  return `/share/${found?.name ?? "front"}.png`;
}
