import type { Download } from "../../export/download.ts";
import type { PageInput } from "../../layouts/page.tsx";

export const data = {
  pagination: { data: "publication.downloads", size: 1, alias: "file" },
  /** The file of checksums is called as `sha256sum` expects it. */
  eleventyAllowMissingExtension: true,
  permalink: ({ file }: { file: Download }) => file.path,
};

/** One data file. */
export function render({ file }: PageInput<{ file: Download }>): string {
  return file.content;
}
