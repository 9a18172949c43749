import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { renderAtom } from "./atom.ts";
import { type Channel, channelsOf, feedOf } from "./channels.ts";
import type { Feed } from "./feed.ts";
import type { FeedNote } from "./feed-note.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderOpml } from "./opml.ts";
import { pagesOf } from "./paging.ts";
import { renderRss } from "./rss.ts";

/** A file ready to be written at its public address. */
export type FeedFile = { path: string; content: string };

/** All feeds: what there is, and the files. */
export type Feeds = { notes: FeedNote[]; files: FeedFile[] };

type Format = Pick<FeedNote, "format" | "mediaType"> & {
  ending: string;
  render: (feed: Feed, site: Site) => string;
};

const rss: Format = { format: "RSS", mediaType: "application/rss+xml", ending: ".xml", render: renderRss };

/** The feed of all updates comes in three formats, every other in the one that all readers take. */
const formats: Record<string, readonly Format[]> = {
  updates: [
    rss,
    { format: "Atom", mediaType: "application/atom+xml", ending: ".atom.xml", render: renderAtom },
    { format: "JSON Feed", mediaType: "application/feed+json", ending: ".json", render: renderJsonFeed },
  ],
};

const formatsOf = ({ name }: Channel) => formats[name] ?? [rss];

/** Assembles every feed, its archive pages and the OPML list of all. Pure: the same datasets, the same bytes. */
export function assembleFeeds(datasets: Datasets, site: Site): Feeds {
  const material = { datasets, site, index: datasets.entryIndex };
  const notes: FeedNote[] = [];
  const files: FeedFile[] = [];
  for (const channel of channelsOf(material))
    for (const { format, mediaType, ending, render } of formatsOf(channel)) {
      const path = `/feeds/${channel.name}${ending}`;
      const { name, group, label, title, description, home } = channel;
      notes.push({ name, group, label, title, description, home, path, format, mediaType });
      for (const page of pagesOf(feedOf(channel, path, material)))
        files.push({ path: page.path, content: render(page, site) });
    }
  files.push({ path: "/feeds/all.opml", content: renderOpml(notes, site) });
  return { notes, files };
}
