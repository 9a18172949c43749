import type { z } from "zod";

import { type ActorRecord, actorSchema } from "./schema/actor.ts";
import type { Terms } from "./schema/common.ts";
import { type EventRecord, eventSchema } from "./schema/event.ts";
import {
  type ClaimRecord,
  claimSchema,
  type DisputeRecord,
  disputeSchema,
  type IndicatorRecord,
  indicatorSchema,
  type PolicyOptionRecord,
  policyOptionSchema,
  type ReactionRecord,
  reactionSchema,
} from "./schema/reception.ts";
import { type SourceRecord, sourceSchema } from "./schema/source.ts";
import {
  type ArticleRecord,
  articleSchema,
  type CodingRecord,
  codingSchema,
  type ComparisonRecord,
  comparisonSchema,
  type TreatyRecord,
  treatySchema,
} from "./schema/treaty.ts";
import { type UpdateRecord, updateSchema } from "./schema/update.ts";

/** What each kind of record holds. */
export type RecordTypes = {
  event: EventRecord;
  source: SourceRecord;
  actor: ActorRecord;
  treaty: TreatyRecord;
  article: ArticleRecord;
  comparison: ComparisonRecord;
  coding: CodingRecord;
  reaction: ReactionRecord;
  claim: ClaimRecord;
  dispute: DisputeRecord;
  indicator: IndicatorRecord;
  "policy-option": PolicyOptionRecord;
  update: UpdateRecord;
};

export type Kind = keyof RecordTypes;

/** How one kind of record is stored: its folder pattern, the id its path gives, and its schema. */
export type KindRule = {
  kind: Kind;
  /** Matches a path below `data/`; its groups make the id. */
  path: RegExp;
  /** Where a file of this kind belongs, for messages. */
  where: string;
  id: (groups: string[]) => string;
  schema: (terms: Terms) => z.ZodType;
};

const flat = (kind: Kind, folder: string, schema: KindRule["schema"]): KindRule => ({
  kind,
  path: new RegExp(`^${folder}/([^/]+)\\.yml$`),
  where: `data/${folder}/<id>.yml`,
  id: ([name]) => name ?? "",
  schema,
});

/** `art-04` in a file name is `art-4` in an address. */
const articleId = (name: string) => name.replace(/^art-0*([1-9])/, "art-$1");

/** Every kind of record, in the order in which the record is read. */
export const kindRules: readonly KindRule[] = [
  flat("event", "events", eventSchema),
  flat("source", "sources", sourceSchema),
  flat("actor", "actors", actorSchema),
  {
    kind: "treaty",
    path: /^treaties\/([^/]+)\/treaty\.yml$/,
    where: "data/treaties/<treaty-id>/treaty.yml",
    id: ([treaty]) => treaty ?? "",
    schema: treatySchema,
  },
  {
    kind: "article",
    path: /^treaties\/([^/]+)\/articles\/([^/]+)\.yml$/,
    where: "data/treaties/<treaty-id>/articles/art-04.yml",
    id: ([treaty, name]) => `${treaty}/${articleId(name ?? "")}`,
    schema: articleSchema,
  },
  {
    kind: "comparison",
    path: /^comparisons\/([^/]+)\/([^/]+)\.yml$/,
    where: "data/comparisons/<older>-and-<newer>/<topic>.yml",
    id: ([pair, topic]) => `${pair}/${topic}`,
    schema: comparisonSchema,
  },
  flat("coding", "codings", codingSchema),
  flat("reaction", "reactions", reactionSchema),
  flat("claim", "claims", claimSchema),
  flat("dispute", "disputes", disputeSchema),
  flat("indicator", "indicators", indicatorSchema),
  flat("policy-option", "policy-options", policyOptionSchema),
  flat("update", "updates", updateSchema),
];
