import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";

import type { Site } from "../assemble/site.ts";
import type { Feed } from "./feed.ts";

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); older notices follow in `next_url`. */
export function renderJsonFeed(feed: Feed, site: Site): string {
  const { previous } = feed.paging;
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: site.url + feed.home,
    feed_url: site.url + feed.path,
    ...(previous ? { next_url: site.url + previous } : {}),
    language: "en",
    authors: [{ name: site.name, url: `${site.url}/` }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: site.url + entry.path,
      title: entry.title,
      content_html: entry.html,
      content_text: entry.text,
      date_published: dateToRfc3339(entry.published),
      date_modified: dateToRfc3339(entry.updated),
      ...(entry.image && { image: site.url + entry.image.file }),
      tags: entry.categories.map(({ label }) => label),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
