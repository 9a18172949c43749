import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { planPublication, publish } from "../../src/publish/publish.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { datasetsOf } from "../support/changed-record.ts";
import {
  announce,
  commitAll,
  edit,
  git,
  notices,
  publishedRecord,
  redirect,
  today,
  tryToAnnounce,
  verdict,
} from "../support/published.ts";
import { event } from "../support/record.ts";

const signed = "events/treaty-signed-1961.yml";

/** A published record whose one event has been corrected but not announced. */
function corrected(files = {}): string {
  const folder = publishedRecord(files);
  edit(folder, signed, /place:.*/, "place: Elsewhere");
  return folder;
}

const said = (outcome: ReturnType<typeof tryToAnnounce>) =>
  outcome.ok ? "published" : formatProblems(outcome.problems);

describe("a correction", () => {
  it("says what was and is now, from the committed text", () => {
    const folder = commitAll(publishedRecord());
    edit(folder, signed, /place:.*/, "place: Elsewhere");
    announce(folder);
    expect(notices(folder)[0]?.text).toContain('was: "place: Moscow, USSR"\nnow: "place: Elsewhere"\n');
  });

  it("is refused without both where nothing tells the text before, and taken with both", () => {
    const folder = corrected();
    expect(said(tryToAnnounce(folder))).toMatchInlineSnapshot(`
      "data/updates/2026-12-01-treaty-signed-1961-61aa.yml
        -      error   was  what was is missing, and a change of what was published says both  publish
                       → give it with --was "<text>"; the published text was not found in git
        -      error   now  what is now is missing, and a change of what was published says both  publish
                       → give it with --now "<text>"; the published text was not found in git
      2 errors in 1 file"
    `);
    expect(said(tryToAnnounce(folder, { was: "In Moscow.", now: " " }))).toContain("what is now is missing");
    expect(notices(folder)).toEqual([]);
    expect(said(tryToAnnounce(folder, { was: "In Moscow.", now: "Elsewhere." }))).toBe("published");
  });

  it("is refused without both when the entry was corrected before and not committed since", () => {
    const folder = commitAll(publishedRecord());
    edit(folder, signed, /place:.*/, "place: Elsewhere");
    announce(folder);
    edit(folder, signed, /place:.*/, "place: Elsewhere again");
    expect(said(tryToAnnounce(folder))).toContain('give it with --was "<text>"');
  });

  it("is refused without both under another kind too", () => {
    const folder = corrected();
    for (const kind of ["extended", "added", "note"])
      expect(said(tryToAnnounce(folder, { kind }))).toContain("what was is missing");
  });

  it("has an id of its own, a second one of the day too, named after the entry", () => {
    const folder = corrected();
    const both = { was: "A", now: "B" };
    const ids = ["Elsewhere", "Nowhere", "Somewhere"].map((place, i) => {
      edit(folder, signed, /place:.*/, `place: ${place}!`);
      return announce(folder, { ...both, time: `10:00:0${i}Z` });
    });
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^2026-12-01-treaty-signed-1961-[0-9a-f]{4}$/);
    expect(verdict(folder)).toBe("");
  });
});

describe("a withdrawal", () => {
  const withdraw = (folder: string) => {
    rmSync(join(folder, "events/second.yml"));
    redirect(folder, "event/second", "event/treaty-signed-1961");
  };

  it("names the entry that is withdrawn, by its own title, and says where its address leads", () => {
    const folder = commitAll(publishedRecord({ "events/second.yml": event("", "") }));
    withdraw(folder);
    expect(announce(folder)).toMatch(/^2026-12-01-second-[0-9a-f]{4}$/);
    const [notice] = notices(folder);
    expect(notice?.text).toContain('title: "Withdrawn: A second event (7 July 1961)"');
    expect(notice?.text).toContain("was: A second event (7 July 1961). Something was said.");
    expect(notice?.text).toContain("Its address leads to: Treaty of 1961 signed (6 July 1961).");
    expect(notice?.text).toMatch(/event\/second: [0-9a-f]{16} > withdrawn\n/);
    expect(verdict(folder)).toBe("");
  });

  it("finds the title when the removal was committed first", () => {
    const folder = commitAll(publishedRecord({ "events/second.yml": event("", "") }));
    withdraw(folder);
    commitAll(folder, "Remove it");
    announce(folder);
    expect(notices(folder)[0]?.text).toContain('title: "Withdrawn: A second event (7 July 1961)"');
  });

  it("is refused without what was where nothing tells the text", () => {
    const folder = publishedRecord({ "events/second.yml": event("", "") });
    withdraw(folder);
    expect(said(tryToAnnounce(folder))).toContain("what was is missing");
    announce(folder, { was: "Something was said.", now: "Withdrawn." });
    expect(notices(folder)[0]?.text).toContain('title: "Withdrawn: event/second"');
    expect(verdict(folder)).toBe("");
  });

  it("is for good: the id is never used again", () => {
    const folder = commitAll(publishedRecord({ "events/second.yml": event("", "") }));
    withdraw(folder);
    announce(folder);
    writeFileSync(join(folder, "events/second.yml"), event("", ""));
    rmSync(join(folder, "redirects"), { recursive: true });
    expect(verdict(folder)).toContain("has the id of an entry that was withdrawn");
    expect(planPublication(folder).kind).toBe("faulty");
  });
});

describe("an addition", () => {
  it("is named after the event, not after the sources that came with it", () => {
    const folder = publishedRecord();
    writeFileSync(join(folder, "events/second.yml"), event("untc-1961", "another-1961"));
    const source = "publisher: P\ntitle: T\nlanguages: [en]\nurl: https://example.org/a\nkind: press\n";
    writeFileSync(join(folder, "sources/another-1961.yml"), source);
    expect(announce(folder)).toMatch(/^2026-12-01-second-/);
    expect(notices(folder)[0]?.text).toContain('title: "Added: A second event (7 July 1961)"');
  });
});

describe("the options of record:publish", () => {
  it.each([
    ["a word as date", { date: "yesterday" }, undefined, 'found "yesterday", expected a single day'],
    ["a day that is none", { date: "2026-02-30" }, undefined, "2026-02-30"],
    ["a day after today", { date: "2099-01-01" }, undefined, '"2099-01-01" is after today, 2026-12-01'],
    ["an interval", { date: "2026-11-22/.." }, undefined, "expected a single day"],
    ["an id that leads elsewhere", {}, "../../../evil", '"../../../evil" is not an id'],
    ["an id with spaces", {}, "My Update!", '"My Update!" is not an id'],
    ["an id that is taken", {}, "first-publication", "exists already"],
    ["no reason", { why: "" }, undefined, "why"],
    ["an unknown kind", { kind: "improved" }, undefined, '"improved" is not one of the allowed words'],
    ["an unknown source", { sources: ["nobody"] }, undefined, 'unknown source "nobody"'],
  ])("refuse %s and write nothing", (_what, fields, id, message) => {
    const folder = corrected();
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(said(tryToAnnounce(folder, { was: "A", now: "B", ...fields }, id))).toContain(message);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(existsSync(join(folder, "../../../evil.yml"))).toBe(false);
  });
});

describe("an interrupted or doubled record:publish", () => {
  it("leaves a file that nobody takes for a record, and the next one sweeps it", () => {
    const folder = corrected();
    const left = join(folder, "updates/.2026-12-01-place.yml.4711.new");
    writeFileSync(left, "half a not");
    expect(verdict(folder)).not.toContain(".new");
    announce(folder, { was: "A", now: "B" });
    expect(existsSync(left)).toBe(false);
    expect(verdict(folder)).toBe("");
  });

  it("writes one notice when two were drafted from the same state", () => {
    const folder = corrected();
    const plan = planPublication(folder);
    if (plan.kind !== "to-announce") throw new Error(plan.kind);
    const update = { date: today, ...plan.draft, why: "W", was: "A", now: "B" };
    expect(publish(folder, plan.record, { update, today }).ok).toBe(true);
    const second = publish(folder, plan.record, { update: { ...update, why: "V" }, today });
    expect(said(second)).toContain("was published meanwhile");
    expect(notices(folder)).toHaveLength(1);
    expect(verdict(folder)).toBe("");
  });

  it("waits for no one: a lock of a running process stops it, one that was left behind does not", () => {
    const folder = corrected();
    const both = { was: "A", now: "B" };
    writeFileSync(join(folder, ".publishing"), String(process.ppid));
    expect(() => tryToAnnounce(folder, both)).toThrow(
      `record:publish is running already (process ${process.ppid})`,
    );
    writeFileSync(join(folder, ".publishing"), "999999999");
    expect(tryToAnnounce(folder, both).ok).toBe(true);
    expect(existsSync(join(folder, ".publishing"))).toBe(false);
  });

  it("never writes over what stands at the place of a notice", () => {
    const folder = corrected();
    mkdirSync(join(folder, "updates/place.yml"));
    expect(() => tryToAnnounce(folder, { was: "A", now: "B" }, "place")).toThrow(/place\.yml.*is a folder/);
    expect(readdirSync(join(folder, "updates")).sort()).toEqual(["first-publication.yml", "place.yml"]);
  });
});

describe("the moment of a notice", () => {
  it("orders the notices of one day, and one without a time counts as noon", () => {
    const folder = corrected();
    const both = { was: "A", now: "B" };
    const ids = ["18:30:00Z", "09:15:00Z", undefined].map((time, i) => {
      edit(folder, signed, /place:.*/, `place: Place ${i}`);
      return announce(folder, { ...both, ...(time ? { time } : {}) }, `n${i}`);
    });
    expect(ids).toEqual(["n0", "n1", "n2"]);
    const { updates } = datasetsOf(folder);
    expect(updates.map(({ id, moment, time }) => [id, moment, time])).toEqual([
      ["n0", "2026-12-01T18:30:00Z", "18:30 UTC"],
      ["n2", "2026-12-01T12:00:00Z", null],
      ["n1", "2026-12-01T09:15:00Z", "09:15 UTC"],
      ["first-publication", "2026-01-01T12:00:00Z", null],
    ]);
    expect(git(folder, "status").ok).toBe(false);
  });
});
