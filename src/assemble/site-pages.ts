type Many = { readonly length: number };

/** What the pages need of the datasets to know whether they have anything to show. */
type Held = Readonly<
  Record<
    | "reactions"
    | "claims"
    | "disputes"
    | "figures"
    | "gaps"
    | "indicators"
    | "policyOptions"
    | "topicDossiers"
    | "onePage",
    Many
  >
> & { subject: { story: Many }; comparison: { pairs: Many; assistance: { clauses: Many } } };

/** Pages that some records have nothing for, by address; every other page is always there. */
const needs: Readonly<Record<string, (datasets: Held) => boolean>> = {
  "/timeline/story/": ({ subject }) => subject.story.length > 0,
  "/timeline/one-page/": ({ onePage }) => onePage.length > 0,
  "/compare/": ({ comparison }) => comparison.pairs.length > 0 || comparison.assistance.clauses.length > 1,
  "/compare/assistance/": ({ comparison }) => comparison.assistance.clauses.length > 1,
  "/compare/summary/": ({ comparison }) => comparison.pairs.length > 0,
  "/reactions/": ({ reactions }) => reactions.length > 0,
  "/claims/": ({ claims }) => claims.length > 0,
  "/disputes/": ({ disputes }) => disputes.length > 0,
  "/figures/": ({ figures }) => figures.length > 0,
  "/gaps/": ({ gaps }) => gaps.length > 0,
  "/indicators/": ({ indicators, policyOptions }) => indicators.length > 0 || policyOptions.length > 0,
  "/topics/": ({ topicDossiers }) => topicDossiers.length > 0,
};

/** Whether a page of the site is published: one that would stand empty is neither built nor linked to. */
export function hasPage(datasets: Held, path: string): boolean {
  return needs[path]?.(datasets) ?? true;
}

/** Where Eleventy writes the page at an address such as `/claims/`; false where it is not published. */
export function permalinkOf(datasets: Held, path: string): string | false {
  return hasPage(datasets, path) && `${path}index.html`;
}
