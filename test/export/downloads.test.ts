import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { datasetRules } from "../../src/export/dataset-rules.ts";
import type { Download } from "../../src/export/download.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";

const datasets = datasetsOf();
const site = siteAt(siteFrom({}), datasets.subject);
const downloads = assembleDownloads(datasets, site);
const file = (path: string, among: readonly Download[] = downloads) => {
  const found = among.find((download) => download.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
};
const rowsOf = (content: string): Record<string, string>[] => parse(content, { columns: true });
const jsonFiles = downloads.filter(({ format }) => format === "JSON");
const tables = downloads.filter(({ format }) => format === "CSV");

describe("the data files", () => {
  it("stand at the addresses of the contract", () => {
    const paths = downloads.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const name of ["chronology", "comparison", "reactions", "claims", "sources", "indicators"])
      expect(paths).toEqual(expect.arrayContaining([`/data/${name}.json`, `/data/${name}.csv`]));
    for (const path of ["treaties.json", "coding.csv", "disputes.json", "actors.json", "codebook.csv"])
      expect(paths).toContain(`/data/${path}`);
  });

  it.each(jsonFiles.map((download) => [download.path, download] as const))(
    "%s fits the schema published with it",
    (_path, download) => {
      const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(JSON.parse(file(download.schema ?? "").content) as object);
      validate(JSON.parse(download.content));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it("say title, description, licence and version", () => {
    for (const { content } of jsonFiles) {
      const json = JSON.parse(content) as Record<string, unknown>;
      expect(json).toMatchObject({
        title: expect.stringMatching(/^Article Four: /) as unknown,
        licence: { id: "CC-BY-4.0" },
        version: datasets.version,
      });
      expect(json.description).toBeTruthy();
    }
  });

  it.each(
    datasetRules(datasets).flatMap(({ name, lists }) =>
      Object.entries(lists ?? {}).map(([list, { items }]) => [name, list, items] as const),
    ),
  )("%s.json leaves out no field of its %s", (name, list, items) => {
    const published = JSON.parse(file(`/data/${name}.json`).content) as Record<string, unknown>;
    expect(published[list]).toEqual(JSON.parse(JSON.stringify(items)));
  });

  it("describe each column once in the codebook", () => {
    const codebook = rowsOf(file("/data/codebook.csv").content);
    for (const table of tables.filter(({ path }) => path !== "/data/codebook.csv")) {
      const header = parse(table.content, { to: 1 })[0] ?? [];
      const described = codebook.filter((row) => row.file === table.path);
      expect(described.map((row) => row.column)).toEqual(header);
      expect(described.every((row) => row.means)).toBe(true);
    }
  });

  it("have as many rows as the pages have entries, and no byte order mark", () => {
    for (const table of tables) {
      expect(rowsOf(table.content)).toHaveLength(table.rows ?? -1);
      expect(table.content.charCodeAt(0)).not.toBe(0xfeff);
    }
    expect(file("/data/chronology.csv").rows).toBe(datasets.chronology.length);
  });

  it("give back from the CSV what the record says", () => {
    const rows = rowsOf(file("/data/chronology.csv").content);
    expect(rows.map((row) => row.id)).toEqual(datasets.chronology.map(({ id }) => id));
    for (const [i, entry] of datasets.chronology.entries()) {
      expect(rows[i]?.date).toBe(entry.date.edtf);
      expect(rows[i]?.sources?.split("; ")).toEqual(entry.sources);
    }
  });

  it("carry both sides of each compared topic with wording, translator, evidence and sources", () => {
    const rows = rowsOf(file("/data/comparison.csv").content);
    const all = datasets.comparison.pairs.flatMap((pair) => pair.rows);
    expect(rows).toHaveLength(all.length);
    for (const [i, row] of all.entries()) {
      expect(rows[i]?.newer_duty?.split(" | ").length ?? 0).toBe(Math.max(1, row.newer.length));
      for (const provision of row.newer)
        for (const phrase of provision.keyPhrases ?? []) {
          expect(rows[i]?.newer_key_phrases).toContain(phrase.text);
          expect(rows[i]?.newer_key_phrases).toContain(phrase.translator ?? "");
        }
    }
  });
});

describe("data files of a hostile record", () => {
  const folder = copyOfRecord();
  const nasty = `=HYPERLINK("evil") <script>alert(1)</script> ]]> "quoted", 'single'; javascript:alert(1)`;
  setFields(folder, "events/treaty-signed.yml", {
    title: "-2+3 <script>",
    summary: nasty,
    significance: "@SUM(1)",
  });
  const hostile = assembleDownloads(datasetsOf(folder), site);
  const row = rowsOf(file("/data/chronology.csv", hostile).content).find(({ id }) => id === "treaty-signed");

  it("never start a cell with what a spreadsheet runs", () => {
    const cells = hostile
      .filter(({ format }) => format === "CSV")
      .flatMap(({ content }) => parse(content).flat());
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(row?.title).toBe("'-2+3 <script>");
    expect(row?.significance).toBe("'@SUM(1)");
  });

  it("hold the text whole", () => {
    expect(row?.summary).toBe(`'${nasty}`);
    const { entries } = JSON.parse(file("/data/chronology.json", hostile).content) as {
      entries: { id: string; summary: string }[];
    };
    expect(entries.find(({ id }) => id === "treaty-signed")?.summary).toBe(nasty);
  });
});

describe("schemas for editors", () => {
  it("accept every record file of their kind and refuse an unknown field", async () => {
    const { loadRecord } = await import("../../src/record/load-record.ts");
    const { allEntries } = await import("../../src/record/kinds-of-record.ts");
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    for (const { kind, entry } of allEntries(loadRecord("data").record)) {
      const path = `/data/schema/record/${kind}.schema.json`;
      const validate =
        ajv.getSchema(path) ?? ajv.addSchema(JSON.parse(file(path).content) as object, path).getSchema(path);
      expect([entry.file, validate?.(entry.value), validate?.errors ?? null]).toEqual([
        entry.file,
        true,
        null,
      ]);
      expect(validate?.({ ...(entry.value as object), nonsense: 1 })).toBe(false);
    }
  });
});
