import type { Datasets } from "../assemble/datasets.ts";
import { late } from "../assemble/late.ts";
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
  readonly files: FeedFile[];
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

/** A feed in one of its formats, at its address. */
type Listed = { note: FeedNote; published: Published; render: Format["render"] };

function listedIn(published: Published): Listed[] {
  return (formats[published.name] ?? [rss]).map(({ format, mediaType, ending, render }) => ({
    note: { ...listedOf(published), path: `/feeds/${published.name}${ending}`, format, mediaType },
    published,
    render,
  }));
}

/** The lists of feeds that readers take at once: the main ones, and all. */
function opmlFiles(notes: readonly FeedNote[], site: Site): FeedFile[] {
  const few = notes.filter(
    ({ group, carries }) => group === "all" || (group === "topic" && carries === "events"),
  );
  return [
    { path: "/feeds/few.opml", content: renderOpml("the main feeds", few, site) },
    { path: "/feeds/all.opml", content: renderOpml("all feeds", notes, site) },
  ];
}

/**
 * Assembles every feed, its archive pages and the OPML lists. Pure: the same datasets, the same bytes. The files are
 * written when they are first asked for.
 */
export function assembleFeeds(datasets: Datasets, site: Site): Feeds {
  const material = { datasets, site, index: datasets.entryIndex };
  const listed = [...eventFeeds(material), ...changeFeeds(material)].flatMap(listedIn);
  const notes = listed.map(({ note }) => note);
  const files = late(() => [
    ...listed.flatMap(({ note, published, render }) =>
      pagesOf(published.feed(note.path)).map((page) => ({ path: page.path, content: render(page, site) })),
    ),
    ...opmlFiles(notes, site),
  ]);
  return {
    notes,
    get files() {
      return files();
    },
    ofEntry: new Map(notes.flatMap((note) => (note.entry ? [[note.entry.ref, note] as const] : []))),
  };
}
