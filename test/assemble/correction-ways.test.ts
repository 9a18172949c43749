import { describe, expect, it } from "vitest";

import { correctionWays } from "../../src/assemble/correction-ways.ts";

const about = {
  url: "https://example.org/events/signed/",
  title: "Kim & Putin sign, 50%",
  entry: "event/signed",
  version: "2026-11-27",
};

describe("the ways to suggest a correction", () => {
  it("give a letter with page, entry and version where the record names no place", () => {
    const { letter, issue, email, edit } = correctionWays({ corrections: {} }, about);
    expect([issue, email, edit]).toEqual([undefined, undefined, undefined]);
    expect(letter).toContain(
      "Page: Kim & Putin sign, 50%\nAddress: https://example.org/events/signed/\nEntry: event/signed\nRecord of: 2026-11-27\n",
    );
  });

  it("fill in the fields of the issue form", () => {
    const issues = "https://github.com/o/r/issues/new?labels=correction";
    const { issue = "" } = correctionWays({ corrections: { issues } }, about);
    expect(Object.fromEntries(new URL(issue).searchParams)).toEqual({
      labels: "correction",
      template: "correction.yml",
      title: "Correction: Kim & Putin sign, 50%",
      entry: "https://example.org/events/signed/ (event/signed)",
      version: "2026-11-27",
    });
  });

  it("open a letter in the mail program with subject and text", () => {
    const { email = "" } = correctionWays({ corrections: { email: "c@example.org" } }, about);
    const mail = new URL(email);
    expect(mail.pathname).toBe("c@example.org");
    expect(mail.searchParams.get("subject")).toBe("Correction: Kim & Putin sign, 50%");
    expect(mail.searchParams.get("body")).toContain("Entry: event/signed\r\nRecord of: 2026-11-27");
  });

  it("lead to the file of the entry, with or without a slash at the end of the folder, and only for entries", () => {
    const edit = "https://example.org/edit/main/data";
    const file = `${edit}/treaties/russia-dprk-2024/articles/art-04.yml`;
    const article = { ...about, entry: "article/russia-dprk-2024/art-4" };
    expect(correctionWays({ corrections: { edit } }, article).edit).toBe(file);
    expect(correctionWays({ corrections: { edit: `${edit}/` } }, article).edit).toBe(file);
    expect(correctionWays({ corrections: { edit } }, { ...about, entry: undefined }).edit).toBeUndefined();
  });
});
