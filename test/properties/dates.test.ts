import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseEdtf } from "../../src/dates/date-span.ts";
import { dateWords } from "../../src/dates/date-words.ts";
import { isoDates } from "../../src/dates/iso-dates.ts";
import { always, point } from "../support/arbitrary.ts";

describe("any date of the record", () => {
  it("lies between bounds that are in order, and whose years its words give", () => {
    always(point, (text) => {
      const span = parseEdtf(text);
      expect(span.earliest <= (span.latest ?? "")).toBe(true);
      const words = dateWords(span);
      expect(words).not.toMatch(/undefined|NaN|null|X/);
      expect(words).toContain(span.earliest.slice(0, 3));
    });
  });

  it("spans, as an interval, from the first day of its start to the last day of its end", () => {
    always(fc.tuple(point, point), ([a, b]) => {
      const [start, end] = [a, b].sort((x, y) => first(x).localeCompare(first(y)));
      const known = attempt(`${start}/${end}`);
      if (!known) return;
      expect(known.earliest).toBe(first(start ?? ""));
      expect(known.latest).toBe(parseEdtf(end ?? "").latest);
      expect(dateWords(known)).not.toMatch(/undefined|NaN|null/);
    });
  });

  it("is given to machines as an ISO date that lies within its bounds", () => {
    always(point, (text) => {
      const { start } = isoDates(text);
      if (start) expect(first(text).startsWith(start)).toBe(true);
    });
  });
});

describe("any other text", () => {
  it("is read as a date or refused in words, never with another error", () => {
    always(fc.oneof(fc.string(), fc.stringMatching(/^[\dX~?%./-]{1,20}$/)), (text) => {
      try {
        parseEdtf(text);
      } catch (error) {
        expect((error as Error).name).toBe("EdtfError");
      }
    });
  });
});

const first = (text: string) => parseEdtf(text).earliest;

function attempt(text: string) {
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}
