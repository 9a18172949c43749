import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";

import type { Site } from "../assemble/site.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { mediaContent } from "./item-image.ts";
import { atomLinks } from "./links.ts";
import { renderXml } from "./xml.ts";

function entryElement(entry: FeedEntry, site: Site) {
  return {
    id: entry.id,
    title: entry.title,
    link: { "@rel": "alternate", "@type": "text/html", "@href": site.url + entry.path },
    published: dateToRfc3339(entry.published),
    updated: dateToRfc3339(entry.updated),
    category: entry.categories.map(({ id, label }) => ({ "@term": id, "@label": label })),
    content: { "@type": "html", "#": entry.html },
    ...(entry.image && { "media:content": mediaContent(entry.image, site.url) }),
  };
}

/** Writes a feed as Atom (RFC 4287). Returns XML text; the same feed gives the same bytes in every time zone. */
export function renderAtom(feed: Feed, site: Site): string {
  const document = {
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xmlns:fh": "http://purl.org/syndication/history/1.0",
      "@xmlns:media": "http://search.yahoo.com/mrss/",
      "@xml:lang": "en",
      id: feed.id,
      title: feed.title,
      subtitle: feed.description,
      updated: dateToRfc3339(feed.updated),
      author: { name: site.name, uri: `${site.url}/` },
      rights: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
      link: [
        { "@rel": "alternate", "@type": "text/html", "@href": site.url + feed.home },
        ...atomLinks(feed, site, "application/atom+xml"),
      ],
      ...(feed.paging.isArchive ? { "fh:archive": {} } : {}),
      entry: feed.entries.map((entry) => entryElement(entry, site)),
    },
  };
  return renderXml(document);
}
