import type { KeptValues } from "../record/kept-values.ts";
import { loadRecord } from "../record/load-record.ts";
import type { Problem } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { actorChecks } from "./actors.ts";
import { type Check, runCheck } from "./check.ts";
import { claimChecks } from "./claims.ts";
import { clauseFeatureChecks } from "./clause-features.ts";
import { codingChecks } from "./codings.ts";
import { comparisonChecks } from "./comparisons.ts";
import { dateChecks } from "./dates.ts";
import { dutyWordChecks } from "./duty-words.ts";
import { eventChecks } from "./events.ts";
import { figureChecks } from "./figures.ts";
import { headlineChecks } from "./headlines.ts";
import { listChecks } from "./lists.ts";
import { orderChecks } from "./order.ts";
import { placeChecks } from "./places.ts";
import { publishedChecks } from "./published.ts";
import { redirectChecks } from "./redirects.ts";
import { referenceChecks } from "./references.ts";
import { siteChecks } from "./site.ts";
import { sourceChecks } from "./sources.ts";
import { storyChecks } from "./story.ts";
import { textChecks } from "./texts.ts";
import { treatyChecks } from "./treaties.ts";
import { vocabularyChecks } from "./vocabularies.ts";

/** Every rule of meaning, in the order in which they run. */
const checks: readonly Check[] = [
  ...dateChecks,
  ...orderChecks,
  ...referenceChecks,
  ...listChecks,
  ...textChecks,
  ...actorChecks,
  ...sourceChecks,
  ...eventChecks,
  ...treatyChecks,
  ...clauseFeatureChecks,
  ...comparisonChecks,
  ...codingChecks,
  ...claimChecks,
  ...figureChecks,
  ...placeChecks,
  ...vocabularyChecks,
  ...siteChecks,
  ...headlineChecks,
  ...redirectChecks,
  ...dutyWordChecks,
  ...storyChecks,
  ...publishedChecks,
];

/** What checking gives: the record, all its problems, and whether it may be published. */
export type Checked = { record: RecordSet; problems: Problem[]; isPublishable: boolean };

/**
 * Loads a record and checks all of it in one run. Rules of meaning run only on records that fit their schema;
 * where some do not, a reference to them is not reported again. `kept` is what was read of the files before.
 */
export function checkRecord(folder: string, kept?: KeptValues): Checked {
  const { record, problems } = loadRecord(folder, kept);
  const broken = problems.length > 0;
  const able = checks.filter((rule) => !broken || !rule.needsWholeRecord);
  const meaning = able.flatMap((rule) => runCheck(rule, record));
  const all = [...problems, ...meaning];
  return { record, problems: all, isPublishable: !all.some((problem) => problem.level === "error") };
}
