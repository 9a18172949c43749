import { absoluteUrl, dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { create } from "xmlbuilder2";

import type { Site } from "../build/site.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** RFC 822 date as RSS 2.0 asks for, always in UTC: "Wed, 19 Jun 2024 00:00:00 GMT". */
const rfc822 = (date: Date) => date.toUTCString();

/** Makes the site-absolute addresses in a piece of HTML absolute. */
const absoluteLinks = (html: string, site: Site) =>
  html.replace(
    / href="(\/[^"]*)"/g,
    (_match, path: string) => ` href="${absoluteUrl(site.base + path, site.url)}"`,
  );

function item(entry: FeedEntry, site: Site) {
  return {
    title: entry.title,
    link: site.url + entry.path,
    guid: { "@isPermaLink": "false", "#": entry.id },
    pubDate: rfc822(entry.published),
    "atom:updated": dateToRfc3339(entry.updated),
    category: entry.categories,
    description: absoluteLinks(entry.html, site),
  };
}

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with the Atom link to itself.
 * Returns XML text; the same feed gives the same bytes in every time zone.
 */
export function renderRss(feed: Feed, site: Site): string {
  const document = {
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      channel: {
        title: feed.title,
        link: `${site.url}/`,
        description: feed.description,
        language: "en",
        "atom:link": { "@href": site.url + feed.path, "@rel": "self", "@type": "application/rss+xml" },
        lastBuildDate: rfc822(feed.updated),
        docs: "https://www.rssboard.org/rss-specification",
        item: feed.entries.map((entry) => item(entry, site)),
      },
    },
  };
  return `${create({ version: "1.0", encoding: "UTF-8" }, document).end({ prettyPrint: true })}\n`;
}
