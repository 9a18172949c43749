import type { Site } from "../assemble/site.ts";
import type { Feed } from "./feed.ts";

/** The links of a feed to itself and, where it has several pages, to the others (RFC 5005, section 4). */
export function atomLinks(feed: Feed, site: Site, type: string) {
  const { current, previous, next, isArchive } = feed.paging;
  const links = [
    ["self", feed.path],
    ["current", isArchive ? current : undefined],
    ["prev-archive", previous],
    ["next-archive", next],
  ] as const;
  return links.flatMap(([rel, path]) =>
    path === undefined ? [] : [{ "@rel": rel, "@type": type, "@href": site.url + path }],
  );
}
