import { describe, expect, it } from "vitest";

import { assembleDate, compareDates } from "../../src/assemble/date.ts";
import { htmlDate } from "../../src/components/dates.tsx";
import { acceptedForms, EdtfError, parseEdtf } from "../../src/dates/date-span.ts";
import { isoDates } from "../../src/dates/iso-dates.ts";
import { calendarDays } from "../../src/export/calendars.ts";
import { cslDate } from "../../src/export/csl-date.ts";

/**
 * Every form of date that the record takes, in the order of a chronology, with what each output makes of it: words
 * (pages, feeds, citations, CSV), first and last day, precision and doubt (CSV, JSON, drawing), the value of `<time>`,
 * start and end in JSON-LD, days in the calendar, and the date in CSL. A hyphen is a thing left out.
 */
const table = `
form                    | words                                      | first and last day    | precision, doubt | time       | JSON-LD               | calendar              | CSL
0987                    | 987                                        | 0987-01-01 0987-12-31 | year             | 0987       | 0987                  | -                     | 987
19XX                    | a year from 1900 to 1999                   | 1900-01-01 1999-12-31 | century          | -          | -                     | -                     | -
201X                    | the 2010s                                  | 2010-01-01 2019-12-31 | decade           | -          | -                     | -                     | -
2010-10~                | about October 2010                         | 2010-10-01 2010-10-31 | month ~          | -          | -                     | -                     | 2010-10 circa
2023-24                 | winter 2023                                | 2023-12-01 2024-02-29 | season           | -          | -                     | -                     | 2023 season 4
2024-02                 | February 2024                              | 2024-02-01 2024-02-29 | month            | 2024-02    | 2024-02               | -                     | 2024-2
2024-02-29              | 29 February 2024                           | 2024-02-29 2024-02-29 | day              | 2024-02-29 | 2024-02-29            | 2024-02-29            | 2024-2-29
2024-06-19/2024-06-20   | 19–20 June 2024                            | 2024-06-19 2024-06-20 | day              | -          | 2024-06-19/2024-06-20 | 2024-06-19 2024-06-20 | 2024-6-19/2024-6-20
2024-06-19/2024-06      | 19 June 2024 – later in June 2024          | 2024-06-19 2024-06-30 | month            | -          | 2024-06-19/2024-06    | -                     | 2024-6-19/2024-6
2024-06-19/2024         | 19 June 2024 – later in 2024               | 2024-06-19 2024-12-31 | year             | -          | 2024-06-19/2024       | -                     | 2024-6-19/2024
2024-06-20?/2024-06-23? | 20–23 June 2024 (uncertain)                | 2024-06-20 2024-06-23 | day ?            | -          | -                     | 2024-06-20 2024-06-23 | 2024-6-20/2024-6-23 circa
2024-06-20/2024-07-01?  | 20 June 2024 – 1 July 2024 (uncertain)     | 2024-06-20 2024-07-01 | day ?            | -          | 2024-06-20/           | 2024-06-20 2024-07-01 | 2024-6-20/2024-7-1 circa
2024-07~/2024-08~       | about July – August 2024                   | 2024-07-01 2024-08-31 | month ~          | -          | -                     | -                     | 2024-7/2024-8 circa
2024-07/2024-08         | July – August 2024                         | 2024-07-01 2024-08-31 | month            | -          | 2024-07/2024-08       | -                     | 2024-7/2024-8
2024-07-26/2024-08      | 26 July – August 2024                      | 2024-07-26 2024-08-31 | month            | -          | 2024-07-26/2024-08    | -                     | 2024-7-26/2024-8
2024-12/2025            | December 2024 – 2025                       | 2024-12-01 2025-12-31 | year             | -          | 2024-12/2025          | -                     | 2024-12/2025
2024-12-04/..           | since 4 December 2024                      | 2024-12-04 null       | day ongoing      | -          | 2024-12-04            | 2024-12-04            | 2024-12-4
2025-XX-XX              | 2025 (month and day not known)             | 2025-01-01 2025-12-31 | year             | 2025       | 2025                  | -                     | 2025
2025-XX                 | 2025 (month not known)                     | 2025-01-01 2025-12-31 | year             | 2025       | 2025                  | -                     | 2025
2025                    | 2025                                       | 2025-01-01 2025-12-31 | year             | 2025       | 2025                  | -                     | 2025
2025?                   | 2025 (uncertain)                           | 2025-01-01 2025-12-31 | year ?           | -          | -                     | -                     | 2025 circa
2025-XX-XX?             | 2025 (uncertain, month and day not known)  | 2025-01-01 2025-12-31 | year ?           | -          | -                     | -                     | 2025 circa
2025/2025-06            | earlier in 2025 – June 2025                | 2025-01-01 2025-06-30 | year             | -          | 2025/2025-06          | -                     | 2025/2025-6
2025-21                 | spring 2025                                | 2025-03-01 2025-05-31 | season           | -          | -                     | -                     | 2025 season 1
2025-21~                | about spring 2025                          | 2025-03-01 2025-05-31 | season ~         | -          | -                     | -                     | 2025 season 1 circa
2025-04/..              | since April 2025                           | 2025-04-01 null       | month ongoing    | -          | 2025-04               | -                     | 2025-4
2025-04/                | from April 2025 (end not known)            | 2025-04-01 null       | month            | -          | 2025-04               | -                     | 2025-4
2025-04?/               | from April 2025 (uncertain, end not known) | 2025-04-01 null       | month ?          | -          | -                     | -                     | 2025-4 circa
2025-06-XX              | June 2025 (day not known)                  | 2025-06-01 2025-06-30 | month            | 2025-06    | 2025-06               | -                     | 2025-6
2025-22                 | summer 2025                                | 2025-06-01 2025-08-31 | season           | -          | -                     | -                     | 2025 season 2
2025-06-30%             | about 30 June 2025 (uncertain)             | 2025-06-30 2025-06-30 | day ?~           | -          | -                     | 2025-06-30            | 2025-6-30 circa
2025-07~/..             | since about July 2025                      | 2025-07-01 null       | month ~ ongoing  | -          | -                     | -                     | 2025-7 circa
2025-23                 | autumn 2025                                | 2025-09-01 2025-11-30 | season           | -          | -                     | -                     | 2025 season 3
`;

const forms = table
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([edtf = "", ...expected]) => [edtf, expected] as const);

function cslText(edtf: string): string {
  const date = cslDate(edtf);
  if (!date) return "-";
  const season = date.season ? ` season ${date.season}` : "";
  return `${date["date-parts"].map((parts) => parts.join("-")).join("/")}${season}${date.circa ? " circa" : ""}`;
}

function isoText(edtf: string): string {
  const { start, end } = isoDates(edtf);
  const isHalf = !edtf.endsWith("..") && !edtf.endsWith("/") && edtf.includes("/") && start && !end;
  return [start, ...(end ? [end] : isHalf ? [""] : [])].filter((part) => part !== undefined).join("/");
}

const marksOf = ({ precision, isUncertain, isApproximate, isOngoing }: ReturnType<typeof assembleDate>) =>
  [precision, `${isUncertain ? "?" : ""}${isApproximate ? "~" : ""}`, isOngoing ? "ongoing" : ""]
    .filter(Boolean)
    .join(" ");

describe("every form of date", () => {
  it.each(forms)("%s is said, bounded, drawn and exported as it is", (edtf, expected) => {
    const date = assembleDate(edtf);
    const days = [...new Set(calendarDays(date))].join(" ") || "-";
    expect([
      date.words,
      `${date.earliest} ${date.latest}`,
      marksOf(date),
      htmlDate(date) ?? "-",
      isoText(edtf) || "-",
      days,
      cslText(edtf),
    ]).toEqual(expected);
  });

  it("stands in its place in the chronology", () => {
    const inOrder = [...forms]
      .map(([edtf]) => assembleDate(edtf))
      .sort(compareDates)
      .map(({ earliest, latest }) => `${earliest} ${latest ?? "9999"}`);
    expect(inOrder).toEqual([...inOrder].sort());
    const precise = ["2025", "2025-21", "2025-03-01", "2025-03"].map(assembleDate).sort(compareDates);
    expect(precise.map(({ edtf }) => edtf)).toEqual(["2025", "2025-03-01", "2025-03", "2025-21"]);
  });
});

describe("a text that is no date of the record", () => {
  it.each([
    ["2025-02-29", '"2025-02-29": February 2025 has 28 days'],
    ["1900-02-29", '"1900-02-29": February 1900 has 28 days'],
    ["2025-02-29/2025-03-02", '"2025-02-29/2025-03-02": February 2025 has 28 days'],
    ["2024-06-31", '"2024-06-31": June 2024 has 30 days'],
    ["2024-13", '"2024-13" has no month 13'],
    ["2024-06-20/2024-06-19", '"2024-06-20/2024-06-19" ends before it starts'],
    ["2025/2024-06", '"2025/2024-06" ends before it starts'],
    ["../2024-06-19", "has no start; the record needs one to put it in order"],
    ["/2024-06-19", "has no start; the record needs one to put it in order"],
    ["2024/2025/2026", "has more than two dates"],
    ["2024-06-19T02:22:00Z", "has a time of day; put the hour in dateNote"],
    ["-0100", "is not a year from 0001 to 9999"],
    ["Y-10000", "is not a year from 0001 to 9999"],
    ["10000", "is not a year from 0001 to 9999"],
    ["0000", "is not a year from 0001 to 9999"],
    ["2025-XX-03", "gives a day of a month that is not known"],
    ["201X-06", "gives a month or a day of a year that is not known"],
    ["2025-21-03", "gives a day of a season"],
    ["2025?-06", "has a mark of doubt within the date; put it at the end"],
    ["{2010-10,2015-10}", "is a choice of dates"],
    ["19.06.2024", "is not an EDTF date of the record"],
    ["yesterday", "is not an EDTF date of the record"],
    ["", "is not an EDTF date of the record"],
  ])("%j is refused with the reason", (text, message) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(message);
  });

  it("is answered with the forms that are accepted, each of which is", () => {
    const shown = [...acceptedForms.matchAll(/"([^"]+)"/g)].map(([, form = ""]) => form);
    expect(shown.length).toBeGreaterThanOrEqual(7);
    for (const form of shown) expect(parseEdtf(form).edtf).toBe(form);
  });
});
