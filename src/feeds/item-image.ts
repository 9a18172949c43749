import type { Datasets } from "../assemble/datasets.ts";
import { type ShareImage, shareImagesByPath } from "../assemble/share-images.ts";

/** The picture that an item of a feed is shown with. */
export type ItemImage = Pick<ShareImage, "file" | "width" | "height">;

/** The picture of the first of these addresses that has one of its own. */
export function imageOf(addresses: readonly string[], datasets: Datasets): ItemImage | undefined {
  const pictures = shareImagesByPath(datasets);
  return addresses.flatMap((address) => pictures.get(address) ?? [])[0];
}

/** The same as Media RSS has it, for RSS and Atom (https://www.rssboard.org/media-rss#media-content). */
export function mediaContent({ file, width, height }: ItemImage, url: string) {
  return {
    "@url": url + file,
    "@medium": "image",
    "@type": "image/png",
    "@width": String(width),
    "@height": String(height),
  };
}
