import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { renderAtom } from "./atom.ts";
import type { Channel } from "./channel.ts";
import { channelsOf, feedOf } from "./channels.ts";
import { eventChannelsOf, eventFeedOf } from "./event-channels.ts";
import type { Feed } from "./feed.ts";
import type { FeedNote } from "./feed-note.ts";
import { renderJsonFeed } from "./json-feed.ts";
import type { Material } from "./notice.ts";
import { renderOpml } from "./opml.ts";
import { pagesOf } from "./paging.ts";
import { renderRss } from "./rss.ts";

/** A file ready to be written at its public address. */
export type FeedFile = { path: string; content: string };

/** All feeds: what there is, and the files. */
export type Feeds = {
  notes: FeedNote[];
  files: FeedFile[];
  /** The feeds of single entries, by the reference of the entry. */
  ofEntry: ReadonlyMap<string, FeedNote>;
};

type Format = Pick<FeedNote, "format" | "mediaType"> & {
  ending: string;
  render: (feed: Feed, site: Site) => string;
};

const rss: Format = { format: "RSS", mediaType: "application/rss+xml", ending: ".xml", render: renderRss };

const three: readonly Format[] = [
  rss,
  { format: "Atom", mediaType: "application/atom+xml", ending: ".atom.xml", render: renderAtom },
  { format: "JSON Feed", mediaType: "application/feed+json", ending: ".json", render: renderJsonFeed },
];

/** The feeds of the whole record come in three formats, every other in the one that all readers take. */
const formats: Record<string, readonly Format[]> = { updates: three, events: three };

/** A feed that is published: how it is listed, and what it holds at an address. */
type Published = Pick<Channel, "name" | "group" | "label" | "title" | "description" | "home" | "entry"> & {
  carries: FeedNote["carries"];
  feed: (path: string) => Feed;
};

function changeFeeds(material: Material): Published[] {
  return channelsOf(material).map((channel) => ({
    ...channel,
    carries: "changes",
    feed: (path) => feedOf(channel, path, material),
  }));
}

function eventFeeds(material: Material): Published[] {
  return eventChannelsOf(material).map((channel) => ({
    ...channel,
    carries: "events",
    feed: (path) => eventFeedOf(channel, path, material),
  }));
}

/** What is said of a feed where feeds are listed, whatever its format. */
function listedOf({ name, carries, group, label, title, description, home, entry }: Published) {
  return { name, carries, group, label, title, description, home, ...(entry ? { entry } : {}) };
}

/** Assembles every feed, its archive pages and the OPML lists. Pure: the same datasets, the same bytes. */
export function assembleFeeds(datasets: Datasets, site: Site): Feeds {
  const material = { datasets, site, index: datasets.entryIndex };
  const notes: FeedNote[] = [];
  const files: FeedFile[] = [];
  for (const published of [...eventFeeds(material), ...changeFeeds(material)])
    for (const { format, mediaType, ending, render } of formats[published.name] ?? [rss]) {
      const path = `/feeds/${published.name}${ending}`;
      notes.push({ ...listedOf(published), path, format, mediaType });
      for (const page of pagesOf(published.feed(path)))
        files.push({ path: page.path, content: render(page, site) });
    }
  const few = notes.filter(
    ({ group, carries }) => group === "all" || (group === "topic" && carries === "events"),
  );
  files.push(
    { path: "/feeds/few.opml", content: renderOpml("the main feeds", few, site) },
    { path: "/feeds/all.opml", content: renderOpml("all feeds", notes, site) },
  );
  const ofEntry = new Map(notes.flatMap((note) => (note.entry ? [[note.entry.ref, note] as const] : [])));
  return { notes, files, ofEntry };
}
