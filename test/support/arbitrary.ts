import fc from "fast-check";

/** Holds a rule for many drawn values, the same on every run; a failure names the smallest value that breaks it. */
export function always<T>(values: fc.Arbitrary<T>, holds: (value: T) => void, runs = 300): void {
  fc.assert(
    fc.property(values, (value) => {
      holds(value);
    }),
    { seed: 20_240_619, numRuns: runs },
  );
}

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1900, max: 2099 });

/** A date of one point in EDTF, of any precision, with or without a doubt. */
export const point: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`),
      year.map(String),
      fc.integer({ min: 190, max: 209 }).map((decade) => `${decade}X`),
    ),
    fc.constantFrom("", "?", "~", "%"),
  )
  .map(([date, doubt]) => `${date}${doubt}`);

const signs = [
  "<b>",
  "</script>",
  "]]>",
  "&amp;",
  "&",
  '"',
  "'",
  "=1+1",
  "@x",
  "-2",
  "\\",
  "{",
  "}",
  "%",
  "#",
  "_",
  ";",
  ",",
];

/** A line of text with signs that some format reads as its own, and letters of three scripts. */
export const line: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs, "договор", "조약", "treaty", "2024", "é"),
      fc.string({ maxLength: 5 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map(
    (parts) =>
      parts
        .join(" ")
        .replaceAll(/[\p{C}\s]+/gu, " ")
        .trim() || "treaty",
  );
