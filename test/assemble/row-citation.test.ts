import { expect, it } from "vitest";

import { rowCitation } from "../../src/assemble/row-citation.ts";

it("cites a row as plain text with topic, years, finding, version and address", () => {
  const row = {
    topicLabel: "Exit",
    finding: "A party can now leave at any time [@a-source].",
    address: "/compare/a-and-b/#exit",
  };
  expect(
    rowCitation(row, ["2000", "2024"], {
      name: "Article Four",
      url: "https://example.org",
      version: "2026-11-22",
    }),
  ).toBe(
    "Article Four. “Exit: 2000 and 2024 compared.” A party can now leave at any time. " +
      "Record of 2026-11-22. https://example.org/compare/a-and-b/#exit",
  );
});
