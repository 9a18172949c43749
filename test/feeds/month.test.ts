import { rmSync } from "node:fs";
import { join } from "node:path";

import Parser from "rss-parser";
import { beforeAll, describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { assembleFeeds, type Feeds } from "../../src/feeds/feeds.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { redirect } from "../support/published.ts";

const claim = "clause-on-military-aid";

/** What a reader does: it fetches a feed, with its archive pages, and shows as unread what it has not seen. */
class Reader {
  readonly #seen = new Map<string, Set<string>>();
  readonly #parser = new Parser();

  async poll({ files }: Feeds, name: string): Promise<string[]> {
    const seen = this.#seen.get(name) ?? new Set<string>();
    this.#seen.set(name, seen);
    const unread: string[] = [];
    let path: string | undefined = `/feeds/${name}.xml`;
    while (path) {
      const xml: string | undefined = files.find((file) => file.path === path)?.content;
      if (xml === undefined) throw new Error(`there is no ${path}`);
      const { items } = await this.#parser.parseString(xml);
      const fresh = items.filter(({ guid = "" }) => !seen.has(guid));
      for (const { guid = "", title = "" } of fresh) {
        seen.add(guid);
        unread.push(title);
      }
      const older = /rel="prev-archive"[^>]*href="https:\/\/example\.org([^"]+)"/.exec(xml)?.[1];
      path = fresh.length === items.length ? older : undefined;
    }
    return unread;
  }
}

const followed = [
  "updates",
  "corrections",
  "events",
  "topics/exercises",
  "events/topics/exercises",
  "articles/china-dprk-1961/art-2",
  `claims/${claim}`,
  "disputes/pact-of-non-aggression",
  "topics/armed-attack",
] as const;

const event = (date: string, title: string, phase = "exercises") => ({
  title,
  date,
  kind: "statement",
  phase,
  summary: "A statement was made.",
  significance: "It names the treaty.",
  actors: [{ id: "china", role: "made it" }],
  confidence: "one-report",
  sources: ["cri-2024-08-01"],
  topics: ["exercises"],
});

const notice = (day: number, kind: string, title: string, fields: object) => ({
  date: `2026-12-${String(day).padStart(2, "0")}`,
  kind,
  title,
  why: "A reader sent the source.",
  ...fields,
});

const corrected = { was: "One thing.", now: "Another thing." };

const steps: [what: string, change: (folder: string) => void, unread: Partial<Record<string, string[]>>][] = [
  [
    "a new event",
    (folder) => {
      setFields(folder, "events/statement-of-december.yml", event("2026-12-01", "Statement of December"));
      setFields(
        folder,
        "updates/n-1.yml",
        notice(2, "added", "December added", { entries: ["event/statement-of-december"] }),
      );
    },
    {
      updates: ["December added"],
      events: ["Statement of December (1 December 2026)"],
      "topics/exercises": ["December added"],
      "events/topics/exercises": ["Statement of December (1 December 2026)"],
    },
  ],
  [
    "a correction of that event",
    (folder) =>
      setFields(
        folder,
        "updates/n-2.yml",
        notice(5, "corrected", "December corrected", {
          ...corrected,
          entries: ["event/statement-of-december"],
        }),
      ),
    {
      updates: ["December corrected"],
      corrections: ["December corrected"],
      "topics/exercises": ["December corrected"],
    },
  ],
  [
    "a correction of an article",
    (folder) =>
      setFields(
        folder,
        "updates/n-3.yml",
        notice(9, "corrected", "Article 2 corrected", {
          ...corrected,
          entries: ["article/china-dprk-1961/art-2"],
        }),
      ),
    {
      updates: ["Article 2 corrected"],
      corrections: ["Article 2 corrected"],
      "topics/armed-attack": ["Article 2 corrected"],
      "articles/china-dprk-1961/art-2": ["Article 2 corrected"],
    },
  ],
  [
    "a claim withdrawn",
    (folder) => {
      rmSync(join(folder, `claims/${claim}.yml`));
      redirect(folder, `claim/${claim}`, "update/n-4");
      setFields(
        folder,
        "updates/n-4.yml",
        notice(14, "withdrawn", "A claim withdrawn", { ...corrected, entries: [`claim/${claim}`] }),
      );
    },
    {
      updates: ["A claim withdrawn"],
      corrections: ["A claim withdrawn"],
      [`claims/${claim}`]: ["A claim withdrawn"],
    },
  ],
  [
    "an event of 1975 added late",
    (folder) => {
      setFields(
        folder,
        "events/statement-of-1975.yml",
        event("1975-03-01", "Statement of 1975", "two-pacts"),
      );
      setFields(
        folder,
        "updates/n-5.yml",
        notice(20, "added", "1975 added", { entries: ["event/statement-of-1975"] }),
      );
    },
    { updates: ["1975 added"], "topics/exercises": ["1975 added"] },
  ],
  ["nothing", () => undefined, {}],
];

describe("a subscriber's month", () => {
  const folder = copyOfRecord("test/fixtures/second");
  const reader = new Reader();
  const read = () => {
    const datasets = datasetsOf(folder);
    return assembleFeeds(datasets, siteAt(siteFrom({}), datasets.subject));
  };
  const pollAll = async (feeds: Feeds) => {
    const unread: [string, string[]][] = [];
    for (const name of followed) unread.push([name, await reader.poll(feeds, name)]);
    return Object.fromEntries(unread.filter(([, titles]) => titles.length));
  };

  beforeAll(async () => {
    for (let i = 0; i < 30; i += 1)
      setFields(
        folder,
        `events/statement-${i}.yml`,
        event(`2025-01-${String(i + 1).padStart(2, "0")}`, `Statement ${i}`),
      );
    await pollAll(read());
  });

  it.each(steps)(
    "shows after %s just what is new, once in each feed that it concerns",
    async (_what, change, unread) => {
      change(folder);
      expect(await pollAll(read())).toEqual(unread);
    },
  );

  it("misses nothing when the reader was away for seventy notices", async () => {
    for (let i = 0; i < 70; i += 1)
      setFields(
        folder,
        `updates/w-${String(i).padStart(2, "0")}.yml`,
        notice(21 + Math.floor(i / 10), "note", `Note ${i}`, { entries: [] }),
      );
    const { updates = [], ...others } = await pollAll(read());
    expect(new Set(updates).size).toBe(70);
    expect([updates.length, others]).toEqual([70, {}]);
  });
});
