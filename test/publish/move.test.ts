import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { type Change, changeEntry } from "../../src/publish/move-entry.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { resolvedRedirects } from "../../src/record/redirects.ts";
import { announce, commitAll, notices, publishedRecord, today, verdict } from "../support/published.ts";
import { event } from "../support/record.ts";

const text = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** Every file of a record with its content, to compare before and after. */
const snapshot = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.parentPath.includes(".git"))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")]);

/** A published record in which a second event follows the first and both stand on one source. */
const second = `${event("", "")}follows: [treaty-signed-1961]\n`;

const reason = { why: "A clearer name.", today, time: "10:00:00Z" };

function change(folder: string, what: Change) {
  return changeEntry(folder, loadRecord(folder).record, what, reason);
}

const signed = { kind: "event", id: "treaty-signed-1961" } as const;

describe("record:move", () => {
  it("takes the file, every reference, the address and the notice along", () => {
    const folder = publishedRecord({ "events/second.yml": second });
    const done = change(folder, { does: "move", entry: signed, to: "alliance-signed-1961" });
    expect(existsSync(join(folder, "events/treaty-signed-1961.yml"))).toBe(false);
    expect(text(folder, "events/second.yml")).toContain("follows: [alliance-signed-1961]");
    expect(text(folder, "redirects/event/treaty-signed-1961.yml")).toBe("to: event/alliance-signed-1961\n");
    expect(notices(folder)[0]?.text).toContain(
      "was: Its id was event/treaty-signed-1961.\nnow: Its id is event/alliance-signed-1961; the old address leads there.",
    );
    expect([done.notice, verdict(folder)]).toEqual([`${today}-moved-event-treaty-signed-1961`, ""]);
  });

  it("takes citations in place along, and redirects that led to what moves", () => {
    const summary = "summary: Something was said [@untc-1961].";
    const folder = publishedRecord({ "events/second.yml": event("summary: Something was said.", summary) });
    change(folder, { does: "move", entry: { kind: "source", id: "untc-1961" }, to: "un-series-1961" });
    expect(text(folder, "events/second.yml")).toContain("[@un-series-1961]");
    expect(text(folder, "events/second.yml")).toContain("sources: [un-series-1961]");
    change(folder, { does: "move", entry: { kind: "source", id: "un-series-1961" }, to: "untc-1966" });
    expect(resolvedRedirects(loadRecord(folder).record)).toEqual({
      "source/untc-1961": "source/untc-1966",
      "source/un-series-1961": "source/untc-1966",
    });
    expect(verdict(folder)).toBe("");
  });

  it("takes the exceptions of record:check along, and leaves those of other entries", () => {
    const why = "why: It is kept for the next entry.";
    const folder = publishedRecord({
      "events/second.yml": second,
      "sources/idle.yml":
        "publisher: UN\ntitle: Idle\nlanguages: [en]\nurl: https://un.org/idle\nkind: official\n",
      "sources/old.yml":
        'publisher: UN\ntitle: Old\ndate: "1950"\nlanguages: [en]\nurl: https://un.org/old\nkind: official\n',
      "events/third.yml": event("[untc-1961]", "[untc-1961, old]").replace("A second", "A third"),
      "exceptions/source/idle.yml": `- rule: source-used\n  ${why}\n`,
      "exceptions/event/third.yml": `# What was looked at.\n- rule: source-after-event\n  names: [old]\n  ${why}\n`,
    });
    change(folder, { does: "move", entry: { kind: "source", id: "idle" }, to: "idle-1961" });
    change(folder, { does: "move", entry: { kind: "source", id: "old" }, to: "old-1950" });
    expect(existsSync(join(folder, "exceptions/source/idle.yml"))).toBe(false);
    expect(text(folder, "exceptions/source/idle-1961.yml")).toBe(`- rule: source-used\n  ${why}\n`);
    expect(text(folder, "exceptions/event/third.yml")).toBe(
      `# What was looked at.\n- rule: source-after-event\n  names: [old-1950]\n  ${why}\n`,
    );
    expect(checkRecord(folder).problems).toEqual([]);
    change(folder, { does: "withdraw", entry: { kind: "event", id: "third" }, leadsTo: undefined });
    expect(existsSync(join(folder, "exceptions/event/third.yml"))).toBe(false);
    const rules = checkRecord(folder).problems.map(({ rule }) => rule);
    expect(rules).toEqual(["source-used"]);
  });

  it("renames what was never published without notice or redirect", () => {
    const folder = publishedRecord();
    writeFileSync(join(folder, "events/second.yml"), event("", ""));
    const done = change(folder, { does: "move", entry: { kind: "event", id: "second" }, to: "third" });
    expect([done.notice, existsSync(join(folder, "redirects"))]).toEqual([undefined, false]);
    expect(existsSync(join(folder, "events/third.yml"))).toBe(true);
  });

  it.each([
    [
      "an id that is no id",
      { does: "move", entry: signed, to: "Treaty signed" },
      '"Treaty signed" is not an id',
    ],
    ["an id that is taken", { does: "move", entry: signed, to: "second" }, "event/second is or was an entry"],
    [
      "a treaty",
      { does: "move", entry: { kind: "treaty", id: "ussr-dprk-1961" }, to: "x" },
      "is part of the addresses of others",
    ],
    [
      "a notice",
      { does: "withdraw", entry: { kind: "update", id: "first-publication" }, leadsTo: undefined },
      "a notice stays as it was published",
    ],
  ] satisfies [string, Change, string][])("refuses %s and writes nothing", (_what, what, message) => {
    const folder = publishedRecord({ "events/second.yml": second });
    const before = snapshot(folder);
    expect(() => change(folder, what)).toThrow(message);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe("record:withdraw", () => {
  it("withdraws an entry to its notice, which says what it said", () => {
    const folder = commitAll(publishedRecord({ "events/second.yml": event("", "") }));
    const entry = { kind: "event", id: "second" } as const;
    const { notice } = change(folder, { does: "withdraw", entry, leadsTo: undefined });
    expect(text(folder, "redirects/event/second.yml")).toBe(`to: update/${notice}\n`);
    expect(notices(folder)[0]?.text).toMatch(
      /title: "Withdrawn: A second event[^\n]*\n[^]*was: [^]*A second event/,
    );
    expect(verdict(folder)).toBe("");
  });

  it("makes one entry of two: references name the one that stays, each once", () => {
    const folder = publishedRecord({
      "sources/copy-1961.yml":
        "publisher: UN\ntitle: Copy\nlanguages: [en]\nurl: https://un.org/copy\nkind: official\n",
      "events/second.yml": event("[untc-1961]", "[untc-1961, copy-1961]"),
    });
    const entry = { kind: "source", id: "copy-1961" } as const;
    change(folder, { does: "withdraw", entry, leadsTo: "source/untc-1961" });
    expect(text(folder, "events/second.yml")).toContain("sources: [untc-1961]");
    expect(text(folder, "redirects/source/copy-1961.yml")).toBe("to: source/untc-1961\n");
    expect(verdict(folder)).toBe("");
  });

  it("refuses to withdraw what others name, naming them, and puts nothing in disorder", () => {
    const folder = publishedRecord({ "events/second.yml": second });
    const before = snapshot(folder);
    const what: Change = { does: "withdraw", entry: signed, leadsTo: undefined };
    expect(() => change(folder, what)).toThrow("event/treaty-signed-1961 is named by event/second");
    expect(snapshot(folder)).toEqual(before);
    announceNothing(folder);
  });
});

/** There is nothing to announce after a change that was refused. */
function announceNothing(folder: string): void {
  expect(() => announce(folder)).toThrow("unchanged");
}
