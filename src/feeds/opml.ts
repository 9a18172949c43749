import type { Site } from "../assemble/site.ts";
import type { FeedNote } from "./feed-note.ts";
import { renderXml } from "./xml.ts";

const groups = [
  ["all", "The whole record"],
  ["topic", "By topic"],
  ["actor", "By actor"],
] as const;

/** Writes a list of feeds as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import. */
export function renderOpml(feeds: readonly FeedNote[], site: Site): string {
  const outlines = groups.map(([group, name]) => ({
    "@text": name,
    "@title": name,
    outline: feeds
      .filter((feed) => feed.group === group && feed.format === "RSS")
      .map((feed) => ({
        "@type": "rss",
        "@text": feed.title,
        "@title": feed.title,
        "@description": feed.description,
        "@xmlUrl": site.url + feed.path,
        "@htmlUrl": site.url + feed.home,
        "@language": "en",
      })),
  }));
  const document = {
    opml: { "@version": "2.0", head: { title: `${site.name}: all feeds` }, body: { outline: outlines } },
  };
  return renderXml(document);
}
