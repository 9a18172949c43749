/** What the server asks of the process that renders. */
export type Ask =
  { kind: "changed"; styles: boolean } | { kind: "file"; n: number; path: string; isPlain: boolean };

/** What the process that renders says: how a change turned out, or what stands at a path. */
export type Tell =
  | { kind: "read"; ok: boolean; isPublishable: boolean; says: string; seconds: number }
  | { kind: "file"; n: number; body?: string | Uint8Array; fault?: string };

const kindOf = (value: unknown) =>
  typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;

/** Whether what came over the channel is asked of the process that renders. */
export const isAsk = (value: unknown): value is Ask => ["changed", "file"].includes(String(kindOf(value)));

/** Whether what came over the channel is said by the process that renders. */
export const isTell = (value: unknown): value is Tell => ["read", "file"].includes(String(kindOf(value)));
