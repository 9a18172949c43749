import { describe, expect, it } from "vitest";

import { stepsAt } from "../../src/assemble/treaty-lives.ts";
import { realDatasets } from "../support/datasets.ts";

describe("the lives of the treaties", () => {
  const lives = realDatasets().treatyLives;

  it("name the first invocation alone, with its article, event and sources", () => {
    const invoked = lives.flatMap((life) => stepsAt(life, "invoked"));
    expect(invoked.length).toBeGreaterThan(0);
    for (const { article, event, sources, days } of invoked) {
      expect(article).toMatch(/\/art-\d+$/);
      expect(event).not.toBeNull();
      expect(sources.length).toBeGreaterThan(0);
      expect(days[0]).toBeGreaterThan(0);
    }
  });
});
