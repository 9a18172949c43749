import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { planPublication, publish } from "../../src/publish/publish.ts";
import { readLog } from "../../src/record/log.ts";
import { announce, edit, publishedRecord, remembered, today, verdict } from "../support/published.ts";
import { event, recordWith } from "../support/record.ts";

const first = "updates/first-publication.yml";
const signed = "events/treaty-signed-1961.yml";

/** A published record with one correction and one addition after it. */
const withHistory = (): string =>
  remembered("with history", () => {
    const folder = publishedRecord();
    edit(folder, signed, /place:.*/, "place: Elsewhere");
    announce(folder, { was: "Moscow", now: "Elsewhere" }, "place");
    writeFileSync(join(folder, "events/second.yml"), event("", ""));
    announce(folder, {}, "second");
    return folder;
  });

const lines = (folder: string, path: string) => readFileSync(join(folder, path), "utf8").split("\n");
const write = (folder: string, path: string, text: readonly string[]) =>
  writeFileSync(join(folder, path), text.join("\n"));

describe("the log of publication", () => {
  it("is the sum of the notices, each holding what it announces", () => {
    const folder = withHistory();
    expect(verdict(folder)).toBe("");
    expect(planPublication(folder).kind).toBe("unchanged");
    const place = readFileSync(join(folder, "updates/place.yml"), "utf8");
    expect(place).toMatch(
      /announces:\n {2}event\/treaty-signed-1961: [0-9a-f]{16} > [0-9a-f]{16}\n {2}update\/place: new > "?[0-9a-f]{16}/,
    );
    expect(readFileSync(join(folder, "updates/second.yml"), "utf8")).toMatch(
      /event\/second: new > [0-9a-f]{16}\n/,
    );
  });

  it("does not mind fields in another order, nor how the text is broken into lines", () => {
    const folder = withHistory();
    for (const path of [first, "updates/place.yml", signed]) {
      const text = readFileSync(join(folder, path), "utf8");
      const fields = text.split(/\n(?=\S)/).filter((field) => field.trim());
      writeFileSync(
        join(folder, path),
        `${fields
          .map((field) => field.trimEnd())
          .reverse()
          .join("\n")}\n`,
      );
    }
    expect(verdict(folder)).toBe("");
  });

  it("says nothing of a record that was never published", () => {
    expect(verdict(recordWith())).toBe("");
  });

  it("fails on a silent edit", () => {
    const folder = withHistory();
    edit(folder, signed, "Elsewhere", "Nowhere");
    expect(verdict(folder)).toMatchInlineSnapshot(`
      "data/events/treaty-signed-1961.yml
        1:1    error   is not what was published, and no update says so  published-unchanged
                       → say what changed and why with: npm run record:publish, or undo it
      1 error in 1 file"
    `);
  });

  it("fails on a published entry that vanished, and names its notice", () => {
    const folder = withHistory();
    rmSync(join(folder, "events/second.yml"));
    expect(verdict(folder)).toMatchInlineSnapshot(`
      "data/updates/second.yml
        4:11   error   entries[0]  unknown entry "event/second"  update-entries
                       → write entries as <kind>/<id>, such as event/treaty-signed
        8:3    error   announces.event/second  "event/second" was published and is gone  published-kept
                       → restore its file, or say where it leads in data/redirects/event/second.yml: to: <kind>/<id>
      2 errors in 1 file"
    `);
  });

  it("fails on a notice whose text was changed in silence", () => {
    const folder = withHistory();
    edit(folder, "updates/place.yml", "A source says so.", "Nobody says so.");
    expect(verdict(folder)).toContain("is not what was published, and no update says so");
  });
});

describe("a log that was tampered with", () => {
  const attacks: [string, (folder: string) => void, string][] = [
    ["deleted", (folder) => rmSync(join(folder, "updates"), { recursive: true }), "holds no notice"],
    ["without its first notice", (folder) => rmSync(join(folder, first)), "a notice is missing"],
    [
      "without a correction",
      (folder) => rmSync(join(folder, "updates/place.yml")),
      "is not what was published",
    ],
    ["with an empty notice", (folder) => writeFileSync(join(folder, first), ""), "is empty"],
    [
      "with a line dropped",
      (folder) =>
        write(
          folder,
          first,
          lines(folder, first).filter((line) => !line.includes("treaty-signed-1961")),
        ),
      "what it announces is not what was published",
    ],
    [
      "with a hash replaced",
      (folder) => edit(folder, "updates/place.yml", /> [0-9a-f]{4}/, "> 0000"),
      "what it announces is not what was published",
    ],
    [
      "with another date",
      (folder) => edit(folder, first, "2026-01-01", "2026-01-02"),
      "is not what was published",
    ],
    ["without a seal", (folder) => edit(folder, first, /^seal:.*/m, ""), "is not what was published"],
    [
      "with nothing announced",
      (folder) => edit(folder, "updates/place.yml", /announces:\n(?: {2}.*\n)+/, "announces: {}\n"),
      "what it announces is not what was published",
    ],
    [
      "with a notice under another name",
      (folder) => {
        writeFileSync(join(folder, "updates/other.yml"), readFileSync(join(folder, "updates/place.yml")));
        rmSync(join(folder, "updates/place.yml"));
      },
      "its name, its date or what it announces is not what was published",
    ],
  ];

  it.each(attacks)("%s is an error, with its place and remedy", (_what, attack, message) => {
    const folder = withHistory();
    attack(folder);
    const { problems, isPublishable } = checkRecord(folder);
    expect(isPublishable).toBe(false);
    expect(problems.filter(({ level }) => level === "error").map((problem) => problem.message)).toEqual(
      expect.arrayContaining([expect.stringContaining(message) as unknown]),
    );
  });
});

describe("a notice by hand", () => {
  const notice = (...fields: string[]) =>
    [
      `date: "${today}"`,
      "kind: corrected",
      "title: T",
      "entries: [event/treaty-signed-1961]",
      "why: W",
      ...fields,
    ].join("\n");

  it("is published by record:publish, once", () => {
    const folder = publishedRecord();
    edit(folder, signed, /place:.*/, "place: Elsewhere");
    writeFileSync(join(folder, "updates/place.yml"), notice("was: A", "now: B"));
    expect(verdict(folder)).toContain("is not published yet");
    const plan = planPublication(folder);
    if (plan.kind !== "announced") throw new Error(plan.kind);
    expect([plan.entries, publish(folder, plan.record, { today })]).toEqual([1, { ok: true }]);
    expect(verdict(folder)).toBe("");
    edit(folder, signed, "Elsewhere", "Elsewhere again");
    expect(verdict(folder)).toContain("is not what was published, and no update says so");
  });

  it.each([
    ["was", ["now: B"]],
    ["now", ["was: A"]],
  ])("that corrects without %s is refused by its schema", (field, fields) => {
    const folder = publishedRecord();
    writeFileSync(join(folder, "updates/place.yml"), notice(...fields));
    expect(checkRecord(folder).problems).toMatchObject([
      { rule: "schema", file: "data/updates/place.yml", message: `missing field "${field}"` },
    ]);
  });

  it.each(["2024/2025", "2026-21", "2026-11-22/..", "9999", "2026-11", "2026-02-30"])(
    "dated %s is refused",
    (date) => {
      const folder = recordWith({ "updates/a.yml": notice("was: A", "now: B").replace(today, date) });
      expect(checkRecord(folder).problems.filter(({ file }) => file === "data/updates/a.yml")).toHaveLength(
        1,
      );
    },
  );
});

describe("the order of notices", () => {
  it("follows what they announce, whatever the clocks of their editors said", () => {
    const folder = publishedRecord();
    for (const [place, time] of [
      ["One", "10:00:00Z"],
      ["Two", "09:58:00Z"],
      ["One", "11:00:00Z"],
      ["Three", "12:00:00Z"],
    ] as const) {
      edit(folder, signed, /place:.*/, `place: ${place}`);
      announce(folder, { time, was: "A", now: "B" });
      expect(verdict(folder)).toBe("");
    }
    const line = readLog(checkRecord(folder).record).get("event/treaty-signed-1961");
    expect([line?.heads.length, line?.steps.length, line?.lost]).toEqual([1, 5, []]);
  });
});
