import { hasPage } from "../../assemble/site-pages.ts";
import { renderOnePage } from "../../charts/one-page.tsx";
import type { PageInput } from "../../layouts/page.tsx";

export const data = {
  permalink: ({ publication }: PageInput) =>
    hasPage(publication.datasets, "/timeline/one-page/") && "/timeline/one-page.svg",
};

/** The whole on one page as a drawing of its own; the build makes the PNG of it. */
export function render({ publication }: PageInput): string {
  return renderOnePage(publication);
}
