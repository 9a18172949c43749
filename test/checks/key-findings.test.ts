import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { headlineHash } from "../../src/checks/headlines.ts";
import { placedFindings } from "../../src/checks/key-findings.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { recordWith } from "../support/record.ts";
import { root } from "../support/run.ts";

const site = readFileSync(join(root, "test/fixtures/minimal/site.yml"), "utf8");
const opening = (line: string, page = "treaty/ussr-dprk-1961") =>
  `${site}findings:\n  - page: ${page}\n    lines:\n      - { text: One treaty holds, ${line} }\n`;
const rests = "rests: [treaty/ussr-dprk-1961]";

/** The problems of the small record with these files in it, as one line each. */
const said = (files: Record<string, string>) =>
  checkRecord(recordWith(files)).problems.map(
    ({ rule, field, message, fix }) => `${rule} ${field ?? "-"}: ${message} → ${fix}`,
  );

function confirmed(): string {
  const { record } = loadRecord(recordWith({ "site.yml": opening(rests) }));
  const [first] = placedFindings(record);
  if (!first) throw new Error("the record has no finding");
  return opening(`${rests}, confirmed: "${headlineHash(record, first.line)}"`);
}

describe("a finding at the head of a page", () => {
  it("waits to be confirmed", () => {
    expect(said({ "site.yml": opening(rests) })).toEqual([
      "finding-fresh findings[0].lines[0].text: this finding was never confirmed → read it against its entries, then run npm run record:confirm -- finding/treaty/ussr-dprk-1961/1",
    ]);
  });

  it("stands once it is confirmed", () => {
    expect(said({ "site.yml": confirmed() })).toEqual([]);
  });

  it("goes stale when an entry changes that it rests on", () => {
    const path = "treaties/ussr-dprk-1961/treaty.yml";
    const treaty = readFileSync(join(root, "test/fixtures/minimal", path), "utf8");
    const files = { "site.yml": confirmed(), [path]: treaty.replace("Signed in Moscow.", "Signed in Kyiv.") };
    expect(said(files)).toEqual([
      "finding-fresh findings[0].lines[0].text: an entry that this finding rests on, or the finding itself, has changed since it was confirmed → read it against its entries, then run npm run record:confirm -- finding/treaty/ussr-dprk-1961/1",
    ]);
  });

  it("rests on entries of the record, and opens the page of a treaty that is there", () => {
    const unknown = opening("rests: [treaty/ussr-dprk-1962]", "treaty/ussr-dprk-1960");
    expect(said({ "site.yml": unknown }).filter((line) => line.startsWith("finding-rests"))).toEqual([
      'finding-rests findings[0].page: unknown entry "treaty/ussr-dprk-1960"; did you mean "treaty/ussr-dprk-1961"? → write <kind>/<id>, such as treaty/<treaty-id>',
      'finding-rests findings[0].lines[0].rests[0]: unknown entry "treaty/ussr-dprk-1962"; did you mean "treaty/ussr-dprk-1961"? → write <kind>/<id>, such as treaty/<treaty-id>',
    ]);
  });

  it("names single entries, whose sources can be named with it", () => {
    expect(said({ "site.yml": opening('rests: ["treaty/*"]') }).join()).toContain("single entries");
  });
});
