import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { idFrom } from "../../src/record/draft.ts";
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

const run = (data: string, changes: Record<string, string> = {}) =>
  runScript("record-new.ts", {
    env: { ARTICLE_FOUR_DATA: data },
    args: [
      "event",
      "--no-ask",
      ...Object.entries({ ...answers, ...changes }).flatMap(([name, value]) => [`--${name}`, value]),
    ],
  });

describe("record:new", () => {
  it("writes a valid event in the normal form and says where", () => {
    const data = recordWith();
    expect(run(data)).toMatchObject({
      code: 0,
      stdout: "Wrote data/events/kim-a-visit-1961.yml\n",
      stderr: "",
    });
    expect(readFileSync(join(data, "events/kim-a-visit-1961.yml"), "utf8")).toContain(
      'title: "Kim: a “visit”"\ndate: "1961-07-10"\nactors:\n  - id: ussr\n  - id: north-korea\n',
    );
  });

  it("says what is wrong with the answers", () => {
    const result = run(recordWith(), { sources: "untc-1962" });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('unknown source "untc-1962"; did you mean "untc-1961"?');
  });

  it("never overwrites a record", () => {
    const data = recordWith();
    const result = run(data, { id: "treaty-signed-1961" });
    expect(result).toMatchObject({
      code: 1,
      stderr: "data/events/treaty-signed-1961.yml exists already; choose another id with --id.\n",
    });
  });

  it("refuses an id that leads out of its folder", () => {
    const data = recordWith();
    expect(run(data, { id: "../../evil" }).code).toBe(1);
    expect(existsSync(join(data, "../evil.yml"))).toBe(false);
  });

  it("names the kinds it can write when asked for another", () => {
    const result = runScript("record-new.ts", { args: ["poem"] });
    expect(result).toMatchObject({
      code: 1,
      stderr:
        "Usage: npm run record:new -- <kind>, where <kind> is one of: event, source, actor, claim, reaction\n",
    });
  });
});

describe("idFrom", () => {
  it.each([
    [["Duma ratifies the treaty", "2024"], "duma-ratifies-the-treaty-2024"],
    [["António Guterres"], "antonio-guterres"],
    [["TASS", "2024-06-19"], "tass-2024-06-19"],
  ])("makes an id of %j", (words, id) => {
    expect(idFrom(...words)).toBe(id);
  });
});
