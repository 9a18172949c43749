import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import type { PolicyOptionRecord } from "../record/schema/reception.ts";
import { address } from "./address.ts";
import { cleanDeep } from "./text.ts";

/** A policy option as published: an article's advice, and the events that came near it. */
export type PolicyOptionEntry = PolicyOptionRecord & { id: string; address: string };

/** Assembles the policy options in the order of their article and number. */
export function assemblePolicyOptions(record: RecordSet): PolicyOptionEntry[] {
  return [...record["policy-option"].values()]
    .map(({ id, value }) => cleanDeep({ ...value, id, address: address.policyOption(id) }))
    .sort((a, b) => compareText(a.article, b.article) || a.number - b.number);
}
