import { describe, expect, it } from "vitest";

import { shortened } from "../../src/assemble/text.ts";

describe("shortened", () => {
  it("leaves a short text as it is", () => {
    expect(shortened("Putin landed.")).toBe("Putin landed.");
  });

  it("gives whole sentences where they say enough", () => {
    const first =
      "The two presidents signed the treaty at the Kumsusan guesthouse in Pyongyang after talks of two hours.";
    expect(shortened(`${first} They then spoke to the press and named the fourth article of it.`)).toBe(
      first,
    );
  });

  it("else cuts between words, says so, and keeps to 160 characters", () => {
    const text = `Short. ${"word ".repeat(60)}end.`;
    const cut = shortened(text);
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut.endsWith("word…")).toBe(true);
  });

  it("does not take the stop of an abbreviation inside a figure for the end", () => {
    const text = `About 3.5 million shells ${"and more ".repeat(20)}`;
    expect(shortened(text).startsWith("About 3.5 million shells and more")).toBe(true);
  });
});
