import type { ClaimEntry } from "./reception.ts";

/** Which claims concern an event or an article: ids of claims, by the id of the event or the article's reference. */
export type ClaimLinks = {
  byEvent: Readonly<Record<string, readonly string[]>>;
  byArticle: Readonly<Record<string, readonly string[]>>;
};

function index(claims: readonly ClaimEntry[], keysOf: (claim: ClaimEntry) => readonly string[]) {
  const found: Record<string, string[]> = {};
  for (const claim of claims) for (const key of keysOf(claim)) (found[key] ??= []).push(claim.id);
  return found;
}

/** Turns the links from claims to events and articles round, claims in their published order. */
export function assembleClaimLinks(claims: readonly ClaimEntry[]): ClaimLinks {
  return {
    byEvent: index(claims, (claim) => claim.events ?? []),
    byArticle: index(claims, (claim) => claim.articles ?? []),
  };
}
