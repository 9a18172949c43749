import type { FeedFile } from "../../feeds/feeds.ts";
import type { PageInput } from "../../layouts/page.tsx";

export const data = {
  pagination: { data: "publication.feeds.files", size: 1, alias: "file" },
  permalink: ({ file }: { file: FeedFile }) => file.path,
};

/** One feed, one page of a feed, or the list of all feeds. */
export function render({ file }: PageInput<{ file: FeedFile }>): string {
  return file.content;
}
