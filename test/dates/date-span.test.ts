import { describe, expect, it } from "vitest";

import { EdtfError, parseEdtf } from "../../src/dates/date-span.ts";
import { dateWords } from "../../src/dates/date-words.ts";

describe("parseEdtf", () => {
  it.each([
    ["2024-06-19", "2024-06-19", "2024-06-19"],
    ["2024-06", "2024-06-01", "2024-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2000", "2000-01-01", "2000-12-31"],
    ["2010-10~", "2010-10-01", "2010-10-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["1995-08-07/1995-09-07", "1995-08-07", "1995-09-07"],
    ["1998-11/1998-12", "1998-11-01", "1998-12-31"],
  ])("bounds %s by %s and %s", (edtf, earliest, latest) => {
    expect(parseEdtf(edtf)).toMatchObject({ earliest, latest });
  });

  it("keeps the doubt that the string states", () => {
    expect(parseEdtf("2026-04-27?").start).toMatchObject({ isUncertain: true, isApproximate: false });
    expect(parseEdtf("2000~").start).toMatchObject({ isUncertain: false, isApproximate: true });
    expect(parseEdtf("2000%").start).toMatchObject({ isUncertain: true, isApproximate: true });
  });

  it("leaves the end of an open interval unknown", () => {
    expect(parseEdtf("2024-12-04/..").latest).toBeUndefined();
  });

  it.each([
    "yesterday",
    "2024-13-01",
    "2024-06-31",
    "19.06.2024",
    "",
    "{2010-10,2015-10}",
    "2024-06-19T02:22:00Z",
    "../2024-06-19",
  ])("refuses %j", (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
  });
});

describe("dateWords", () => {
  it.each([
    ["2024-06-19", "19 June 2024"],
    ["2024-06", "June 2024"],
    ["2000", "2000"],
    ["2010-10~", "about October 2010"],
    ["2026-04-27?", "27 April 2026 (uncertain)"],
    ["2024-06-19/2024-06-20", "19–20 June 2024"],
    ["1995-08-07/1995-09-07", "7 August – 7 September 1995"],
    ["1993-01-29/1993-02-01", "29 January – 1 February 1993"],
    ["2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"],
    ["1998-11/1998-12", "November – December 1998"],
    ["2001-07-26/2001-08", "26 July – August 2001"],
    ["2024-12-04/..", "since 4 December 2024"],
    ["202X", "the 2020s"],
  ])("says %s as %s", (edtf, words) => {
    expect(dateWords(parseEdtf(edtf))).toBe(words);
  });
});
