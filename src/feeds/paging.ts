import type { Feed } from "./feed.ts";

/** The number of notices on one page of a feed. */
const PAGE_SIZE = 50;

/** The address of the nth archive page of a feed: `/feeds/updates-archive-1.xml`. */
const archivePath = (path: string, n: number) =>
  path.replace(/(?:\.atom)?\.(?:xml|json)$/, `-archive-${n}$&`);

/**
 * Cuts a feed into the page that subscribers poll and archive pages (RFC 5005, section 4). Archives are counted from
 * the oldest notices and are always full, so that what stands in one never moves to another.
 */
export function pagesOf(feed: Feed, size = PAGE_SIZE): Feed[] {
  const { entries, path } = feed;
  if (entries.length <= size) return [feed];
  const oldestFirst = [...entries].reverse();
  const count = Math.floor(entries.length / size);
  const archives = Array.from({ length: count }, (_, i): Feed => {
    const held = oldestFirst.slice(i * size, (i + 1) * size).reverse();
    const updated = Math.max(...held.map((entry) => entry.updated.getTime()));
    return {
      ...feed,
      path: archivePath(path, i + 1),
      updated: new Date(updated),
      entries: held,
      paging: {
        current: path,
        ...(i > 0 ? { previous: archivePath(path, i) } : {}),
        ...(i + 1 < count ? { next: archivePath(path, i + 2) } : {}),
        isArchive: true,
      },
    };
  });
  const current: Feed = {
    ...feed,
    entries: entries.slice(0, size),
    paging: { current: path, previous: archivePath(path, count), isArchive: false },
  };
  return [current, ...archives];
}
