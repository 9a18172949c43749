import { describe, expect, it } from "vitest";

import { type Field, fieldsOf } from "../../src/drafting/fields.ts";
import { wording } from "../../src/drafting/wording.ts";
import { kinds } from "../../src/kinds/index.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { termsIn } from "../../src/record/terms-in.ts";
import { root } from "../support/run.ts";

const terms = termsIn(loadRecord(`${root}test/fixtures/second`).record);

const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...all(field.fields ?? [])]);

/** The fields that are asked for, and those of the groups that are. */
const asked = (fields: readonly Field[]): Field[] =>
  fields.filter(({ asking }) => asking).flatMap((field) => [field, ...asked(field.fields ?? [])]);

describe("the questions of record:new", () => {
  it.each(kinds.map(({ id }) => [id]))("ask for every needed field of a %s in words", (kind) => {
    const unworded = asked(fieldsOf(kind, terms)).filter(
      ({ path, name }) => name !== "sources" && !Object.hasOwn(wording[kind], path),
    );
    expect(unworded.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(wording).map((kind) => [kind as keyof typeof wording]))(
    "name only fields that a %s has",
    (kind) => {
      const paths = new Set(all(fieldsOf(kind, terms)).map(({ path }) => path));
      expect(Object.keys(wording[kind]).filter((path) => !paths.has(path))).toEqual([]);
    },
  );
});
