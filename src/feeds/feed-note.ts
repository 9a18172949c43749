import type { ChannelGroup } from "./channels.ts";

/** A feed as the page `/subscribe/` and the heads of pages name it. */
export type FeedNote = {
  name: string;
  group: ChannelGroup;
  label: string;
  title: string;
  description: string;
  home: string;
  path: string;
  format: "RSS" | "Atom" | "JSON Feed";
  mediaType: string;
};
