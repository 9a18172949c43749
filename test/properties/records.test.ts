import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";

import { assembleDatasets } from "../../src/assemble/datasets.ts";
import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { assembleFeeds } from "../../src/feeds/feeds.ts";
import { kinds } from "../../src/kinds/index.ts";
import { normalForm, shapeOf } from "../../src/record/normal-form.ts";
import { termsIn } from "../../src/record/terms-in.ts";
import { always, line, point } from "../support/arbitrary.ts";
import { copyOfRecord, setFields } from "../support/changed-record.ts";
import { smallRecord } from "../support/datasets.ts";

const folder = copyOfRecord(smallRecord);
const path = "events/freedom-edge-second.yml";
const date = fc.oneof(fc.constantFrom("2024-11-13/2024-11-15", "2025-03", "2025-21~", "2025-02-01?"), point);
const drawn = fc.record({ title: line, summary: line, significance: line, limits: line, date });

/** Everything that is published of a record beside its pages. */
function filesOf(record: ReturnType<typeof checkRecord>["record"]) {
  const datasets = assembleDatasets(record);
  const site = siteAt(siteFrom({}), datasets.subject);
  return {
    datasets,
    files: [...assembleFeeds(datasets, site).files, ...assembleDownloads(datasets, site)],
  };
}

describe("any texts and any date in an event", () => {
  it("are refused with a place and a remedy, or published in order, the same each time, with no markup of theirs", () => {
    let published = 0;
    const said = new Set<string>();
    always(
      drawn,
      (fields) => {
        setFields(folder, path, fields);
        const { record, problems, isPublishable } = checkRecord(folder);
        for (const problem of problems)
          expect([problem.message !== "", problem.file]).toEqual([true, expect.stringMatching(/^data\//)]);
        for (const { message } of problems) said.add(message);
        if (!isPublishable) return;
        published += 1;
        const { datasets, files } = filesOf(record);
        const days = datasets.chronology.map(({ date }) => date.earliest);
        expect(days).toEqual([...days].sort());
        const again = new Map(filesOf(record).files.map((file) => [file.path, file.content]));
        for (const file of files) {
          expect(again.get(file.path), file.path).toBe(file.content);
          if (/\.(?:xml|opml)$/.test(file.path))
            expect(file.content, file.path).not.toMatch(/<b>|<\/script>/);
        }
      },
      6,
    );
    expect(published, [...said].join("\n")).toBeGreaterThan(0);
  });
});

describe("the normal form", () => {
  const { record } = checkRecord(smallRecord);
  const rule = kinds.find(({ id }) => id === "event");
  const shape = shapeOf(rule?.written(termsIn(record)) ?? expect.unreachable());
  const base = record.event.get("freedom-edge-first")?.value ?? {};

  it("of any event, written twice, is what it is once, and says the same", () => {
    always(
      drawn,
      (fields) => {
        const once = normalForm(stringify({ ...fields, ...base, ...fields }), shape);
        expect(normalForm(once, shape)).toBe(once);
        expect(parse(once)).toEqual({ ...base, ...fields });
      },
      120,
    );
  });
});
