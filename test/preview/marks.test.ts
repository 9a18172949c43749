import { describe, expect, it } from "vitest";

import { marksOf, withMarks } from "../../src/preview/marks.ts";
import type { Problem } from "../../src/record/problem.ts";
import { emptyRecord } from "../../src/record/record.ts";

const place = () => ({ line: 1, column: 1 });

function recordOf(ids: readonly string[], drafts: readonly string[] = []) {
  const record = emptyRecord();
  for (const id of ids)
    record.event.set(id, { id, file: `data/events/${id}.yml`, value: {} as never, place });
  for (const id of drafts) record.drafts.add(`event/${id}`);
  return record;
}

const entryIndex = new Map(
  ["a", "b", "c"].map((id) => [`event/${id}`, { address: `/events/${id}/`, title: `Event ${id}` }]),
) as never;
const problem = (rule: string, id: string) => ({ rule, file: `data/events/${id}.yml` }) as Problem;

describe("what a preview marks", () => {
  it("are drafts, and entries that no notice announces yet, and nothing else", () => {
    const problems = [problem("published-announced", "b"), problem("event-dates", "c")];
    expect(marksOf(recordOf(["a", "b", "c"], ["a"]), problems, { entryIndex })).toEqual([
      { address: "/events/a/", says: "Draft: not on the published site – Event a" },
      { address: "/events/b/", says: "Not announced yet: npm run record:publish – Event b" },
    ]);
  });

  it("holds an entry that was changed in silence for one that is not announced", () => {
    const marks = marksOf(recordOf(["a"]), [problem("published-unchanged", "a")], { entryIndex });
    expect(marks.map(({ address }) => address)).toEqual(["/events/a/"]);
  });

  it("is nothing of an entry that stands on no page", () => {
    expect(marksOf(recordOf(["gone"], ["gone"]), [], { entryIndex })).toEqual([]);
  });
});

describe("a page of a preview", () => {
  const html = '<body><main id="content"><h1>A</h1></main></body>';
  const mark = (address: string, says = "Draft") => ({ address, says });

  it("says above its content what is marked on it, also of an entry within it", () => {
    const marks = [
      mark("/claims/#one", "Draft – One"),
      mark("/claims/", "Draft – All"),
      mark("/claims/two/"),
    ];
    expect(withMarks(html, "/claims/index.html", marks)).toBe(
      '<body><main id="content"><p class="live-draft" role="note">Draft – One</p>' +
        '<p class="live-draft" role="note">Draft – All</p><h1>A</h1></main></body>',
    );
  });

  it("stays as it is where nothing of it is marked", () => {
    expect(withMarks(html, "/index.html", [mark("/claims/")])).toBe(html);
  });

  it("holds a title as text", () => {
    expect(withMarks(html, "/index.html", [mark("/", '<b> & "x"')])).toContain(
      "&#60;b&#62; &#38; &#34;x&#34;",
    );
  });
});
