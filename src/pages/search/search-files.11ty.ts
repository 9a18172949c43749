import type { PageInput } from "../../layouts/page.tsx";

type File = { address: string; content: string };

export const data = {
  pagination: { data: "publication.datasets.searchFiles", size: 1, alias: "file" },
  permalink: ({ file }: { file: File }) => file.address,
};

/** The files of the search index, fetched piece by piece as a reader types. */
export function render({ file }: PageInput<{ file: File }>): string {
  return file.content;
}
