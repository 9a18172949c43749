import { describe, expect, it } from "vitest";

import { layoutTreatyLives, lengthWords } from "../../src/charts/treaty-lives-layout.ts";
import { smallDatasets } from "../support/datasets.ts";

const { treatyLives } = smallDatasets();
const forms = [
  { width: 1088, gutter: 116, areBeside: true, character: 7 },
  { width: 700, gutter: 116, areBeside: false, character: 7.5 },
  { width: 340, gutter: 0, areBeside: false, character: 6.5 },
];

describe.each(forms)("the lives drawn $width wide", (form) => {
  const { panels, width, height } = layoutTreatyLives(treatyLives, form);
  const bars = panels.flatMap((panel) => panel.bars.map((bar) => ({ panel, bar })));

  it("have a row for each treaty in each panel, from the same line of signature", () => {
    expect(panels.map((panel) => panel.bars.map(({ treaty }) => treaty))).toEqual(
      panels.map(() => treatyLives.map(({ treaty }) => treaty.id)),
    );
    for (const { panel, bar } of bars) if (bar.wait) expect(bar.wait[0]).toBe(panel.x0);
  });

  it("keep every mark and label within the panel and the drawing", () => {
    for (const { panel, bar } of bars) {
      const marks = [bar.wait, bar.force, ...bar.ratified].flatMap((pair) => pair ?? []);
      for (const x of [...marks, bar.invoked ?? panel.x0, bar.ended ?? panel.x0]) {
        expect(x).toBeGreaterThanOrEqual(panel.x0 - 0.5);
        expect(x).toBeLessThanOrEqual(panel.x1 + 0.5);
      }
      for (const { y } of bar.labels) expect(y).toBeLessThan(panel.bottom);
      expect(panel.x1).toBeLessThanOrEqual(width);
      expect(panel.bottom).toBeLessThanOrEqual(height);
    }
  });

  it("say each step in words: no label is left out for want of room", () => {
    for (const [i, { steps }] of treatyLives.entries()) {
      const texts = panels
        .flatMap(({ bars: rows }) => rows[i]?.labels.map(({ text }) => text) ?? [])
        .join(" ");
      const kinds = new Set(steps.map(({ kind }) => kind));
      expect(texts.includes("ratified")).toBe(kinds.has("ratified"));
      expect(texts.includes("invoked")).toBe(kinds.has("invoked"));
      expect(texts).toContain(kinds.has("ended") ? "ended after" : "goes on after");
    }
  });
});

describe("a length of time in words", () => {
  it.each([
    [66, "66 days"],
    [678, "1.9 years"],
    [12850, "35.2 years"],
  ])("%s days", (days, words) => {
    expect(lengthWords(days)).toBe(words);
  });
});
