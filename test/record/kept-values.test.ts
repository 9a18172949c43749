import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { keptFor } from "../../src/record/kept-values.ts";
import { event, recordWith, temporaryFolder } from "../support/record.ts";

const path = "events/second-1961.yml";

/** A record read twice, each time as a process of its own would, with one file written anew between. */
function readTwice(first: string, then: string) {
  const folder = recordWith({ [path]: first });
  const cache = temporaryFolder();
  const before = checkRecord(folder, { kept: keptFor(folder, cache) });
  writeFileSync(join(folder, path), then);
  return { before, after: checkRecord(folder, { kept: keptFor(folder, cache) }), folder, cache };
}

describe("what is kept of a record from one run for the next", () => {
  it("gives the values and the places that reading anew gives", () => {
    const text = event("kind: statement", "kind: statement\nplace: A place that ends with a full stop");
    const { after, folder } = readTwice(text, text);
    const anew = checkRecord(folder, { kept: keptFor(folder, temporaryFolder()) });
    const of = ({ record }: typeof anew) =>
      [...record.event.values()].map(({ id, value }) => ({ id, value }));
    expect(of(after)).toEqual(of(anew));
    const places = ({ record }: typeof anew) =>
      [...record.event.values()].map(({ place }) => [place([]), place(["kind"]), place(["sources", 0])]);
    expect(places(after)).toEqual(places(anew));
  });

  it("is not used for a file that was changed", () => {
    const { before, after } = readTwice(event("", ""), event("It mattered.", "It mattered more."));
    const of = ({ record }: typeof before) => record.event.get("second-1961")?.value.significance;
    expect([of(before), of(after)]).toEqual(["It mattered.", "It mattered more."]);
  });

  it("does not let a fault pass that the first run reported", () => {
    const faulty = event("kind: statement", "kind: statement\nkind: statement");
    const { before, after } = readTwice(faulty, faulty);
    expect(before.problems.map(({ message }) => message)).toEqual(['has the field "kind" twice']);
    expect(after.problems).toEqual(before.problems);
  });

  it("reports a fault of meaning at its place when the file itself is not read again", () => {
    const faulty = event("phase: first-alliance", "phase: strategic-partnership");
    const { before, after } = readTwice(faulty, faulty);
    expect(before.problems.length).toBeGreaterThan(0);
    expect(after.problems).toEqual(before.problems);
  });

  it("does no harm where it is spoilt", () => {
    const { before, cache, folder } = readTwice(event("", ""), event("", ""));
    const [name = ""] = readdirSync(cache);
    writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 100));
    expect(checkRecord(folder, { kept: keptFor(folder, cache) }).problems).toEqual(before.problems);
  });

  it("leaves nothing beside its one file", () => {
    const { cache } = readTwice(event("", ""), event("It mattered.", "It did."));
    expect(readdirSync(cache)).toHaveLength(1);
  });
});
