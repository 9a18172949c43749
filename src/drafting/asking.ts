import type { Kind } from "../kinds/index.ts";

/** What `record:new` writes: a kind of record, or one provision of an article that stands already. */
export type Draftable = Kind | "provision";

/** How a field is asked for: the question, an example, and whether values used before are offered. */
export type Asking = { ask: string; example?: string; asBefore?: true };

/** How the fields of a kind are asked for, by path. Optional fields without an entry are not asked for. */
export type Wording = Readonly<Record<string, Asking>>;
