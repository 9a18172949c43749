import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { checkRecord } from "../../src/checks/check-record.ts";
import type { Problem } from "../../src/record/problem.ts";
import { termsIn } from "../../src/record/terms-in.ts";
import { smallRecord } from "./datasets.ts";
import { seeded, type Variant, variantsOf } from "./mutations.ts";
import { temporaryFolder } from "./record.ts";
import { root } from "./run.ts";

/** An entry of a kind that the small record lacks. */
const advice = `title: Keep the exercise small
article: first-text
number: 1
advice: Keep the exercise small.
done:
  - { event: freedom-edge-first, what: It was held. }
`;

/** A sound small record, to be spoiled. */
export class SpoiledRecord {
  readonly #folder = join(temporaryFolder(), "data");

  constructor() {
    cpSync(join(root, smallRecord), this.#folder, { recursive: true });
    this.#put("policy-options/keep-it-small.yml", advice);
  }

  #read(file: string): string {
    return readFileSync(join(this.#folder, file), "utf8");
  }

  #put(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
    writeFileSync(join(this.#folder, file), text);
  }

  /** Checks the record with some faults in it, one a file, and puts all as it was. */
  problemsWith(variants: readonly Variant[]): Problem[] {
    const before = variants.map(({ file }) => [file, this.#read(file)] as const);
    for (const { file, text } of variants) this.#put(file, text());
    const { problems } = checkRecord(this.#folder);
    for (const [file, text] of before) this.#put(file, text);
    return problems.filter(({ level }) => level === "error");
  }

  /** The variants of a batch of which nothing is said; those that others may have hidden are tried again, at last alone. */
  untold(batch: readonly Variant[]): Variant[] {
    const together = this.problemsWith(batch);
    const left = batch.filter((variant) => !isToldOf(together, variant));
    if (left.length === 0 || batch.length === 1) return left;
    return left.length < batch.length ? this.untold(left) : left.flatMap((one) => this.untold([one]));
  }

  /** Draws variants file by file, so that every kind has its share; word lists apart, since all else leans on them. */
  drawn(count: number, seed: number): Variant[][] {
    const random = seeded(seed);
    const files = readdirSync(this.#folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".yml"),
    );
    const terms = termsIn(checkRecord(this.#folder).record);
    const pools = files.sort().map((file) => variantsOf(file, this.#read(file), terms));
    const isList = ([first]: readonly Variant[]) => first?.file.startsWith("vocabularies/") === true;
    const groups = [pools.filter(isList), pools.filter((pool) => !isList(pool))];
    const batches: Variant[][] = [];
    while (batches.flat().length < count)
      for (const group of groups)
        batches.push(group.flatMap((pool) => pool.splice(Math.floor(random() * pool.length), 1)));
    return batches;
  }
}

/** What is said of a variant: at its own file, with a line, a message and a remedy, and no trace of the program. */
const isToldOf = (problems: readonly Problem[], { file }: Variant) =>
  problems.some(
    (problem) => problem.file === `data/${file}` && problem.line && problem.message && problem.fix,
  );

/** Draws faults and gives those that nothing is said of, in words. */
export function missedAmong(count: number, seed: number): { drawn: number; missed: string[] } {
  const record = new SpoiledRecord();
  const batches = record.drawn(count, seed);
  const missed = batches.flatMap((batch) => record.untold(batch));
  return {
    drawn: batches.flat().length,
    missed: missed.map(({ file, fault }) => `${file}: ${fault}`),
  };
}
