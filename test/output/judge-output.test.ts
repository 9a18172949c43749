import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";

import { describe, expect, it } from "vitest";

import { judgeOutput } from "../../src/output/judge-output.ts";
import { MARK, writeMark } from "../../src/output/mark.ts";
import { temporaryFolder } from "../support/record.ts";

/** A project with its record, a home, and a few folders that an output might be mistaken for. */
function world() {
  const home = join(temporaryFolder(), "home");
  const project = join(home, "project");
  const record = join(home, "records/ours");
  for (const folder of ["src/pages", "data", "node_modules/x", ".git", "docs", "empty"])
    mkdirSync(join(project, folder), { recursive: true });
  mkdirSync(join(record, "events"), { recursive: true });
  mkdirSync(join(home, "elsewhere"));
  writeFileSync(join(project, "docs/thesis.txt"), "years of work");
  writeFileSync(join(project, "notes.txt"), "a note");
  symlinkSync(project, join(home, "by-another-name"));
  symlinkSync(record, join(home, "to-the-record"));
  symlinkSync("nowhere", join(home, "dangling"));
  const judge = (asked: string) => judgeOutput(asked, { record, project, cwd: project, home });
  return { home, project, record, judge };
}

/** A site as an earlier build left it, as a folder. */
function siteIn(folder: string): string {
  mkdirSync(join(folder, "events"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "a page");
  writeFileSync(join(folder, "events/index.html"), "a page");
  writeMark(folder);
  return folder;
}

describe("an output folder is refused", () => {
  it.each([
    [".", "is the project"],
    ["./", "is the project"],
    ["..", "holds the record"],
    ["../..", "holds the record"],
    ["/", "is the root of a disk"],
    ["//", "is the root of a disk"],
    ["../records", "holds the record"],
    ["../records/ours", "is the record"],
    ["../records/ours/", "is the record"],
    ["../records/ours/events", "lies in the record"],
    ["../records/ours/new/site", "lies in the record"],
    ["../to-the-record", "is the record"],
    ["../to-the-record/site", "lies in the record"],
    ["data", "the project's own data"],
    ["data/site", "the project's own data"],
    ["docs/../data", "the project's own data"],
    ["src", "the project's own src"],
    ["src//pages/../new", "the project's own src"],
    ["scripts", "the project's own scripts"],
    ["node_modules/x/site", "the project's own node_modules"],
    [".git", "the project's own .git"],
    ["../by-another-name", "is the project"],
    ["../by-another-name/src/x", "the project's own src"],
    ["docs", "is not empty and was not written by this build (thesis.txt)"],
    ["notes.txt", "is not a folder but a file"],
    ["/dev/null", "is not a folder but a file"],
  ])("%s: %s", (asked, why) => {
    const { project, judge } = world();
    expect(() => judge(isAbsolute(asked) ? asked : join(project, asked))).toThrow(why);
    expect(readFileSync(join(project, "docs/thesis.txt"), "utf8")).toBe("years of work");
  });

  it("when it is the home folder or the folder one is in, or holds it", () => {
    const { home, project, record } = world();
    const judge = (asked: string, cwd: string) =>
      judgeOutput(asked, { record, project: join(home, "project"), cwd, home: join(home, "elsewhere") });
    expect(() => judge(join(home, "elsewhere"), project)).toThrow("is your home folder");
    expect(() => judge(join(project, "empty"), join(project, "empty"))).toThrow("is the folder you are in");
    mkdirSync(join(project, "empty/deep"));
    expect(() => judge(join(project, "empty"), join(project, "empty/deep"))).toThrow(
      "holds the folder you are in",
    );
  });

  it("when it carries the mark and files of someone else, which are named", () => {
    const { project, judge } = world();
    const site = siteIn(join(project, "_site"));
    writeFileSync(join(site, "events/thesis.txt"), "years of work");
    expect(() => judge(site)).toThrow("holds files that no build wrote: events/thesis.txt");
  });

  it("when it lies in a built site or among the builds", () => {
    const { project, judge } = world();
    const site = siteIn(join(project, "_site"));
    expect(() => judge(join(site, "events/more"))).toThrow("lies in a built site");
  });

  it("when its path runs through a file", () => {
    const { project, judge } = world();
    expect(() => judge(join(project, "notes.txt/site"))).toThrow(/ENOTDIR|not a folder/);
  });
});

describe("an output folder is taken", () => {
  it.each([
    ["_site", "nothing"],
    ["a/new/place", "nothing"],
    ["empty", "empty"],
    ["data-out", "nothing"],
    ["docs/../_site", "nothing"],
  ])("%s", (asked, standing) => {
    const { project, judge } = world();
    expect(judge(join(project, asked)).standing).toBe(standing);
    expect(existsSync(join(project, "_site"))).toBe(false);
  });

  it("when it carries the mark of an earlier build and no other file", () => {
    const { project, judge } = world();
    expect(judge(siteIn(join(project, "_site")))).toMatchObject({ standing: "folder" });
  });

  it("at the place that a symbolic link leads to, also where that is not there yet", () => {
    const { home, project, judge } = world();
    symlinkSync(join(home, "elsewhere"), join(project, "_site"));
    expect(judge(join(project, "_site"))).toMatchObject({ path: join(home, "elsewhere"), standing: "empty" });
    expect(judge(join(home, "dangling"))).toMatchObject({ path: join(home, "nowhere"), standing: "nothing" });
  });

  it("below a folder that is a symbolic link, at its real place", () => {
    const { home, project, judge } = world();
    expect(judge(join(home, "by-another-name/_site")).path).toBe(join(project, "_site"));
  });
});

describe("the mark", () => {
  it("is the same for the same site and lists every file", () => {
    const { project } = world();
    const [one, other] = ["one", "other"].map((name) => siteIn(join(project, name)));
    const mark = readFileSync(join(one ?? "", MARK), "utf8");
    expect(mark).toBe(readFileSync(join(other ?? "", MARK), "utf8"));
    expect(mark.split("\n").slice(1, -1)).toEqual(["events/index.html", "index.html"]);
    expect(readdirSync(one ?? "")).toContain(MARK);
  });
});
