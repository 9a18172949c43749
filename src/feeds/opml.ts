import type { Site } from "../assemble/site.ts";
import type { FeedNote } from "./feed-note.ts";
import { renderXml } from "./xml.ts";

/** The folders of the list, in its order. */
const folders: readonly [string, (feed: FeedNote) => boolean][] = [
  ["The whole record", ({ group }) => group === "all"],
  ["What happened, by topic", ({ group, carries }) => group === "topic" && carries === "events"],
  ["What happened, by treaty", ({ group, carries }) => group === "treaty" && carries === "events"],
  ["What happened, by actor", ({ group, carries }) => group === "actor" && carries === "events"],
  ["Changes, by topic", ({ group, carries }) => group === "topic" && carries === "changes"],
  ["Changes, by actor", ({ group, carries }) => group === "actor" && carries === "changes"],
  ["Changes of one entry", ({ group }) => group === "entry"],
];

/** Writes a list of feeds as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import; empty folders are left out. */
export function renderOpml(name: string, feeds: readonly FeedNote[], site: Site): string {
  const rss = feeds.filter(({ format }) => format === "RSS");
  const outlines = folders.flatMap(([title, belongs]) => {
    const held = rss.filter(belongs);
    if (!held.length) return [];
    return {
      "@text": title,
      "@title": title,
      outline: held.map((feed) => ({
        "@type": "rss",
        "@text": feed.title,
        "@title": feed.title,
        "@description": feed.description,
        "@xmlUrl": site.url + feed.path,
        "@htmlUrl": site.url + feed.home,
        "@language": "en",
      })),
    };
  });
  const document = {
    opml: { "@version": "2.0", head: { title: `${site.name}: ${name}` }, body: { outline: outlines } },
  };
  return renderXml(document);
}
