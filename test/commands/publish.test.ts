import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it, vi } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { planPublication, publish } from "../../src/publish/publish.ts";
import { formatProblems } from "../../src/record/problem.ts";
import type { Published } from "../../src/record/schema/published.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { runScript } from "../support/run.ts";

vi.setConfig({ testTimeout: 240_000 });

/** A copy of the record as it stands on the day of its first publication. */
function publishedRecord(): string {
  const folder = copyOfRecord();
  const plan = planPublication(folder);
  if (plan.kind !== "announced") throw new Error(`the copy is ${plan.kind}`);
  publish(folder, plan.record);
  return folder;
}

const command = (folder: string, ...args: string[]) =>
  runScript("record-publish.ts", { env: { ARTICLE_FOUR_DATA: folder }, args, input: "" });

/** What a record says of itself, without the warnings it had before. */
const verdict = (folder: string) =>
  formatProblems(
    checkRecord(folder).problems.filter(({ rule }) => /^(published|redirect|update)-/.test(rule)),
  );

const manifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "published.json"), "utf8")) as Published;

/** Every file of a folder with its content, to compare before and after. */
const snapshot = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")]);

describe("a published record", () => {
  it("is sound as long as nothing changes, and has nothing to publish", () => {
    const folder = publishedRecord();
    expect(verdict(folder)).toBe("");
    expect(command(folder)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Nothing has changed") as unknown,
    });
  });

  it("is silent about publication before the first one", () => {
    expect(verdict(copyOfRecord())).toBe("");
  });

  it("does not mind a file whose fields stand in another order", () => {
    const folder = publishedRecord();
    const path = join(folder, "updates/first-publication.yml");
    const [date = "", ...rest] = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, [...rest.filter(Boolean), date, ""].join("\n"));
    expect(verdict(folder)).toBe("");
  });

  it("fails on a silent edit", () => {
    const folder = publishedRecord();
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere" });
    expect(verdict(folder)).toMatchInlineSnapshot(`
      "data/events/treaty-signed.yml
        1:1    error   is not what was published, and no update says so  published-unchanged
                       → say what changed and why with: npm run record:publish, or undo it
      1 error in 1 file"
    `);
    expect(checkRecord(folder).isPublishable).toBe(false);
  });

  it("fails on a published id that vanished", () => {
    const folder = publishedRecord();
    rmSync(join(folder, "claims/vietnam-next.yml"));
    expect(verdict(folder)).toMatchInlineSnapshot(`
      "data/published.json
        1:1    error   "claim/vietnam-next" was published and is gone  published-kept
                       → restore its file, or say where it leads in data/redirects.yml: claim/vietnam-next: <kind>/<id>
      1 error in 1 file"
    `);
    expect(command(folder, "--why", "No longer needed")).toMatchObject({ code: 1 });
  });

  it("fails on an update that names no reason", () => {
    const folder = publishedRecord();
    setFields(folder, "updates/no-reason.yml", {
      date: "2026-12-01",
      kind: "note",
      title: "A note",
      entries: [],
    });
    expect(formatProblems(checkRecord(folder).problems)).toContain(`missing field "why"`);
  });

  it("fails on an update that names an unknown entry", () => {
    const folder = publishedRecord();
    const fields = {
      date: "2026-12-01",
      kind: "corrected",
      title: "T",
      entries: ["event/treaty-signe"],
      why: "W",
    };
    setFields(folder, "updates/typo.yml", fields);
    expect(verdict(folder)).toMatchInlineSnapshot(`
      "data/updates/typo.yml
        5:14   error   entries[0]  unknown entry "event/treaty-signe"; did you mean "event/treaty-signed"?  update-entries
                       → write entries as <kind>/<id>, such as event/treaty-signed
      1 error in 1 file"
    `);
  });

  it("takes an edit that an update by hand announces, once", () => {
    const folder = publishedRecord();
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere" });
    const fields = {
      date: "2026-12-01",
      kind: "corrected",
      title: "T",
      entries: ["event/treaty-signed"],
      why: "W",
    };
    setFields(folder, "updates/place.yml", fields);
    expect(verdict(folder)).toBe("");
    expect(command(folder).stdout).toContain("1 announced entries are now recorded as published");
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere again" });
    expect(verdict(folder)).toContain("is not what was published, and no update says so");
  });
});

describe("record:publish", () => {
  it("announces a new entry and a corrected one in one update and refreshes the manifest", () => {
    const folder = publishedRecord();
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere" });
    writeFileSync(
      join(folder, "events/copied-event.yml"),
      readFileSync(join(folder, "events/treaty-signed.yml"), "utf8").replace(
        /^(?:milestone|title):.*\n/gm,
        "",
      ),
    );
    setFields(folder, "events/copied-event.yml", { title: "Another event" });
    expect(verdict(folder)).toContain("is new, and no update announces it yet");
    const args = [
      "--why",
      "A better source.",
      "--title",
      "Place corrected",
      "--date",
      "2026-12-01",
      "--id",
      "place",
    ];
    expect(command(folder, ...args).stdout).toContain("Announced in data/updates/place.yml");
    expect(verdict(folder)).toBe("");
    const [update] = datasetsOf(folder).updates;
    expect(update).toMatchObject({
      id: "place",
      kind: "corrected",
      entries: ["event/treaty-signed", "event/copied-event"],
      why: "A better source.",
    });
    expect(manifest(folder).version).toBe("2026-12-01");
    expect(command(folder).stdout).toContain("Nothing has changed");
  });

  it("keeps a withdrawn id in the manifest, and its address", () => {
    const folder = publishedRecord();
    rmSync(join(folder, "claims/vietnam-next.yml"));
    writeFileSync(join(folder, "redirects.yml"), "claim/vietnam-next: update/first-publication\n");
    expect(verdict(folder)).toContain("claim/vietnam-next was published and is gone, and no update says so");
    expect(command(folder, "--why", "It was a duplicate.", "--date", "2026-12-01").code).toBe(0);
    expect(manifest(folder).entries["claim/vietnam-next"]).toBe("withdrawn");
    expect(verdict(folder)).toBe("");
    const site = join(folder, "..", `${folder.split("/").at(-1)}-site`);
    const build = runScript("build.ts", { env: { ARTICLE_FOUR_DATA: folder, ARTICLE_FOUR_OUT: site } });
    expect(build.stderr).not.toContain("error");
    const page = readFileSync(join(site, "claims/vietnam-next/index.html"), "utf8");
    rmSync(site, { recursive: true });
    expect(page).toContain('content="0; url=/updates/#first-publication"');
    writeFileSync(join(folder, "redirects.yml"), "{}\n");
    expect(verdict(folder)).toContain('"claim/vietnam-next" was published and is gone');
  }, 180_000);

  it("asks for a reason and writes nothing without one", () => {
    const folder = publishedRecord();
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere" });
    const before = snapshot(folder);
    const run = command(folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toBe(
      'An update names its reason: give it with --why "<text>". Nothing was written.\n',
    );
    expect(snapshot(folder)).toEqual(before);
  });

  it.each([
    ["an unknown kind", ["--kind", "improved"], '"improved" is not one of the allowed words'],
    ["an unknown source", ["--source", "nobody"], 'unknown source "nobody"'],
    ["an unknown option", ["--reason", "x"], "Unknown option '--reason'"],
  ])("refuses %s and writes nothing", (_what, args, message) => {
    const folder = publishedRecord();
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere" });
    const before = snapshot(folder);
    const run = command(folder, "--why", "W", ...args);
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(run.stderr).not.toContain("    at ");
    expect(snapshot(folder)).toEqual(before);
  });

  it("leaves the record as it was when writing is interrupted half-way", () => {
    const folder = publishedRecord();
    setFields(folder, "events/treaty-signed.yml", { place: "Elsewhere" });
    rmSync(join(folder, "published.json"));
    const plan = planPublication(folder);
    if (plan.kind !== "announced") throw new Error(plan.kind);
    mkdirSync(join(folder, "published.json/in-the-way"), { recursive: true });
    const before = snapshot(folder);
    const update = {
      date: "2026-12-01",
      kind: "corrected",
      title: "T",
      entries: ["event/treaty-signed"],
      why: "W",
    };
    expect(() => publish(folder, plan.record, update)).toThrow();
    expect(snapshot(folder)).toEqual(before);
  });
});
