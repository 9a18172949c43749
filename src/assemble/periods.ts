import type { TreatyFinding } from "./finding.ts";

/** A stretch of days in which the same treaties were in force. `from` is its first day, `to` the first day after it. */
export type Period = {
  from: string;
  /** Null in the last period. */
  to: string | null;
  inForce: TreatyFinding[];
  /** Treaties signed before the period ends that enter into force when it ends, or later. */
  awaited: TreatyFinding[];
};

/** The day a treaty took effect; without it the treaty is in no period. */
const startOf = ({ treaty }: TreatyFinding) => treaty.entryIntoForce?.date.earliest ?? null;

const endOf = ({ treaty }: TreatyFinding) => treaty.ended?.date.earliest ?? null;

/**
 * Divides the time since the first signature into periods by what was in force, oldest first: also the times
 * when nothing was, and when a treaty was signed but not yet in force. A date less exact than a day counts from
 * its first day.
 */
export function assemblePeriods(findings: readonly TreatyFinding[]): Period[] {
  const dated = findings.filter(startOf);
  const signed = findings.map(({ treaty }) => treaty.signed.date.earliest);
  const bounds = dated.flatMap((finding) => [startOf(finding), endOf(finding)]).filter((day) => day !== null);
  const days = [...new Set([...signed.sort().slice(0, 1), ...bounds])].sort();
  return days.map((from, i): Period => {
    const to = days[i + 1] ?? null;
    return {
      from,
      to,
      inForce: dated.filter(
        (finding) => (startOf(finding) ?? "") <= from && (endOf(finding) ?? "9999") > from,
      ),
      awaited: findings.filter(
        (finding) =>
          (to === null || finding.treaty.signed.date.earliest < to) && (startOf(finding) ?? "9999") > from,
      ),
    };
  });
}
