import { createHash } from "node:crypto";

import { onceEach } from "./once-each.ts";
import { compareText } from "./problem.ts";

/**
 * Fields that say something of the editing or the publishing, not of the world; a change in them is no change of the
 * entry. What a notice announces is held by its seal instead.
 */
const bookkeeping = new Set(["confirmed", "announces", "seal"]);

/** A value as JSON with the fields of each object in order of name, so that moving a field changes nothing. */
function canonical(value: unknown, left: ReadonlySet<string>): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item)
            .filter(([name]) => !left.has(name))
            .sort(([a], [b]) => compareText(a, b)),
        )
      : item,
  );
}

const digits = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

const hashOf = onceEach((value: object) => digits(canonical(value, bookkeeping)));

/** The hash of an entry's content: sixteen hexadecimal digits of SHA-256. The order of its fields does not count. */
export function entryHash(value: unknown): string {
  return typeof value === "object" && value !== null ? hashOf(value) : digits(canonical(value, bookkeeping));
}

/** The seal of a notice: a hash of its id, its moment and what it announces, so that a lost line is seen. */
export function sealOf(
  id: string,
  notice: { date: string; time?: string | undefined; announces?: Record<string, string> | undefined },
): string {
  const { date, time, announces } = notice;
  return digits(canonical({ id, date, time, announces }, new Set()));
}
