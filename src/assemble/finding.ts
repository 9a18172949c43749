import { isMainTreaty } from "../record/known-terms.ts";
import type { Comparison } from "./comparison.ts";
import type { Subject } from "./subject.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";

/** Why a treaty shows no duty: the finding of the judgement that says so, its evidence, and where it stands. */
type Absence = { finding: string; text: string; sources: string[]; address: string };

/** What one treaty obliges in one situation: its duties, or the evidence that it has none. */
export type Situation = { topic: string; label: string; duties: ProvisionEntry[]; absence: Absence | null };

/** What one bilateral treaty obliges if a party is attacked or threatened. */
export type TreatyFinding = { treaty: TreatyEntry; situations: Situation[] };

/** The provisions of a treaty that bind on a topic; recitals and permissions are left to the treaty's page. */
const dutiesOn = (treaty: TreatyEntry, topic: string) =>
  treaty.articles
    .flatMap((article) => article.provisions)
    .filter((provision) => provision.force === "binding" && provision.topics.includes(topic));

/** The evidence that a treaty has no provision on a topic, from the latest pair in which it is the empty side. */
function absenceOf(treaty: TreatyEntry, topic: string, { pairs }: Comparison): Absence | null {
  const rows = pairs.flatMap((pair) => {
    const side = pair.older === treaty.id ? "older" : pair.newer === treaty.id ? "newer" : undefined;
    const row = pair.rows.find((candidate) => candidate.topic === topic);
    return side && row?.absence && row[side].length === 0 ? [{ row, absence: row.absence }] : [];
  });
  const last = rows.at(-1);
  return last ? { finding: last.row.finding, ...last.absence, address: last.row.address } : null;
}

/** Assembles the finding of the front page: for each bilateral treaty, oldest first, what it owes in each situation. */
export function assembleFinding(
  treaties: TreatyEntry[],
  comparison: Comparison,
  { situations }: Subject,
): TreatyFinding[] {
  return treaties.filter(isMainTreaty).map((treaty) => ({
    treaty,
    situations: situations.map(({ topic, label }) => {
      const duties = dutiesOn(treaty, topic);
      return { topic, label, duties, absence: duties.length ? null : absenceOf(treaty, topic, comparison) };
    }),
  }));
}
