import type { KeptValues } from "../record/kept-values.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { loadRecord } from "../record/load-record.ts";
import type { Problem } from "../record/problem.ts";
import { type RecordSet, withoutDrafts } from "../record/record.ts";
import { actorChecks } from "./actors.ts";
import { allegationChecks } from "./allegations.ts";
import { type Check, runCheck } from "./check.ts";
import { claimChecks } from "./claims.ts";
import { clauseFeatureChecks } from "./clause-features.ts";
import { codingChecks } from "./codings.ts";
import { comparisonChecks } from "./comparisons.ts";
import { dateChecks } from "./dates.ts";
import { duplicateChecks } from "./duplicates.ts";
import { dutyWordChecks } from "./duty-words.ts";
import { eventChecks } from "./events.ts";
import { withExceptions } from "./exceptions.ts";
import { figureChecks } from "./figures.ts";
import { headlineChecks } from "./headlines.ts";
import { keyFindingChecks } from "./key-findings.ts";
import { listChecks } from "./lists.ts";
import { orderChecks } from "./order.ts";
import { placeChecks } from "./places.ts";
import { publishedChecks } from "./published.ts";
import { redirectChecks } from "./redirects.ts";
import { referenceChecks } from "./references.ts";
import { secondLookChecks } from "./second-look.ts";
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
  ...keyFindingChecks,
  ...redirectChecks,
  ...dutyWordChecks,
  ...storyChecks,
  ...duplicateChecks,
  ...secondLookChecks,
  ...allegationChecks,
  ...publishedChecks,
];

/** Rules about what an editor does last: reading again what rests on a change, and announcing it. */
const last = new Set(checks.filter((rule) => rule.isForPublication).map(({ name }) => name));

/** What checking gives: the record, all its problems, and whether it may be published, or at least be looked at. */
export type Checked = { record: RecordSet; problems: Problem[]; isPublishable: boolean; isShowable: boolean };

export type CheckOptions = {
  /** What was read of the files before. */
  kept?: KeptValues;
  /** Whether the record that is given holds its drafts, as a preview does. They are checked in any case. */
  withDrafts?: boolean;
};

/**
 * Loads a record and checks all of it in one run. Rules of meaning run only on records that fit their schema;
 * where some do not, a reference to them is not reported again. Warnings that the record accepts are left out.
 * What is published must be sound without the drafts, and the drafts with it.
 */
export function checkRecord(folder: string, { kept, withDrafts = false }: CheckOptions = {}): Checked {
  const { record: whole, problems } = loadRecord(folder, kept);
  const record = withoutDrafts(whole);
  const broken = problems.length > 0;
  const able = checks.filter((rule) => !broken || !rule.needsWholeRecord);
  const run = (over: RecordSet) => able.flatMap((rule) => runCheck(rule, over));
  const meaning = run(record);
  const withThem = record === whole ? meaning : run(whole).filter(({ rule }) => !last.has(rule));
  const ofDrafts = record === whole ? [] : withThem.filter(({ file }) => draftFiles(whole).has(file));
  const isWhole = !broken;
  const all = withExceptions([...problems, ...meaning, ...ofDrafts], whole, { rules: checks, isWhole });
  return {
    record: withDrafts ? whole : record,
    problems: all,
    isPublishable: !all.some(isError),
    isShowable: [...problems, ...withThem].filter(isError).every(({ rule }) => last.has(rule)),
  };
}

const isError = ({ level }: Problem) => level === "error";

/** The files of the drafts of a record. */
function draftFiles(record: RecordSet): Set<string> {
  const entries = [...allEntries(record)].filter(({ kind, entry }) =>
    record.drafts.has(`${kind}/${entry.id}`),
  );
  return new Set(entries.map(({ entry }) => entry.file));
}
