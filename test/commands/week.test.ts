import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { type Change, changeEntry } from "../../src/publish/move-entry.ts";
import { planPublication } from "../../src/publish/publish.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { resolvedRedirects } from "../../src/record/redirects.ts";
import { announce, commitAll, edit, git, notices, publishedRecord } from "../support/published.ts";
import { event, temporaryFolder } from "../support/record.ts";

const days = ["07", "08", "09", "10", "11", "12", "13"];

/** Entries that are there before the week, for each editor one a day to correct, to withdraw and to rename. */
const old = Object.fromEntries(
  ["alpha", "beta"].flatMap((editor) =>
    days.flatMap((day) =>
      ["old", "gone", "misnamed"].map((what) => [
        `events/${editor}-${what}-${day}.yml`,
        event("A second event", `Event ${what} of ${editor}, ${day}`),
      ]),
    ),
  ),
);

const source = (editor: string, day: string) =>
  `publisher: Paper of ${editor}\ntitle: Page of day ${day}\ndate: "1961-07-${day}"\nlanguages: [en]\nurl: https://example.org/${editor}/${day}\nkind: press\n`;

/** The clone of an editor, as git makes it, without any configuration. */
function cloneOf(hub: string): string {
  const clone = join(temporaryFolder(), "clone");
  const { ok, said } = git(hub, "clone", "-q", hub.replace(/data$/, ""), clone);
  if (!ok) throw new Error(said);
  return join(clone, "data");
}

/** Withdraws an event and renames another one, as the commands do. */
function tidyUp(folder: string, editor: string, day: string, hour: number): void {
  const entry = (what: string) => ({ kind: "event", id: `${editor}-${what}-${day}` }) as const;
  const reason = { why: "It was looked at again.", today: `2026-11-${day}`, time: `${hour}:45:00Z` };
  for (const change of [
    { does: "withdraw", entry: entry("gone"), leadsTo: undefined },
    { does: "move", entry: entry("misnamed"), to: `${editor}-named-${day}` },
  ] satisfies Change[])
    changeEntry(folder, loadRecord(folder).record, change, reason);
}

/** One day of an editor: adds two sources, of which one waits, and an event, corrects, withdraws and renames older ones, and commits. */
function work(folder: string, editor: string, day: string, hour: number): void {
  const id = `${editor}-${day}`;
  writeFileSync(join(folder, `sources/${id}.yml`), source(editor, day));
  writeFileSync(
    join(folder, `sources/${id}-idle.yml`),
    source(editor, day).replaceAll(`/${day}`, `/${day}-idle`).replace("Page of", "Idle page of"),
  );
  mkdirSync(join(folder, "exceptions/source"), { recursive: true });
  writeFileSync(
    join(folder, `exceptions/source/${id}-idle.yml`),
    "- rule: source-used\n  why: It is kept for the next entry.\n",
  );
  const added = event("A second event", `What ${editor} added on day ${day}`).replace(
    "1961-07-07",
    `1961-07-${day}`,
  );
  writeFileSync(join(folder, `events/${id}.yml`), added.replace("untc-1961", id));
  announce(folder, { date: `2026-11-${day}`, time: `${hour}:00:00Z` });
  edit(folder, `events/${editor}-old-${day}.yml`, "It mattered", `It mattered, as ${editor} found`);
  announce(folder, { date: `2026-11-${day}`, time: `${hour}:30:00Z` });
  tidyUp(folder, editor, day, hour);
  commitAll(folder, `Day ${day} of ${editor}`);
}

/** Takes what the other editor did and gives one's own, as git does it by itself. */
function exchange(folder: string, branch: string): string[] {
  const steps = [
    git(folder, "pull", "-q", "--no-edit", "--no-rebase", "origin", "main"),
    git(folder, "push", "-q", "origin", `HEAD:${branch}`),
  ];
  return steps.filter(({ ok }) => !ok).map(({ said }) => said);
}

describe("two editors in two clones, a week of additions, corrections, withdrawals and new names", () => {
  let [alpha, beta, hub] = ["", "", ""];
  const refused: string[] = [];
  beforeAll(() => {
    hub = commitAll(publishedRecord(old));
    git(hub, "config", "receive.denyCurrentBranch", "updateInstead");
    [alpha, beta] = [cloneOf(hub), cloneOf(hub)];
    for (const [i, day] of days.entries()) {
      work(alpha, "alpha", day, 10);
      work(beta, "beta", day, i % 2 ? 10 : 11);
      const [first, second] = i % 2 ? [alpha, beta] : [beta, alpha];
      refused.push(...exchange(first, "main"), ...exchange(second, "main"));
    }
    refused.push(...exchange(alpha, "main"), ...exchange(beta, "main"));
  }, 120_000);

  it("is merged both ways without a hand on it", () => {
    expect(refused).toEqual([]);
  });

  it("ends in the same record in both clones, sound, with nothing left to announce", () => {
    const listing = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name))
        .sort()
        .map((file) => [file.slice(folder.length), readFileSync(file, "utf8")]);
    expect(listing(alpha)).toEqual(listing(beta));
    expect(formatProblems(checkRecord(alpha).problems)).toBe("");
    expect(planPublication(alpha).kind).toBe("unchanged");
  });

  it("holds a notice for each of the 56 publications", () => {
    expect(notices(alpha)).toHaveLength(days.length * 2 * 4);
  });

  it("leads on from each of the 28 addresses of before", () => {
    expect(Object.keys(resolvedRedirects(checkRecord(alpha).record))).toHaveLength(days.length * 2 * 2);
  });
});
