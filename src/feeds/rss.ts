import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";

import type { Site } from "../assemble/site.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { mediaContent } from "./item-image.ts";
import { atomLinks } from "./links.ts";
import { once } from "./once.ts";
import { renderXml, writeElement } from "./xml.ts";

/** RFC 822 date as RSS 2.0 asks for, always in UTC: "Wed, 19 Jun 2024 00:00:00 GMT". */
const rfc822 = (date: Date) => date.toUTCString();

/**
 * RSS does not say whether a title is text or HTML, and readers differ (https://www.rssboard.org/rss-profile). What
 * HTML would take for a tag or a character reference is therefore escaped once more; all else is the same in both.
 */
const eitherWay = (text: string) => text.replace(/&(?=#?\w+;)/g, "&amp;").replace(/<(?=[a-z/!?])/gi, "&lt;");

/** An item, which stands in as many feeds as it has subjects and is written once. */
const item = once((entry: FeedEntry, site: Site) =>
  writeElement(
    "item",
    {
      title: eitherWay(entry.title),
      link: site.url + entry.path,
      "dc:creator": site.name,
      guid: { "@isPermaLink": "false", "#": entry.id },
      pubDate: rfc822(entry.published),
      "atom:updated": dateToRfc3339(entry.updated),
      category: entry.categories.map(({ label }) => label),
      ...(entry.image && { "media:content": mediaContent(entry.image, site.url) }),
      description: entry.html,
    },
    2,
  ),
);

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with Atom links to itself and its other
 * pages. Returns XML text; the same feed gives the same bytes in every time zone.
 */
export function renderRss(feed: Feed, site: Site): string {
  const document = {
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "@xmlns:fh": "http://purl.org/syndication/history/1.0",
      "@xmlns:media": "http://search.yahoo.com/mrss/",
      channel: {
        title: eitherWay(feed.title),
        link: site.url + feed.home,
        description: eitherWay(feed.description),
        language: "en",
        copyright: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        lastBuildDate: rfc822(feed.updated),
        docs: "https://www.rssboard.org/rss-specification",
        ttl: "720",
        "atom:link": atomLinks(feed, site, "application/rss+xml"),
        ...(feed.paging.isArchive ? { "fh:archive": {} } : {}),
        item: feed.entries.map((entry) => item(entry, site)),
      },
    },
  };
  return renderXml(document);
}
