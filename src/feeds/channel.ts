import type { EntryNote } from "../assemble/entry-index.ts";
import type { UpdateEntry } from "../assemble/updates.ts";
import type { FeedEntry } from "./feed.ts";

/** The groups of feeds that the page `/subscribe/` lists. */
export type ChannelGroup = "all" | "topic" | "treaty" | "actor" | "entry";

/** What a feed carries, before it is written in any format. */
export type Channel = {
  /** Its permanent name, such as `updates` or `topics/sanctions`. */
  name: string;
  group: ChannelGroup;
  label: string;
  title: string;
  description: string;
  home: string;
  carries: (update: UpdateEntry, touched: readonly EntryNote[]) => boolean;
  /** The entries that it is about; undefined for feeds that are about the whole record. */
  about?: (entry: EntryNote) => boolean;
  /** The entry that it follows, where it is the feed of one, and what such an entry is called. */
  entry?: { ref: string; kind: string };
  /** Its oldest items, where it does not begin as the feeds of subjects do. */
  start?: () => FeedEntry[];
};
