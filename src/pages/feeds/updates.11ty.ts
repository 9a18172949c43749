import { updatesFeed } from "../../feeds/feed.ts";
import { renderRss } from "../../feeds/rss.ts";
import type { PageInput } from "../../layouts/page.tsx";

export const data = { permalink: "/feeds/updates.xml" };

/** The feed of all updates, RSS 2.0. */
export function render({ publication }: PageInput): string {
  return renderRss(updatesFeed(publication.datasets, publication.site), publication.site);
}
