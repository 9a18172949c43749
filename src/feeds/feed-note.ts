import type { ChannelGroup } from "./channel.ts";

/** A feed as the page `/subscribe/` and the heads of pages name it. */
export type FeedNote = {
  name: string;
  /** What it carries: changes of the record, or what happened. */
  carries: "changes" | "events";
  group: ChannelGroup;
  label: string;
  title: string;
  description: string;
  home: string;
  path: string;
  format: "RSS" | "Atom" | "JSON Feed";
  mediaType: string;
  /** The entry that it follows, where it is the feed of one, and what such an entry is called. */
  entry?: { ref: string; kind: string };
};
