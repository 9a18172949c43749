import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { recordWith } from "../support/record.ts";
import { runScript } from "../support/run.ts";

const answers = {
  title: "Kim: a “visit”",
  date: "1961-07-10",
  actors: "ussr, north-korea",
  kind: "visit",
  phase: "first-alliance",
  topics: "summits-and-visits",
  summary: "A visit took place.",
  significance: "It followed the signature.",
  confidence: "primary",
  sources: "untc-1961",
};

const flags = (given: Record<string, string>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

const write = (data: string, kind: string, given: Record<string, string>, ...more: string[]) =>
  runScript("record-new.ts", {
    env: { ARTICLE_FOUR_DATA: data },
    args: [kind, "--no-ask", ...more, ...flags(given)],
  });

const run = (data: string, changes: Record<string, string> = {}) =>
  write(data, "event", { ...answers, ...changes });

/** Answers the questions with one line each, as a pipe or a screen reader does. */
const answer = (data: string, kind: string, lines: readonly string[], ...args: string[]) =>
  runScript("record-new.ts", {
    env: { ARTICLE_FOUR_DATA: data },
    args: [kind, ...args],
    input: lines.map((line) => `${line}\n`).join(""),
  });

const text = (data: string, path: string) => readFileSync(join(data, path), "utf8");

describe("record:new with options", () => {
  it("writes a valid event in the normal form and says where, and what comes next", () => {
    const data = recordWith();
    expect(run(data)).toMatchObject({
      code: 0,
      stdout: "Wrote data/events/kim-a-visit-1961.yml\nNext: npm run record:publish\n",
      stderr: "",
    });
    expect(text(data, "events/kim-a-visit-1961.yml")).toContain(
      'title: "Kim: a “visit”"\ndate: "1961-07-10"\nactors:\n  - id: ussr\n  - id: north-korea\n',
    );
  });

  it("says everything that is wrong with the answers at once, and writes nothing", () => {
    const data = recordWith();
    const before = readdirSync(join(data, "events"));
    const result = run(data, { sources: "untc-1962", date: "10 July 1961", topics: "summits" });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('--sources: unknown source "untc-1962"; did you mean "untc-1961"?');
    expect(result.stderr).toContain('--date: "10 July 1961" is not an EDTF date');
    expect(result.stderr).toContain('--topics: "summits" is not one of the allowed words; did you mean');
    expect(readdirSync(join(data, "events"))).toEqual(before);
  });

  it("names every field that is missing", () => {
    const { code, stderr } = write(recordWith(), "dispute", { title: "A dispute" });
    expect([code, stderr]).toEqual([
      1,
      "Nothing was written:\n  --question is missing\n  --matters is missing\n  --versions is missing\n  --recordUses is missing\n",
    ]);
  });

  it("never overwrites a record, and numbers an id that is taken", () => {
    const data = recordWith();
    expect(run(data, { id: "treaty-signed-1961" })).toMatchObject({
      code: 1,
      stderr: "data/events/treaty-signed-1961.yml exists already; choose another id with --id\n",
    });
    expect(run(data).code).toBe(0);
    expect(run(data, { date: "1961-07-11" }).stdout).toContain("data/events/kim-a-visit-1961-2.yml");
  });

  it("refuses an id that leads out of its folder", () => {
    const data = recordWith();
    expect(run(data, { id: "../../evil" }).code).toBe(1);
    expect(existsSync(join(data, "../evil.yml"))).toBe(false);
  });

  it("notes an event of the same date with the same actors, and refuses a page that is there", () => {
    const data = recordWith();
    run(data);
    expect(run(data, { title: "Another name for it" }).stderr).toContain(
      "Note: an event of this date with these actors is there: kim-a-visit-1961",
    );
    const [, url = ""] = /url: (\S+)/.exec(text(data, "sources/untc-1961.yml")) ?? [];
    const source = {
      publisher: "UN",
      title: "T",
      languages: "en",
      kind: "official",
      url: `${url}?utm_source=x`,
    };
    expect(write(data, "source", source).stderr).toContain(
      "this page is in the record already: cite untc-1961",
    );
  });

  it("gives a second page of a publisher on one day a letter", () => {
    const data = recordWith();
    const page = (url: string) =>
      write(data, "source", {
        publisher: "Коммерсантъ",
        title: "Т",
        date: "2024-06-19",
        languages: "ru",
        kind: "press",
        url,
      }).stdout;
    expect(page("https://www.kommersant.ru/doc/1")).toContain("sources/kommersant-2024-06-19.yml");
    expect(page("https://www.kommersant.ru/doc/2")).toContain("sources/kommersant-2024-06-19-b.yml");
  });

  it.each([
    [
      "dispute",
      {
        title: "A day in doubt",
        question: "Which day?",
        matters: "The order of events.",
        versions:
          "[{id: sixth, says: The 6th., holders: One, sources: [untc-1961]}, {id: seventh, says: The 7th., holders: Two, sources: [untc-1961]}]",
        recordUses: "{version: sixth, reason: The text says so.}",
      },
      "disputes/a-day-in-doubt.yml",
    ],
    [
      "figure",
      {
        quantity: "killed",
        says: "About 600.",
        low: "600",
        high: "600",
        isAbout: "yes",
        saidBy: "An agency",
        said: "2025-04-30",
        confidence: "one-report",
        sources: "untc-1961",
      },
      "figures/killed-an-agency-2025-04-30.yml",
    ],
    [
      "claim",
      {
        title: "It lapsed",
        claim: "It lapsed.",
        origin: "In some outlets",
        subject: "earlier-treaties",
        verdict: "corroborated",
        finding: "It did.",
        sources: "untc-1961",
      },
      "claims/it-lapsed.yml",
    ],
    [
      "article",
      {
        treaty: "ussr-dprk-1961",
        num: "9",
        heading: "Nothing",
        numberEvidence: "report",
        evidence: "not-found",
        topics: "content-not-found",
        sources: "untc-1961",
      },
      "treaties/ussr-dprk-1961/articles/art-09.yml",
    ],
    [
      "actor",
      { name: "Choe Son Hui", "name.ko": "최선희", kind: "person", of: "north-korea" },
      "actors/choe-son-hui.yml",
    ],
  ])("writes a %s", (kind, given, file) => {
    const data = recordWith();
    const result = write(data, kind, given);
    expect(result.stdout + result.stderr).toContain(`Wrote data/${file}`);
    expect(existsSync(join(data, file))).toBe(true);
  });

  it("writes a provision into its article, and a notice for record:publish", () => {
    const data = recordWith();
    const provision = {
      article: "ussr-dprk-1961/art-1",
      duty: "To consult.",
      topics: "crisis-consultation",
      force: "binding",
      evidence: "text",
      sources: "untc-1961",
    };
    expect(write(data, "provision", provision).code).toBe(0);
    expect(text(data, "treaties/ussr-dprk-1961/articles/art-01.yml")).toContain(
      "- id: crisis-consultation\n",
    );
    const notice = { date: "2026-01-02", kind: "note", title: "A new address", why: "It moved." };
    expect(write(data, "update", notice).stdout).toContain("updates/a-new-address-2026-01-02.yml");
  });

  it("takes a whole entry from the standard input", () => {
    const data = recordWith();
    const result = runScript("record-new.ts", {
      env: { ARTICLE_FOUR_DATA: data },
      args: ["source", "--from", "-"],
      input:
        "publisher: 로동신문\ntitle: T\nlanguages: [ko]\nkind: state-media\nurl: https://www.rodong.rep.kp/1\n",
    });
    expect(result.stdout).toContain("Wrote data/sources/lodongsinmun-nd.yml");
  });

  it.each([
    [
      ["poem"],
      'There is no kind "poem"\n  → npm run record:new -- <kind>, where <kind> is one of: event, source,',
    ],
    [["event", "--colour", "red"], "Unknown option '--colour'"],
  ])("says what it can write when asked with %j", (args, says) => {
    const result = runScript("record-new.ts", { args });
    expect([result.code, result.stderr]).toEqual([1, expect.stringContaining(says)]);
  });
});

describe("record:new with answers", () => {
  const lines = ["Kim: a visit", "1961-07-10", "", "ussr", "host", "", "visit", "first-alliance"];
  const rest = ["summits-and-visits", "A visit took place.", "It followed.", "primary", "untc-1961", ""];

  it("asks again for an answer that does not fit, and for the id last", () => {
    const data = recordWith();
    const typed = ["", lines[0] ?? "", "July", ...lines.slice(1), "summits", ...rest];
    const { code, stdout } = answer(data, "event", [...typed, "kim-visits"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("Wrote data/events/kim-visits.yml")]);
    expect(stdout).toContain("an answer is needed");
    expect(stdout).toContain('"July" is not an EDTF date');
    expect(stdout).toContain('"summits" is not one of the allowed words; did you mean "summits-and-visits"?');
    expect(stdout).toContain("for good (empty for kim-a-visit-1961)");
    expect(text(data, "events/kim-visits.yml")).toContain("- id: ussr\n    role: host\n");
  });

  it("keeps what was answered when it is interrupted, and goes on from there", () => {
    const data = recordWith();
    const cut = answer(data, "event", lines);
    expect([cut.code, cut.stderr]).toEqual([1, expect.stringContaining("The answers are kept; go on with")]);
    expect(existsSync(join(data, "events/kim-a-visit-1961.yml"))).toBe(false);
    const { code, stdout } = answer(data, "event", [...rest, ""], "--resume");
    expect([code, stdout]).toEqual([0, expect.stringContaining("Wrote data/events/kim-a-visit-1961.yml")]);
    expect(stdout).not.toContain("Title");
    expect(answer(data, "event", [], "--resume").stdout).toContain("Title");
  });

  it("lists what may be answered for a question mark", () => {
    const { stdout } = answer(recordWith(), "event", [...lines.slice(0, 3), "?"]);
    expect(stdout).toContain("  ussr  ");
  });
});
