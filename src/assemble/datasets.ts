import type { RecordSet } from "../record/record.ts";
import { assembleActors } from "./actors.ts";
import { assembleChronology } from "./chronology.ts";
import { assembleComparison } from "./comparison.ts";
import { assembleClaims, assembleDisputes, assembleIndicators, assembleReactions } from "./reception.ts";
import { assembleSources } from "./sources.ts";
import { assembleTerms } from "./terms.ts";
import { assembleTimeline } from "./timeline.ts";
import { assembleTreaties } from "./treaties.ts";
import { assembleUpdates } from "./updates.ts";

/** Every dataset of the product. Pages, feeds and downloads are made from these objects and nothing else. */
export type Datasets = ReturnType<typeof assembleDatasets>;

/** Assembles all datasets from a checked record. Pure: the same record gives the same datasets. */
export function assembleDatasets(record: RecordSet) {
  const terms = assembleTerms(record);
  const actors = assembleActors(record);
  const chronology = assembleChronology(record, actors, terms);
  const treaties = assembleTreaties(record);
  const updates = assembleUpdates(record);
  return {
    /** The date of the last update notice: the version of all datasets. */
    version: updates[0]?.date.earliest ?? "unpublished",
    terms,
    actors,
    chronology,
    timeline: assembleTimeline(chronology, actors, treaties, terms),
    treaties,
    comparison: assembleComparison(record, treaties, terms),
    sources: assembleSources(record),
    reactions: assembleReactions(record),
    claims: assembleClaims(record),
    disputes: assembleDisputes(record),
    indicators: assembleIndicators(record, chronology, terms),
    updates,
  };
}
