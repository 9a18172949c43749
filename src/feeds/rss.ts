import { absoluteUrl, dateToRfc3339 } from "@11ty/eleventy-plugin-rss";

import type { Site } from "../build/site.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { element, renderXml, type XmlElement } from "./xml.ts";

/** RFC 822 date as RSS 2.0 asks for, always in UTC: "Wed, 19 Jun 2024 00:00:00 GMT". */
const rfc822 = (date: Date) => date.toUTCString();

/** Makes the site-absolute addresses in a piece of HTML absolute. */
export function absoluteLinks(html: string, site: Site): string {
  return html.replace(
    / href="(\/[^"]*)"/g,
    (_match, path: string) => ` href="${absoluteUrl(site.base + path, site.url)}"`,
  );
}

function item(entry: FeedEntry, site: Site): XmlElement {
  return element("item", [
    element("title", entry.title),
    element("link", site.url + entry.path),
    element("guid", entry.id, { isPermaLink: "false" }),
    element("pubDate", rfc822(entry.published)),
    element("atom:updated", dateToRfc3339(entry.updated)),
    ...entry.categories.map((category) => element("category", category)),
    element("description", absoluteLinks(entry.html, site)),
  ]);
}

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with the Atom link to itself.
 * Returns XML text; the same feed gives the same bytes in every time zone.
 */
export function renderRss(feed: Feed, site: Site): string {
  const channel = element("channel", [
    element("title", feed.title),
    element("link", `${site.url}/`),
    element("description", feed.description),
    element("language", "en"),
    element("atom:link", [], { href: site.url + feed.path, rel: "self", type: "application/rss+xml" }),
    element("lastBuildDate", rfc822(feed.updated)),
    element("docs", "https://www.rssboard.org/rss-specification"),
    ...feed.entries.map((entry) => item(entry, site)),
  ]);
  return renderXml(element("rss", [channel], { version: "2.0" }), { atom: "http://www.w3.org/2005/Atom" });
}
