import type { ClaimEntry } from "./reception.ts";
import type { Subject } from "./subject.ts";
import type { TermLists } from "./terms.ts";

/** How many claims have a verdict, for every verdict in the order of the vocabulary. */
type VerdictCount = { verdict: string; label: string; count: number };

/** The verdicts on the claims of one text, or of several together. */
export type ClaimTally = { id: string; label: string; total: number; counts: VerdictCount[] };

/** The claims on one subject, in their published order. */
type ClaimSubject = { subject: string; label: string; definition: string; claims: ClaimEntry[] };

export type ClaimOverview = {
  /** All claims taken from the articles that were checked. */
  articles: ClaimTally;
  /** Each article, then the claims in general circulation. */
  origins: ClaimTally[];
  subjects: ClaimSubject[];
};

/** What a claim was taken from: the id of an article, or `circulation`. */
export function originOf(claim: ClaimEntry): string {
  return "seed" in claim.origin ? claim.origin.seed : "circulation";
}

/** Counts the verdicts of the claims by origin, and groups the claims by subject. */
export function assembleClaimOverview(
  claims: readonly ClaimEntry[],
  terms: TermLists,
  subject: Subject,
): ClaimOverview {
  const tally = (id: string, label: string, of: readonly ClaimEntry[]): ClaimTally => ({
    id,
    label,
    total: of.length,
    counts: terms.list("claim-verdicts").map((verdict) => ({
      verdict: verdict.id,
      label: verdict.label,
      count: of.filter((claim) => claim.verdict === verdict.id).length,
    })),
  });
  const from = (origin: string) => claims.filter((claim) => originOf(claim) === origin);
  return {
    articles: tally(
      "articles",
      subject.claimTexts ?? "All texts",
      claims.filter((claim) => originOf(claim) !== "circulation"),
    ),
    origins: [
      ...terms.list("claim-articles").map(({ id, label }) => tally(id, label, from(id))),
      tally("circulation", "In wider circulation", from("circulation")),
    ],
    subjects: terms
      .list("claim-subjects")
      .map(({ id, label, definition }) => ({
        subject: id,
        label,
        definition,
        claims: claims.filter((claim) => claim.subject === id),
      }))
      .filter((group) => group.claims.length > 0),
  };
}
