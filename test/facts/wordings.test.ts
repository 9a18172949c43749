import { describe, expect, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";

const { treaties, comparison } = realDatasets();
const provisionAt = (ref: string) =>
  treaties
    .flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions))
    .find((found) => found.ref === ref);
const rowAt = (id: string) => comparison.pairs.flatMap(({ rows }) => rows).find((row) => row.id === id);

describe("the wording of the assistance clauses", () => {
  it("of 2024 was read whole in Korean, Russian, English, Japanese and French", () => {
    const { wordings = [] } = provisionAt("russia-dprk-2024/art-4#assistance") ?? {};
    const whole = wordings.filter(({ segments }) => {
      const elements = new Set(segments.map(({ element }) => element));
      return ["trigger", "result", "conditions", "timing", "means", "owed"].every((element) =>
        elements.has(element),
      );
    });
    expect(new Set(whole.map(({ language }) => language))).toEqual(new Set(["ko", "ru", "en", "ja", "fr"]));
    expect(whole.length).toBe(wordings.length);
  });

  it("of 1961 has no condition in any language", () => {
    const { wordings = [] } = provisionAt("ussr-dprk-1961/art-1#assistance") ?? {};
    expect(wordings.map(({ language }) => language)).toEqual(["ko", "ru", "en", "zh"]);
    expect(wordings.flatMap(({ segments }) => segments.map(({ element }) => element))).not.toContain(
      "conditions",
    );
  });

  it("kept the timing word in Korean and changed it in Russian", () => {
    const row = rowAt("ussr-dprk-1961-and-russia-dprk-2024/armed-assistance");
    const timing = (language: string) =>
      row?.wording.redlines
        .find((redline) => redline.language === language)
        ?.elements.find(({ element }) => element === "timing")
        ?.parts.map(({ kind, text }) => `${kind} ${text}`);
    expect(timing("ko")).toEqual(["kept 지체없이"]);
    expect(timing("ru")).toEqual(["removed немедленно", "added незамедлительно"]);
  });
});
