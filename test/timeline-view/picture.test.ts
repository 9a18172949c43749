import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";

import { toHappenings } from "../../src/browser/timeline/happening.ts";
import { sortIntoLanes } from "../../src/browser/timeline/lanes.ts";
import { layoutLane } from "../../src/browser/timeline/levels.ts";
import { pictureOf, plotWidth } from "../../src/browser/timeline/picture.ts";
import { plain } from "../../src/browser/timeline/warp.ts";
import { item } from "./support.ts";

const events = toHappenings([
  item("a", "2024-06-19", { title: "Signing <of> the “treaty” & more", treaties: ["t"], milestone: true }),
  item("b", "2024-06-25", { title: "A vote" }),
]);
const choices = {
  actor: [],
  kind: [],
  theme: [["words", "Words"]],
  phase: [],
  treaty: [],
  topic: [],
  place: [],
  confidence: [],
};
const span = [Date.parse("2024-06-10"), Date.parse("2024-06-30")] as [number, number];

function picture(accents: readonly string[] = ["#b8420f"]): Document {
  const scale = (span[1] - span[0]) / plotWidth;
  const lanes = sortIntoLanes(events, { ...choices, theme: [["words", "Words"]] }, "theme").map((lane) =>
    layoutLane(lane, { scale, rows: 6 }),
  );
  const svg = pictureOf({
    lanes,
    span,
    warp: plain,
    lives: [{ treaty: "t", label: "The treaty", signed: "2024-06-19", from: null, to: null }],
    accents,
    title: "A record: 10 to 30 June 2024",
    chosen: "Topic: Troops",
    credit: ["A record. Licence: CC BY 4.0", "https://example.org/timeline/?window=a&event=b"],
  });
  return new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document;
}

describe("the picture of a view", () => {
  it("is one well-formed drawing with title, choice, source line and licence, texts as they are", () => {
    const texts = [...picture().getElementsByTagName("text")].map((node) => node.textContent);
    for (const text of [
      "A record: 10 to 30 June 2024",
      "Topic: Troops",
      "A record. Licence: CC BY 4.0",
      "https://example.org/timeline/?window=a&event=b",
      "Signing <of> the “treaty” & more",
      "A vote",
    ])
      expect(texts).toContain(text);
  });

  it("draws each event in the colour of its treaty, a milestone as a diamond", () => {
    const diamond = [...picture().getElementsByTagName("path")][0];
    expect(diamond?.getAttribute("fill")).toBe("#b8420f");
    expect(picture().getElementsByTagName("circle").length).toBe(1);
  });
});
