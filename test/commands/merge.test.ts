import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { type Change, changeEntry } from "../../src/publish/move-entry.ts";
import { planPublication } from "../../src/publish/publish.ts";
import { readLog } from "../../src/record/log.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { resolvedRedirects } from "../../src/record/redirects.ts";
import {
  announce,
  commitAll,
  edit,
  git,
  notices,
  publishedRecord,
  redirect,
  today,
  verdict,
} from "../support/published.ts";
import { event } from "../support/record.ts";

const signed = "events/treaty-signed-1961.yml";

let folder: string;

beforeEach(() => {
  folder = commitAll(publishedRecord({ "events/second.yml": event("", "") }));
});

/** Does the work of one editor on a branch from `main`, publishes and commits it. */
function onBranch(name: string, work: () => void, time: string): void {
  git(folder, "checkout", "-q", "-b", name, "main");
  work();
  announce(folder, { time });
  commitAll(folder, name);
}

/** Merges the branches of two editors into `main`, one after the other. */
function merge(): ReturnType<typeof git> {
  git(folder, "checkout", "-q", "main");
  git(folder, "merge", "-q", "--no-edit", "alpha");
  return git(folder, "merge", "-q", "--no-edit", "beta");
}

const add = (id: string) => () =>
  writeFileSync(join(folder, `events/${id}.yml`), event("A second event", `The event ${id}`));

describe("two editors who work apart", () => {
  it("each add an entry and merge without a conflict", () => {
    onBranch("alpha", add("third"), "10:00:00Z");
    onBranch("beta", add("fourth"), "10:00:00Z");
    expect(merge()).toMatchObject({ ok: true });
    expect(verdict(folder)).toBe("");
    expect(planPublication(folder).kind).toBe("unchanged");
    expect(notices(folder)).toHaveLength(2);
  });

  it("each add an entry of the same name but another kind and merge without a conflict", () => {
    onBranch("alpha", add("third"), "10:00:00Z");
    const actor = () => writeFileSync(join(folder, "actors/third.yml"), "name:\n  en: Third\nkind: person\n");
    onBranch("beta", actor, "10:00:00Z");
    expect(merge()).toMatchObject({ ok: true });
    expect(verdict(folder)).toBe("");
  });

  it("correct two entries and merge without a conflict", () => {
    onBranch("alpha", () => edit(folder, signed, /place:.*/, "place: Elsewhere"), "10:00:00Z");
    onBranch("beta", () => edit(folder, "events/second.yml", "It mattered", "It matters"), "10:00:00Z");
    expect(merge()).toMatchObject({ ok: true });
    expect(verdict(folder)).toBe("");
    expect(planPublication(folder).kind).toBe("unchanged");
  });

  it("make the same correction and merge without a word", () => {
    onBranch("alpha", () => edit(folder, signed, /place:.*/, "place: Elsewhere"), "10:00:00Z");
    onBranch("beta", () => edit(folder, signed, /place:.*/, "place: Elsewhere"), "11:00:00Z");
    expect(merge()).toMatchObject({ ok: true });
    expect(verdict(folder)).toBe("");
  });
});

describe("two editors who withdraw and rename", () => {
  const change = (what: Change) =>
    changeEntry(folder, checkRecord(folder).record, what, {
      why: "Looked at again.",
      today,
      time: "10:00:00Z",
    });
  const source = (id: string) =>
    `publisher: UN\ntitle: Page ${id}\nlanguages: [en]\nurl: https://un.org/${id}\nkind: official\n`;
  const entry = (id: string) => ({ kind: "source", id }) as const;

  beforeEach(() => {
    const sources = Object.fromEntries(["a", "b", "c"].map((id) => [`sources/${id}.yml`, source(id)]));
    folder = commitAll(publishedRecord(sources));
  });

  /** The work of one editor, without a notice of its own: the commands write it. */
  const work = (name: string, what: Change) => {
    git(folder, "checkout", "-q", "-b", name, "main");
    change(what);
    commitAll(folder, name);
  };

  it("take out two entries at once and merge without a conflict", () => {
    work("alpha", { does: "withdraw", entry: entry("a"), leadsTo: undefined });
    work("beta", { does: "withdraw", entry: entry("b"), leadsTo: "source/c" });
    expect(merge()).toMatchObject({ ok: true });
    expect(verdict(folder)).toBe("");
    expect(resolvedRedirects(checkRecord(folder).record)).toEqual({
      "source/a": "update/2026-12-01-withdrawn-source-a",
      "source/b": "source/c",
    });
  });

  it("lead on to where the other one moved the place to which the first leads", () => {
    work("alpha", { does: "withdraw", entry: entry("a"), leadsTo: "source/b" });
    work("beta", { does: "move", entry: entry("b"), to: "b-as-renamed" });
    expect(merge()).toMatchObject({ ok: true });
    expect(verdict(folder)).toBe("");
    expect(resolvedRedirects(checkRecord(folder).record)["source/a"]).toBe("source/b-as-renamed");
  });

  it("are told where one writes what the other renamed", () => {
    work("alpha", { does: "move", entry: entry("a"), to: "a-as-renamed" });
    onBranch(
      "beta",
      () => writeFileSync(join(folder, "events/third.yml"), event("[untc-1961]", "[untc-1961, a]")),
      "10:00:00Z",
    );
    expect(merge()).toMatchObject({ ok: true });
    expect(formatProblems(checkRecord(folder).problems.filter(({ level }) => level === "error")))
      .toMatchInlineSnapshot(`
        "data/events/third.yml
          10:22  error   sources[1]  the source "a" is gone; its address leads to source/a-as-renamed  source-exists
                         → write a-as-renamed
        1 error in 1 file"
      `);
  });

  it("are told of two renamings that lead back to each other", () => {
    rmSync(join(folder, "sources/a.yml"));
    rmSync(join(folder, "sources/b.yml"));
    redirect(folder, "source/a", "source/b");
    redirect(folder, "source/b", "source/a");
    expect(verdict(folder)).toContain('leads to "source/a", which leads back');
  });
});

describe("two editors who correct one entry", () => {
  it("in different lines are told so although git merges, and how to settle it", () => {
    onBranch("alpha", () => edit(folder, signed, /place:.*/, "place: Elsewhere"), "10:00:00Z");
    onBranch(
      "beta",
      () => edit(folder, signed, /significance:.*/, "significance: It mattered."),
      "11:00:00Z",
    );
    expect(merge()).toMatchObject({ ok: true });
    expect(checkRecord(folder).isPublishable).toBe(false);
    const [alpha, beta] = notices(folder).map(({ name }) => name);
    const said = verdict(folder);
    expect(said).toContain(
      "two notices change event/treaty-signed-1961 from the same text, each in its own way: data/updates/",
    );
    expect([said.includes(alpha ?? ""), said.includes(beta ?? "")]).toEqual([true, true]);
    expect(said).toContain(
      "→ keep both notices, settle the text here, and announce what stands now with: npm run record:publish",
    );
    announce(folder, { why: "Both corrections hold.", time: "12:00:00Z" }, "settled");
    expect(verdict(folder)).toBe("");
    const settled = notices(folder).find(({ name }) => name === "settled.yml");
    expect(settled?.text).toMatch(/treaty-signed-1961: [0-9a-f]{16} \+ [0-9a-f]{16} > [0-9a-f]{16}\n/);
    expect(settled?.text).toContain("was: ");
    const line = readLog(checkRecord(folder).record).get("event/treaty-signed-1961");
    expect([line?.heads.length, line?.lost]).toEqual([1, []]);
  });

  it("in one line meet a conflict in that file alone, and settle it the same way", () => {
    onBranch("alpha", () => edit(folder, signed, /place:.*/, "place: Elsewhere"), "10:00:00Z");
    onBranch("beta", () => edit(folder, signed, /place:.*/, "place: Nowhere"), "10:00:00Z");
    const { ok, said } = merge();
    expect([ok, [...said.matchAll(/CONFLICT.*in (\S+)/g)].map(([, path]) => path)]).toEqual([
      false,
      [`data/${signed}`],
    ]);
    edit(folder, signed, /<{7}[\s\S]*>{7}.*/, "place: Somewhere");
    expect(verdict(folder)).toContain("two notices change event/treaty-signed-1961 from the same text");
    announce(folder, { why: "A third source settles it." });
    expect(verdict(folder)).toBe("");
    expect(git(folder, "add", "-A").ok && git(folder, "commit", "-q", "--no-edit").ok).toBe(true);
  });

  it("where one withdraws it and one corrects it are told so", () => {
    onBranch("alpha", () => edit(folder, "events/second.yml", "It mattered", "It matters"), "10:00:00Z");
    onBranch(
      "beta",
      () => {
        git(folder, "rm", "-q", "data/events/second.yml");
        redirect(folder, "event/second", "event/treaty-signed-1961");
      },
      "10:00:00Z",
    );
    expect(merge().ok).toBe(false);
    git(folder, "rm", "-q", "data/events/second.yml");
    expect(verdict(folder)).toContain("two notices change event/second from the same text");
    announce(folder, { why: "The withdrawal stands." });
    expect(verdict(folder)).toBe("");
  });
});
