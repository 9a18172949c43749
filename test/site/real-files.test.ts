import { readFileSync } from "node:fs";
import { join } from "node:path";

import { EpubCheck } from "@likecoin/epubcheck-ts";
import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, inject, it } from "vitest";

import { SEPARATOR } from "../../src/kinds/table.ts";
import { allEntries } from "../../src/record/kinds-of-record.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { realDatasets } from "../support/datasets.ts";
import { root } from "../support/run.ts";
import { listSite, readSite } from "../support/site.ts";

const datasets = realDatasets();
const rowsOf = (path: string): Record<string, string>[] => parse(readSite(path), { columns: true });

/** A checker for a schema that the site publishes, made once. */
function validator(strict: boolean) {
  const ajv = new Ajv2020({ strict, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  return (path: string) =>
    ajv.getSchema(path) ?? ajv.addSchema(JSON.parse(readSite(path)) as object, path).getSchema(path);
}

describe("the schemas that the site publishes", () => {
  it("accept every file of the record", () => {
    const schemaAt = validator(false);
    const { record } = loadRecord(`${root}data`);
    const faults = [...allEntries(record)].flatMap(({ kind, entry }) => {
      const validate = schemaAt(`/data/schema/record/${kind}.schema.json`);
      return validate?.(entry.value) ? [] : [`${entry.file}: ${JSON.stringify(validate?.errors?.[0])}`];
    });
    expect(faults).toEqual([]);
  });

  it("accept every data file", () => {
    const schemaAt = validator(true);
    const schemas = listSite(".schema.json").filter((path) => !path.includes("/record/"));
    const faults = schemas.flatMap((path) => {
      const data = path.replace("/schema/", "/").replace(".schema.json", ".json");
      const validate = schemaAt(path);
      return validate?.(JSON.parse(readSite(data)))
        ? []
        : [`${data}: ${JSON.stringify(validate?.errors?.[0])}`];
    });
    expect(schemas.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});

type Package = {
  resources: { path: string; schema?: { fields: { name: string; type: string }[] } }[];
};

/** Whether a cell is of the type that the data package gives its column. */
const fits: Record<string, RegExp> = {
  boolean: /^(?:true|false)$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

describe("the tables of the record", () => {
  const { resources } = JSON.parse(readSite("/data/datapackage.json")) as Package;
  const tables = resources.filter(({ path }) => path.endsWith(".csv"));

  it.each(tables.map(({ path, schema }) => [path, schema?.fields ?? []] as const))(
    "%s has the columns that the data package names, each cell of their type",
    (path, fields) => {
      const text = readSite(`/data/${path}`);
      const [header, ...rows] = parse(text);
      expect(text.charCodeAt(0)).not.toBe(0xfeff);
      expect(header).toEqual(fields.map(({ name }) => name));
      const faults = rows.flatMap((row, at) =>
        fields.flatMap(({ name, type }, i) => {
          const cell = row[i] ?? "";
          return cell === "" || (fits[type]?.test(cell) ?? true) ? [] : [`row ${at + 1}, ${name}: ${cell}`];
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  it("start no cell with what a spreadsheet would run", () => {
    const cells = tables.flatMap(({ path }) => parse(readSite(`/data/${path}`)).flat());
    const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !isNumber(cell))).toEqual([]);
  });

  it("name each party to a coded treaty by its number in the Correlates of War", () => {
    const codes = rowsOf("/data/coding.csv").flatMap((row) => row.parties_cow?.split(SEPARATOR) ?? []);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !/^\d{1,3}$/.test(code))).toEqual([]);
  });

  it("give each event, source and claim its row, in the order of the pages", () => {
    for (const name of ["chronology", "sources", "claims"] as const)
      expect(rowsOf(`/data/${name}.csv`).map(({ id }) => id)).toEqual(datasets[name].map(({ id }) => id));
  });
});

describe("the feeds of the record", () => {
  const paths = listSite(".xml").filter((path) => path.startsWith("/feeds/"));
  const feeds = paths.map((path) => [path, parseFeed(readSite(path))] as const);

  it("are read by a feed parser: a title, items with id, title, address and date, the newest first", () => {
    const faults = feeds.flatMap(([path, { title, items }]) => {
      const bare = items.filter((item) => !(item.id && item.title && item.url && item.published));
      const days = items.slice(0, -1).map(({ published }) => published?.getTime() ?? 0);
      const isInOrder = days.every((day, at) => at === 0 || day <= (days[at - 1] ?? day));
      return title && items.length > 0 && !bare.length && isInOrder ? [] : [path];
    });
    expect(feeds.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it("give one notice one id wherever it stands", () => {
    const titles = new Map<string, string>();
    for (const [path, { items }] of feeds)
      for (const { id, title } of items)
        expect(titles.set(id ?? "", titles.get(id ?? "") ?? title ?? "").get(id ?? ""), path).toBe(title);
  });
});

describe("the calendars of the record", () => {
  it("hold each event whose day is known once, from its first day to the day after its last", () => {
    const calendar = new ICAL.Component(ICAL.parse(readSite("/feeds/chronology.ics")) as unknown[]);
    const found = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
    const dated = datasets.chronology.filter(({ date }) => date.precision === "day");
    expect(found.map(({ startDate }) => startDate.toString())).toEqual(
      dated.map(({ date }) => date.earliest),
    );
    for (const [at, { date }] of dated.entries()) {
      const last = Date.parse(date.latest ?? date.earliest) + 86_400_000;
      expect(Date.parse(found[at]?.endDate.toString() ?? "")).toBe(last);
    }
  });
});

describe("the book of the record", () => {
  it("passes EPUBCheck", async () => {
    const book = readFileSync(join(inject("site"), "data/article-four.epub"));
    const { messages } = await EpubCheck.validate(book);
    expect(messages.filter(({ severity }) => severity !== "info" && severity !== "usage")).toEqual([]);
  });
});
