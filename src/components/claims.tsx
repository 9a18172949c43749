import { originOf } from "../assemble/claim-overview.ts";
import type { ClaimEntry } from "../assemble/reception.ts";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";
import { VerdictBadge } from "./verdict.tsx";

/** Where a claim was taken from, in a few words: "Article B, claim 4", or "In wider circulation". */
export function useClaimOrigin(): (claim: ClaimEntry) => string {
  const { terms } = usePublication().datasets;
  return (claim) =>
    "seed" in claim.origin
      ? `${terms.label("claim-articles", originOf(claim))}, claim ${claim.origin.number}`
      : "In wider circulation";
}

/** A short list of claims: verdict and title, each a link to its page. */
export function ClaimList({ claims }: { claims: readonly ClaimEntry[] }) {
  return (
    <ul class="claim-links">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictBadge verdict={claim.verdict} /> <Link to={claim.address}>{claim.title}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The claims checked against an event, under a heading; nothing where there are none. */
export function CheckedClaims({ event }: { event: string }) {
  const { claims, claimLinks } = usePublication().datasets;
  const ids = claimLinks.byEvent[event] ?? [];
  const found = claims.filter(({ id }) => ids.includes(id));
  if (!found.length) return null;
  return (
    <section class="checked-claims">
      <h2>Claims checked against it</h2>
      <ClaimList claims={found} />
    </section>
  );
}
