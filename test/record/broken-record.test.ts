import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { event, recordWith } from "../support/record.ts";

/** Checks a record as record:check does, in this process, and returns its exit code and what an editor sees. */
function check(data: string) {
  const { problems, isPublishable } = checkRecord(data);
  return { code: isPublishable ? 0 : 1, said: formatProblems(problems) };
}

const file = "events/second.yml";

/** Breaks the record in one file and returns what its check says; it must fail. */
function faultOf(content: string | Uint8Array, path = file): string {
  const { code, said } = check(recordWith({ [path]: content }));
  expect(code).toBe(1);
  return said;
}

describe("record:check on a faulty record", () => {
  it.each([
    ["0o17", "15"],
    ["0x7D0", "2000"],
    ["0917", "917"],
    ["1e3", "1000"],
    [".inf", "Infinity"],
    [".nan", "NaN"],
  ])("says that %s is read as another number", (written, read) => {
    expect(faultOf(event("A second event", written))).toContain(
      `${written} is read as the number ${read}  yaml\n                 → write "${written}" in double quotes`,
    );
  });

  it("says that a folder has the name of an entry, even an empty one", () => {
    const data = recordWith({});
    mkdirSync(join(data, "events/second.yml"));
    expect(check(data)).toEqual({
      code: 1,
      said: expect.stringContaining("is a folder") as string,
    });
  });

  it("passes the minimal record that the other tests break", () => {
    expect(check(recordWith())).toMatchObject({ code: 0, said: "" });
  });

  it("names the unknown source with the nearest id", () => {
    expect(faultOf(event("[untc-1961]", "[untc-1962]"))).toMatchInlineSnapshot(`
      "data/events/second.yml
        10:11  error   sources[0]  unknown source "untc-1962"; did you mean "untc-1961"?  source-exists
                       → add data/sources/<id>.yml or correct the id
      1 error in 1 file"
    `);
  });

  it("names a source cited in the text that does not exist", () => {
    expect(faultOf(event("was said.", "was said [@nobody-1999]."))).toMatchInlineSnapshot(`
      "data/events/second.yml
        7:1    error   summary  unknown source "nobody-1999"  source-exists
                       → add data/sources/<id>.yml or correct the id
      1 error in 1 file"
    `);
  });

  it("says how a date is written when one is bad", () => {
    expect(faultOf(event("1961-07-07", "1961-13-07"))).toMatchInlineSnapshot(`
      "data/events/second.yml
        2:1    error   date  "1961-13-07" has no month 13  edtf-dates
                       → write a day "2024-06-19", a month "2024-06", a year "2024", a decade "202X", a season "2024-21" (spring; 22 summer, 23 autumn, 24 winter), with ? (uncertain), ~ (about) or % (both) at the end, or two of them with / between; "2024-12-04/.." goes on, "2024-12-04/" has an end that is not known
      1 error in 1 file"
    `);
  });

  it("says that an interval ends before it starts", () => {
    expect(faultOf(event("1961-07-07", "1961-07-07/1961-07-01"))).toContain(
      'date  "1961-07-07/1961-07-01" ends before it starts',
    );
  });

  it("names the missing field and its place", () => {
    expect(faultOf(event('date: "1961-07-07"\n', ""))).toMatchInlineSnapshot(`
      "data/events/second.yml
        1:1    error   date  missing field "date"  schema
                       → add "date"; data/README.md says what it holds
      1 error in 1 file"
    `);
  });

  it("names the unknown field with the nearest known one", () => {
    expect(faultOf(event("summary:", "sumary:"))).toMatchInlineSnapshot(`
      "data/events/second.yml
        1:1    error   summary  missing field "summary"  schema
                       → add "summary"; data/README.md says what it holds
        7:1    error   sumary  unknown field "sumary"; did you mean "summary"?  schema
                       → correct its name or remove it; data/README.md lists the fields of each kind
      2 errors in 1 file"
    `);
  });

  it("lists the allowed words when one is not in its vocabulary", () => {
    const said = faultOf(event("one-report", "one-reports"));
    expect(said).toContain(
      'confidence  "one-reports" is not one of the allowed words; did you mean "one-report"?',
    );
    expect(said).toContain("→ use one of: primary, two-reports, one-report, background");
  });

  it("reports a duplicate id of two files", () => {
    const article = readFileSync(join(recordWith(), "treaties/ussr-dprk-1961/articles/art-01.yml"), "utf8");
    expect(faultOf(article, "treaties/ussr-dprk-1961/articles/art-1.yml")).toMatchInlineSnapshot(`
      "data/treaties/ussr-dprk-1961/articles/art-1.yml
        -      error   has the id "ussr-dprk-1961/art-1", which data/treaties/ussr-dprk-1961/articles/art-01.yml has already  duplicate-id
                       → rename or merge one of the two files
      1 error in 1 file"
    `);
  });

  it("reports a field that stands twice", () => {
    expect(faultOf(event("actors: []", "actors: []\nactors: []"))).toMatchInlineSnapshot(`
      "data/events/second.yml
        4:1    error   has the field "actors" twice  yaml
                       → keep one of the two, or join them
      1 error in 1 file"
    `);
  });

  it("gives the place of invalid YAML", () => {
    expect(faultOf(event("kind: statement", "kind: @statement"))).toMatch(
      /^ {2}\d+:\d+ +error {3}is not valid YAML: /m,
    );
  });

  it("says what YAML makes of a colon, of a hyphen that sticks, of uneven fields and of a second document", () => {
    const actors = "actors:\n  - id: ussr\n    role: host\n";
    const said = (replace: string, by: string) =>
      faultOf(event(replace, by)).split("\n")[1]?.replace(/ {2,}/g, " ");
    expect([
      said("Something was said.", "Something: was: said."),
      said("actors: []\n", actors.replace("- id", "-id")),
      said("actors: []\n", actors.replace("    role", "   role")),
      said("actors: []\n", "---\nactors: []\n"),
    ]).toEqual([
      ' 7:10 error has a ": " within a text, which begins another field yaml',
      " 4:3 error has a hyphen that sticks to what it begins yaml",
      " 5:1 error is not set in as far as the field above it, to which it belongs yaml",
      ' 3:1 error "---" begins a second document in the file yaml',
    ]);
  });

  it.each([
    [
      "a bracket that is left open",
      "topics: [treaty-making]",
      "topics: [treaty-making",
      "6:9 error opens a bracket [ that is not closed yaml",
      "end it with ]",
    ],
    [
      "curly quotation marks around a date",
      '"1961-07-07"',
      "“1961-07-07”",
      '2:1 error date "“1961-07-07”" is not an EDTF date of the record edtf-dates',
      'put the date between straight quotation marks: "2024-06-19"',
    ],
    [
      "fields where a text is wanted",
      "A second event",
      "{ en: A second event }",
      '1:1 error title found {"en":"A second event"}, expected a text schema',
      "write one text here, in double quotes",
    ],
  ])("says what to do about %s", (_what, replace, by, says, fix) => {
    const [, first, second] = faultOf(event(replace, by)).split("\n");
    expect(first?.trim().replace(/ {2,}/g, " ")).toBe(says);
    expect(second?.trim()).toBe(`→ ${fix}`);
  });

  it("says that a file holds no list of entries", () => {
    const list = event("", "").replace(/^/gm, "  ").replace("  title", "- title");
    expect(faultOf(list)).toContain(
      "take the hyphens before its fields away: a file holds one entry, not a list",
    );
  });

  it("knows a file in UTF-16", () => {
    expect(faultOf(Buffer.from(event("", ""), "utf16le"))).toContain("as files saved in UTF-16 do");
  });

  it("says that a draft is marked by true, and nothing else", () => {
    expect(faultOf(event("actors: []", "draft: yes\nactors: []"))).toContain(
      'draft  found "yes", expected true',
    );
  });

  it("gives the place of a tab", () => {
    expect(faultOf(event("title: A", "title:\tA"))).toMatchInlineSnapshot(`
      "data/events/second.yml
        1:7    error   has a tab  yaml
                       → use spaces
      1 error in 1 file"
    `);
  });

  it("reports an empty file", () => {
    expect(faultOf("")).toMatchInlineSnapshot(`
      "data/events/second.yml
        -      error   is empty, expected a record  yaml
                       → write the record or remove the file
      1 error in 1 file"
    `);
  });

  it("refuses a huge file without reading it", () => {
    expect(faultOf(`title: ${"x".repeat(5_000_000)}\n`)).toMatchInlineSnapshot(`
      "data/events/second.yml
        -      error   has 5000008 bytes, expected at most 262144  yaml
                       → split the record or shorten its texts
      1 error in 1 file"
    `);
  });

  it("refuses an alias, by which a small file could grow without end", () => {
    expect(faultOf(event("A second event", "&a x").replace("Something was said.", "*a"))).toContain(
      "uses a YAML anchor or alias",
    );
  });

  it("refuses a symbolic link", () => {
    const data = recordWith();
    symlinkSync("/etc/hostname", join(data, file));
    const { code, said } = check(data);
    expect(code).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "data/events/second.yml
        -      error   is a symbolic link  yaml
                       → replace it by the file it points to
      1 error in 1 file"
    `);
  });

  it("gives the place of bytes that are not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("title: caf"), Buffer.from([0xe9]), Buffer.from("\n")]);
    expect(faultOf(bytes)).toMatchInlineSnapshot(`
      "data/events/second.yml
        1:11   error   has bytes that are not UTF-8  yaml
                       → save the file as UTF-8
      1 error in 1 file"
    `);
  });

  it("refuses an address that is not http or https", () => {
    const source = `publisher: X\ntitle: Y\nlanguages: [en]\nurl: "javascript:alert(1)"\nkind: press\n`;
    expect(faultOf(source, "sources/x.yml")).toContain(
      'url  found "javascript:alert(1)", expected an absolute http or https address',
    );
  });

  it("refuses a file that no kind of record has", () => {
    expect(faultOf("a: 1\n", "events/notes.yaml")).toContain(
      "data/events/notes.yaml\n  -      error   is not a file",
    );
  });

  it("refuses a file name that is not an id", () => {
    expect(faultOf(event("", ""), "events/Second Event.yml")).toContain('found the name "Second Event"');
  });

  it("reports all problems of the whole record in one run", () => {
    const { said } = check(
      recordWith({
        "events/a.yml": event("untc-1961", "nobody"),
        "events/b.yml": event("1961-07-07", "yesterday"),
        "events/c.yml": "",
        "sources/d.yml": "publisher: X\n",
      }),
    );
    for (const name of ["data/events/b.yml", "data/events/c.yml", "data/sources/d.yml"])
      expect(said).toContain(name);
    expect(said).toMatch(/\d+ errors in \d files?$/);
  });

  it("says which folder is missing", () => {
    const { code, said } = check("/nowhere/data");
    expect(code).toBe(1);
    expect(said).toContain("→ set ARTICLE_FOUR_DATA to the folder that holds the record");
  });
});
