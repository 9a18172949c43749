import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { storyHash } from "../../src/checks/story.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { recordWith } from "../support/record.ts";
import { root } from "../support/run.ts";

const site = readFileSync(join(root, "test/fixtures/minimal/site.yml"), "utf8");
const { record } = loadRecord(recordWith({}));
const [event] = record.event.values();
const id = event?.id ?? "";
const year = event?.value.date.slice(0, 4) ?? "";
const told = {
  event: id,
  heading: "A step",
  text: "It happened.",
  window: { from: `${year}-01-01`, to: `${year}-12-31` },
};

function said(
  change: { event?: string; from?: string; to?: string; confirmed?: string; times?: number } = {},
) {
  const { event: named = id, from = told.window.from, to = told.window.to, confirmed, times = 1 } = change;
  const step = `  - event: ${named}\n    heading: A step\n    window: { from: "${from}", to: "${to}" }\n    text: It happened.\n    confirmed: "${confirmed ?? storyHash(record, told)}"\n`;
  return checkRecord(recordWith({ "site.yml": `${site}story:\n${step.repeat(times)}` }))
    .problems.filter(({ rule }) => rule.startsWith("story"))
    .map(({ rule, field, message }) => `${rule} ${field ?? "-"}: ${message}`);
}

describe("the steps of the story", () => {
  it("pass when they were confirmed and lie in their windows", () => {
    expect(said()).toEqual([]);
  });

  it("are reported when the event or the words have changed", () => {
    expect(said({ confirmed: "000000000000" })).toEqual([
      "story-fresh story[0].text: the event that this step tells of, or the step itself, has changed since it was confirmed",
    ]);
  });

  it("tell of an event of the record, each of another", () => {
    expect(said({ event: "nothing-such" })[0]).toContain(
      'story-events story[0].event: unknown event "nothing-such"',
    );
    expect(said({ times: 2 })).toContain(`story-events story[1].event: "${id}" is told twice`);
  });

  it("show a window that holds their event", () => {
    expect(said({ from: "2031-01-01", to: "2031-12-31" })).toContain(
      `story-events story[0].window: the event, of ${event?.value.date}, lies outside of the window`,
    );
    expect(said({ from: told.window.to, to: told.window.from })[0]).toContain("before it begins");
  });
});
