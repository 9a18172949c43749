import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import type { Problem } from "../../src/record/problem.ts";
import { termsIn } from "../../src/record/terms-in.ts";
import { seeded, type Variant, variantsOf } from "../support/mutations.ts";
import { temporaryFolder } from "../support/record.ts";
import { root } from "../support/run.ts";

const wanted = 900;
const advice = `title: Keep the exercise small
article: first-text
number: 1
advice: Keep the exercise small.
done:
  - { event: freedom-edge-first, what: It was held. }
`;

let folder: string;

const read = (file: string) => readFileSync(join(folder, file), "utf8");
const put = (file: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

beforeAll(() => {
  folder = join(temporaryFolder(), "data");
  cpSync(join(root, "test/fixtures/second"), folder, { recursive: true });
  put("policy-options/keep-it-small.yml", advice);
});

/** Checks the record with some faults in it, one a file, and puts all as it was. */
function problemsWith(variants: readonly Variant[]): Problem[] {
  const before = variants.map(({ file }) => [file, read(file)] as const);
  for (const { file, text } of variants) put(file, text);
  const { problems } = checkRecord(folder);
  for (const [file, text] of before) put(file, text);
  return problems.filter(({ level }) => level === "error");
}

/** What is said of a variant: at its own file, with a line, a message and a remedy, and no trace of the program. */
const isToldOf = (problems: readonly Problem[], { file }: Variant) =>
  problems.some(
    (problem) => problem.file === `data/${file}` && problem.line && problem.message && problem.fix,
  );

/** The variants of a batch of which nothing is said; those that others may have hidden are tried again, at last alone. */
function untold(batch: readonly Variant[]): Variant[] {
  const together = problemsWith(batch);
  const left = batch.filter((variant) => !isToldOf(together, variant));
  if (left.length === 0 || batch.length === 1) return left;
  return left.length < batch.length ? untold(left) : left.flatMap((variant) => untold([variant]));
}

/** Draws variants file by file, so that every kind has its share; word lists apart, since all else leans on them. */
function drawn(count: number): Variant[][] {
  const { record } = checkRecord(folder);
  const random = seeded(20_240_619);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yml"),
  );
  const terms = termsIn(record);
  const pools = files.sort().map((file) => variantsOf(file, read(file), terms));
  const isList = ([first]: readonly Variant[]) => first?.file.startsWith("vocabularies/") === true;
  const groups = [pools.filter(isList), pools.filter((pool) => !isList(pool))];
  const batches: Variant[][] = [];
  while (batches.flat().length < count)
    for (const group of groups)
      batches.push(group.flatMap((pool) => pool.splice(Math.floor(random() * pool.length), 1)));
  return batches;
}

describe("a record with one fault", () => {
  it("is sound before", () => {
    expect(problemsWith([])).toEqual([]);
  });

  it(`is refused at the right file and line, for ${wanted} faults of all kinds`, () => {
    const batches = drawn(wanted);
    expect(batches.flat().length).toBeGreaterThanOrEqual(wanted);
    const missed = batches.flatMap((batch) => untold(batch));
    expect(missed.map(({ file, fault }) => `${file}: ${fault}`)).toEqual([]);
  }, 300_000);
});
