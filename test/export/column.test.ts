import { describe, expect, it } from "vitest";

import { renderCsv } from "../../src/export/column.ts";

const cell = (text: string | number) =>
  renderCsv({ columns: [{ name: "a", means: "" }], rows: [[text]] })
    .replace(/^a\r\n/, "")
    .replace(/\r\n$/, "")
    .replace(/^"([\s\S]*)"$/, "$1");

describe("a cell that a spreadsheet would take for a formula", () => {
  it.each([
    ["plainly", ""],
    ["behind a zero-width space", "\u200B"],
    ["behind a byte order mark", "\uFEFF"],
    ["behind a tab", "\t"],
    ["behind a carriage return", "\r"],
    ["behind a no-break space", "\u00A0"],
    ["behind a soft hyphen and a word joiner", "\u00AD\u2060"],
    ["behind a Hangul filler", "\u3164"],
    ["behind a variation selector", "\uFE0F"],
    ["behind a mark that turns the text", "\u202E"],
    ["behind an empty Braille cell", "\u2800"],
  ])("gets an apostrophe in front: %s", (_name, hidden) => {
    for (const sign of ["=", "+", "-", "@", "\uFF1D"])
      expect(cell(`${hidden}${sign}1+1`)).toBe(`'${hidden}${sign}1+1`);
  });

  it.each(["text = more", "\u200Btext", "1=1", "조약", ""])("is not any other: %j", (text) => {
    expect(cell(text)).toBe(text);
  });

  it.each([-77.03637, -1, 0, 2024])("is no number, which stays one: %d", (number) => {
    expect(cell(number)).toBe(String(number));
    expect(cell(String(-1))).toBe("'-1");
  });
});
