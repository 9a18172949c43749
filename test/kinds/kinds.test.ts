import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";

import { assembleTerms } from "../../src/assemble/terms.ts";
import { type AnyKind, isPart, type KindOf } from "../../src/kinds/define-kind.ts";
import { event, eventSchema } from "../../src/kinds/event.ts";
import { type EntryTypes, type Kind, kinds, references } from "../../src/kinds/index.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { id, prose } from "../../src/record/schema/common.ts";
import { termsIn } from "../../src/record/terms-in.ts";
import {
  idleReasons,
  unfollowedFields,
  unpublishedFields,
  unsearchedTexts,
  untabledFields,
} from "../support/kind-gaps.ts";
import { root } from "../support/run.ts";

const { record } = loadRecord(join(root, "data"));
const words = { written: termsIn(record), published: assembleTerms(record) };
const each = kinds.map((kind) => [kind.id, kind] as const);

describe.each(each)("the kind %s", (_id, kind) => {
  it("publishes every field that an editor can write, or says why not", () => {
    expect(unpublishedFields(kind, words)).toEqual([]);
  });

  it("has every field of the form of an id followed by a check", () => {
    expect(unfollowedFields(kind, words)).toEqual([]);
  });

  it("has a column for every published field of its table, or says why not", () => {
    expect(untabledFields(kind, words)).toEqual([]);
  });

  it("is found by every text that an editor writes, or says why not", () => {
    expect(unsearchedTexts(kind, words)).toEqual([]);
  });

  it("gives no reason for a field that it does not have", () => {
    expect(idleReasons(kind, words)).toEqual([]);
  });

  it("has a page, a place on one, or a table to stand in", () => {
    expect(kind.address("some-id/some-part")).toMatch(/^\/[a-z/#-]+/);
  });
});

/** The kind of events with a field that was planted in the written shape and forgotten everywhere else. */
const planted: AnyKind = {
  ...(event as AnyKind),
  written: (terms) =>
    eventSchema(terms).extend({ venue: prose(240), hosts: z.array(z.strictObject({ host: id })) }),
};

/** The same field also published, and forgotten in table and search. */
const half: AnyKind = {
  ...planted,
  published: (terms) =>
    event.published(terms).extend({ venue: z.string(), hosts: z.array(z.object({ host: z.string() })) }),
};

describe("a new field of events", () => {
  it("is named when it is written and not published", () => {
    expect(unpublishedFields(planted, words)).toEqual(["venue", "hosts.*.host"]);
  });

  it("is named when it holds ids that no check follows", () => {
    expect(unfollowedFields(planted, words)).toEqual(["hosts.*.host"]);
  });

  it("is named when it is published and neither in the table nor searched", () => {
    expect(unpublishedFields(half, words)).toEqual([]);
    expect(untabledFields(half, words)).toEqual(["venue", "hosts.*.host"]);
    expect(unsearchedTexts(half, words)).toEqual(["venue"]);
  });

  it("does not compile in a kind that neither publishes nor excuses it", () => {
    type Written = z.ZodObject<{ title: z.ZodString; venue: z.ZodString }>;
    type Published = z.ZodObject<{ title: z.ZodString }>;
    type Unpublished = KindOf<"planted", Written, Published, never>["unpublished"];
    expectTypeOf<{ venue: string }>().toExtend<Unpublished>();
    expectTypeOf<object>().not.toExtend<Unpublished>();
  });
});

describe("the list of kinds", () => {
  it("leaves no file of the record to two kinds", () => {
    const files = [...kinds].flatMap((kind) => [...record[kind.id].values()].map((entry) => entry.file));
    const owners = (file: string) =>
      kinds.filter(({ storage }) => storage.path.test(file.replace(/^data\//, ""))).length;
    expect(files.filter((file) => owners(file) !== 1)).toEqual([]);
  });

  it("is whole in what is published: a kind that is left out does not compile", () => {
    expectTypeOf<keyof EntryTypes>().toEqualTypeOf<Kind>();
    expectTypeOf<Omit<EntryTypes, "event">>().not.toExtend<EntryTypes>();
  });

  it("refers to kinds that there are", () => {
    const known = [...kinds.map(({ id: name }) => name), "provision"];
    expect(references.filter(({ to }) => !known.includes(to))).toEqual([]);
  });

  it.each(["search", "dataset"] as const)("gives each part of %s a place of its own", (part) => {
    const places = kinds.flatMap((kind) => {
      const found: { place: number } | { none: string } = kind[part];
      return isPart(found) ? [found.place] : [];
    });
    expect(new Set(places).size).toBe(places.length);
  });

  it("is the table of the data dictionary: each kind's files stand in a row", () => {
    const dictionary = readFileSync(join(root, "data/README.md"), "utf8");
    const rows = kinds.map(({ storage }) => `| \`${storage.where.replace(/^data\//, "")}\` |`);
    expect(rows.filter((row) => !dictionary.includes(row))).toEqual([]);
  });

  it("is known to editors: each kind's files are held against its schema in VS Code, JetBrains and Helix", () => {
    const read = (name: string) => readFileSync(join(root, name), "utf8");
    const settings = JSON.parse(read(".vscode/settings.json")) as { "yaml.schemas": Record<string, string> };
    const [jetBrains, helix] = [read(".idea/jsonSchemas.xml"), read(".helix/languages.toml")];
    for (const { id, storage } of kinds) {
      const schema = `.schemas/${id}.schema.json`;
      expect(settings["yaml.schemas"][schema]).toBe(storage.files);
      expect(helix).toContain(`"./${schema}" = "${storage.files}"`);
      expect(jetBrains.split("<entry").find((entry) => entry.includes(`"${schema}"`))).toContain(
        `value="${storage.files}"`,
      );
    }
    for (const [id, folder] of [
      ["redirect", "data/redirects"],
      ["exceptions", "data/exceptions"],
    ]) {
      const schema = `.schemas/${id}.schema.json`;
      expect(settings["yaml.schemas"][schema]).toBe(`${folder}/**/*.yml`);
      expect(helix).toContain(`"./${schema}" = "${folder}/**/*.yml"`);
      const inJetBrains = jetBrains.split("<entry").find((entry) => entry.includes(`"${schema}"`));
      expect(inJetBrains).toMatch(
        new RegExp(`name="directory" value="true" />\\s*<option name="path" value="${folder}" />`),
      );
    }
  });
});
