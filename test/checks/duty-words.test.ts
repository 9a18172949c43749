import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { dutyHash } from "../../src/checks/duty-words.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { recordWith } from "../support/record.ts";
import { root } from "../support/run.ts";

const site = readFileSync(join(root, "test/fixtures/minimal/site.yml"), "utf8");
const { record } = loadRecord(recordWith({}));
const [article] = record.article.values();
const provision = `${article?.id}#${article?.value.provisions[0]?.id}`;
const topic = article?.value.provisions[0]?.topics[0] ?? "";

function said(ref: string, confirmed = "") {
  const text = `${site}situations:\n  - topic: ${topic}\n    label: They owe\n    duties:\n      - { provision: "${ref}", text: at once${confirmed} }\n`;
  return checkRecord(recordWith({ "site.yml": text }))
    .problems.filter(({ rule }) => rule.startsWith("duty-words"))
    .map(({ rule, field, message }) => `${rule} ${field ?? "-"}: ${message}`);
}

describe("the few words for a duty", () => {
  it("pass when they were confirmed against their provision", () => {
    const hash = dutyHash(record, { path: [], provision, text: "at once" });
    expect(said(provision, `, confirmed: "${hash}"`)).toEqual([]);
  });

  it("are reported until they are confirmed, and again when the provision has changed", () => {
    expect(said(provision)).toEqual([
      "duty-words-fresh situations[0].duties[0].text: this wording was never confirmed",
    ]);
    expect(said(provision, ', confirmed: "000000000000"')).toEqual([
      "duty-words-fresh situations[0].duties[0].text: the provision that this wording stands for, or the wording itself, has changed since it was confirmed",
    ]);
  });

  it("stand for a provision of the record", () => {
    expect(said("ussr-dprk-1961/art-99#none")[0]).toMatch(
      /^duty-words-known situations\[0\]\.duties\[0\]\.provision: unknown provision "ussr-dprk-1961\/art-99#none"/,
    );
  });
});
