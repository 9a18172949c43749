import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { clip, fieldChanges, sentences, titleOf, wholeText } from "../../src/publish/change-words.ts";
import { draftUpdate, principalOf } from "../../src/publish/draft-update.ts";
import { edit, publishedRecord } from "../support/published.ts";

describe("the entry that a notice is named after", () => {
  it.each([
    [["source/s", "event/e", "treaty/t"], "event/e"],
    [["actor/a", "article/t/art-1", "comparison/x"], "article/t/art-1"],
    [["source/b", "actor/a"], "source/b"],
    [["event/second", "event/first"], "event/second"],
  ])("of %j is %s", (entries, principal) => {
    expect(principalOf(entries)).toBe(principal);
  });

  it("is none where there is none", () => {
    expect(principalOf([])).toBeUndefined();
  });
});

describe("the words of a change", () => {
  it("name each field that differs, as it was and as it is, without citations and bookkeeping", () => {
    const was = { title: "Signed [@un-1]", place: "Moscow", date: "1961", confirmed: "a" };
    const now = { title: "Signed", place: "Pyongyang", actors: ["x"], date: "1961", confirmed: "b" };
    expect(fieldChanges(was, now)).toEqual({
      was: "title: Signed; place: Moscow; actors: nothing",
      now: 'title: Signed; place: Pyongyang; actors: ["x"]',
    });
    expect(fieldChanges(was, was)).toEqual({ was: "the same fields", now: "the same fields" });
  });

  it("are cut with an ellipsis that counts, and not where they fit", () => {
    expect(clip("one two three", 13)).toBe("one two three");
    expect(clip("one two three", 12)).toBe("one two thr…");
    expect(clip("one two three", 9)).toBe("one two…");
  });

  it("end each with a stop where there are several", () => {
    expect(sentences(["One", " ", "Two?", "“Three.”"])).toBe("One. Two? “Three.”");
    expect(sentences(["One"])).toBe("One");
  });

  it.each([
    [{ title: "Signed", date: "2024-06-19" }, "Signed (19 June 2024)"],
    [{ title: "Signed", date: "one day" }, "Signed (one day)"],
    [{ name: { en: "A state" } }, "A state"],
    [{ shortTitle: "2024 treaty" }, "2024 treaty"],
    [{ heading: "Assistance" }, "Assistance"],
    [{ date: "2024" }, undefined],
    [undefined, undefined],
  ])("title %j as %s", (value, title) => {
    expect(titleOf(value)).toBe(title);
  });

  it("tell of a whole entry its title and the text that carries it", () => {
    expect(wholeText({ title: "Signed", summary: "It was signed [@a]." })).toBe("Signed. It was signed.");
    expect(wholeText({ finding: "So it is." })).toBe("So it is.");
    expect(wholeText({ n: 1 })).toBe('{"n":1}');
  });
});

describe("a draft of a notice", () => {
  const { record } = checkRecord(publishedRecord());
  const [event, source] = ["event/treaty-signed-1961", "source/untc-1961"];
  const nothing = { added: [], changed: [], vanished: [], forked: [] };
  const draft = (open: Partial<typeof nothing>) =>
    draftUpdate(record, { ...nothing, ...open }, () => undefined);

  it("is a withdrawal, a correction or an addition, by the heaviest of what is open", () => {
    const one = [event] as never[];
    expect(draft({ vanished: one, changed: one, added: one }).kind).toBe("withdrawn");
    expect(draft({ changed: one, added: one }).kind).toBe("corrected");
    expect(draft({ forked: one }).kind).toBe("corrected");
    expect(draft({ added: one }).kind).toBe("added");
  });

  it("is named after what changed before what is new, and counts the others but sources and actors", () => {
    const changed = draft({ changed: [source] as never[], added: [event] as never[] });
    expect(changed.title).toMatch(/^Corrected: .*United Nations|^Corrected: (?!Treaty of 1961 signed)/);
    expect(draft({ added: [source, event] as never[] }).title).toBe(
      "Added: Treaty of 1961 signed (6 July 1961)",
    );
  });

  it("tells of what is new and leaves what was to a person where no text is at hand", () => {
    expect(draft({ added: [event] as never[] })).toMatchObject({
      was: undefined,
      now: "Treaty of 1961 signed (6 July 1961): The two governments signed the treaty.",
    });
    expect(draft({ changed: [event] as never[] })).toMatchObject({ was: undefined, now: undefined });
  });

  it("tells both sides where the text before is at hand", () => {
    const folder = publishedRecord();
    const before = checkRecord(folder).record.event.get("treaty-signed-1961")?.value;
    edit(folder, "events/treaty-signed-1961.yml", /place:.*/, "place: Elsewhere");
    const now = checkRecord(folder).record;
    expect(draftUpdate(now, { ...nothing, changed: [event] }, () => before)).toMatchObject({
      was: "place: Moscow, USSR",
      now: "place: Elsewhere",
    });
  });
});
