import type { PolicyOptionEntry } from "../kinds/policy-option.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { cleanDeep } from "./text.ts";

export type { PolicyOptionEntry };

/** Assembles the policy options in the order of their article and number. */
export function assemblePolicyOptions(record: RecordSet): PolicyOptionEntry[] {
  return [...record["policy-option"].values()]
    .map(({ id, value }) => cleanDeep({ ...value, id, address: address["policy-option"](id) }))
    .sort((a, b) => compareText(a.article, b.article) || a.number - b.number);
}
