import type { Datasets } from "./datasets.ts";
import { historyOf } from "./history.ts";
import type { ClaimEntry } from "./reception.ts";
import { cleanText, plainText } from "./text.ts";

/**
 * Structured data for a claim (https://schema.org/ClaimReview), or undefined where the rules for it are not met.
 *
 * The rules, after Google's guidelines for ClaimReview (developers.google.com/search/docs/appearance/structured-data/
 * factcheck): the claim must be one that can be checked, the page must reach a verdict on it with its sources, and
 * the text in which the claim appeared must be identified, so that a reader can see who made it. Claims of the
 * articles A, B and C fail the last rule, since those texts are named by letters only; opinions, forecasts and claims
 * that no source settles (`unverifiable`) fail the first. What is left are claims in circulation that name the page
 * they appeared on. The verdicts are words, not a scale, so there is no `ratingValue`.
 */
export function claimReview(claim: ClaimEntry, datasets: Datasets, siteUrl: string): object | undefined {
  if ("seed" in claim.origin || claim.verdict === "unverifiable" || claim.subject === "outlook")
    return undefined;
  const named = new Set(claim.origin.sources);
  const appearance = datasets.sources
    .filter((source) => named.has(source.id))
    .map((source) => ({
      "@type": "CreativeWork",
      url: source.url,
      name: source.title,
      ...(source.date?.precision === "day" ? { datePublished: source.date.earliest } : {}),
      publisher: { "@type": "Organization", name: source.publisher },
    }));
  if (!appearance.length) return undefined;
  const history = historyOf(`claim/${claim.id}`, datasets.updates);
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: siteUrl + claim.address,
    claimReviewed: claim.title,
    reviewBody: cleanText(plainText(claim.finding)),
    datePublished: history.updates[0]?.date.earliest ?? history.changed,
    dateModified: history.changed,
    author: { "@type": "Organization", name: datasets.subject.name, url: `${siteUrl}/` },
    reviewRating: {
      "@type": "Rating",
      alternateName: datasets.terms.label("claim-verdicts", claim.verdict),
    },
    itemReviewed: { "@type": "Claim", appearance },
  };
}
