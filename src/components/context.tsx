import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Publication } from "../publication/publication.ts";

const PublicationContext = createContext<Publication | null>(null);

/** Gives the pages below it the publication. */
export const PublicationProvider = PublicationContext.Provider;

/** The publication that the page belongs to. Throws outside of `PublicationProvider`. */
export function usePublication(): Publication {
  const publication = useContext(PublicationContext);
  if (!publication) throw new Error("a component was rendered outside of a page");
  return publication;
}

/** Turns a site-absolute address into one that works below the site's base path. */
export function useHref(): (to: string) => string {
  const { site } = usePublication();
  return (to) => site.base + to;
}
