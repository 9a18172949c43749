import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { plainText } from "../../src/assemble/text.ts";
import { datasetRules } from "../../src/export/dataset-rules.ts";
import type { Download } from "../../src/export/download.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { SEPARATOR } from "../../src/kinds/table.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { smallDatasets, smallRecord } from "../support/datasets.ts";

const datasets = smallDatasets();
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
    for (const name of [
      "chronology",
      "comparison",
      "reactions",
      "claims",
      "sources",
      "indicators",
      "actors",
      "provisions",
      "vocabularies",
    ])
      expect(paths).toEqual(expect.arrayContaining([`/data/${name}.json`, `/data/${name}.csv`]));
    for (const path of [
      "treaties.json",
      "coding.csv",
      "disputes.json",
      "actors.json",
      "codebook.csv",
      "datapackage.json",
    ])
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
        title: expect.stringMatching(/^Two Pacts: /) as unknown,
        licence: { id: "CC-BY-4.0" },
        version: datasets.version,
      });
      expect(json.description).toBeTruthy();
    }
  });

  it.each(
    datasetRules(datasets).flatMap(({ name, lists }) =>
      Object.entries(lists).map(([list, { items }]) => [name, list, items] as const),
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
      expect(rows[i]?.sources?.split(" | ")).toEqual(entry.sources);
    }
  });

  it("code each treaty in codes alone, with its parties by number and what is missing declared", () => {
    const rows = rowsOf(file("/data/coding.csv").content);
    const words = rowsOf(file("/data/vocabularies.csv").content);
    const variables = new Map(
      words.filter(({ vocabulary }) => vocabulary === "coding-variables").map((word) => [word.id, word]),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { variable = "", value = "", value_means, certainty, doubt, parties, parties_cow } of rows) {
      const word = variables.get(variable);
      expect(Boolean(word?.values) || /^\d+$/.test(value) || value === "NA").toBe(true);
      if (word?.values && value !== "NA")
        expect(word.values.split(SEPARATOR)).toContain(`${value}: ${value_means}`);
      expect(value === "NA").toBe(certainty === "undecided");
      expect(certainty === "certain" || doubt !== "").toBe(true);
      expect(parties_cow?.split(SEPARATOR)).toHaveLength(parties?.split(SEPARATOR).length ?? 0);
      expect(parties_cow?.split(SEPARATOR).filter((code) => !/^(?:\d+|NA)$/.test(code))).toEqual([]);
    }
    const { resources } = JSON.parse(file("/data/datapackage.json").content) as {
      resources: { path: string; schema?: { missingValues?: string[] } }[];
    };
    expect(resources.find(({ path }) => path === "coding.csv")?.schema?.missingValues).toEqual(["", "NA"]);
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

describe("lists in cells", () => {
  it("are separated in one way, by what stands in no item", () => {
    const texts = datasetRules(datasets)
      .flatMap(({ table }) => table?.rows ?? [])
      .flat()
      .flatMap((cell) =>
        typeof cell === "string" ? [cell] : Array.isArray(cell) ? [...(cell as string[])] : [],
      );
    expect(texts.length).toBeGreaterThan(2_000);
    expect(texts.filter((text) => text.includes(SEPARATOR))).toEqual([]);
  });

  it("give back the items that the record has", () => {
    const rows = rowsOf(file("/data/actors.csv").content);
    for (const [i, { aliases }] of datasets.actors.entries())
      expect(rows[i]?.aliases).toBe(aliases.join(SEPARATOR));
  });
});

describe("the comparison in long form", () => {
  const all = datasets.comparison.pairs.flatMap((pair) => pair.rows);

  it("gives each side of each topic a row with its evidence, whether it has a provision or not", () => {
    const sides = rowsOf(file("/data/comparison-sides.csv").content);
    expect(sides).toHaveLength(2 * all.length);
    expect(sides.every(({ evidence, treaty }) => evidence && treaty)).toBe(true);
    const wide = rowsOf(file("/data/comparison.csv").content);
    expect(sides.filter(({ side }) => side === "older").map(({ evidence }) => evidence)).toEqual(
      wide.map(({ older_best_evidence }) => older_best_evidence),
    );
  });

  it("says of each provision compared what it obliges to, one value a cell", () => {
    const compared = rowsOf(file("/data/comparison-provisions.csv").content);
    const provisions = all.flatMap((row) => [...row.older, ...row.newer]);
    expect(compared.map(({ duty }) => duty).sort()).toEqual(
      provisions.map(({ duty }) => plainText(duty)).sort(),
    );
  });
});

describe("the flat tables", () => {
  it("give each actor of each event a row with the role as the record has it", () => {
    const rows = rowsOf(file("/data/event-actors.csv").content);
    const all = datasets.chronology.flatMap((event) => event.actors.map((actor) => ({ event, actor })));
    expect(rows).toHaveLength(all.length);
    expect(rows.map(({ event, actor }) => `${event} ${actor}`)).toEqual(
      all.map(({ event, actor }) => `${event.id} ${actor.id}`),
    );
    expect(rows.filter(({ role }) => role).length).toBe(all.filter(({ actor }) => actor.role).length);
  });

  it("split the names of an event's actors at one separator", () => {
    const names = new Map(datasets.actors.map(({ name }) => [name.en, true]));
    const cells = rowsOf(file("/data/chronology.csv").content).flatMap(({ actors }) =>
      actors ? actors.split(" | ") : [],
    );
    expect(cells.filter((name) => !names.has(name))).toEqual([]);
  });

  it("give each source of each event a row, and each provision of each side of a comparison", () => {
    const sources = rowsOf(file("/data/event-sources.csv").content);
    expect(sources).toHaveLength(datasets.chronology.reduce((sum, event) => sum + event.sources.length, 0));
    const refs = new Set(rowsOf(file("/data/provisions.csv").content).map(({ ref }) => ref));
    const compared = rowsOf(file("/data/comparison-provisions.csv").content);
    expect(compared.length).toBeGreaterThan(3);
    expect(compared.filter(({ provision }) => !refs.has(provision))).toEqual([]);
    expect(compared.filter(({ evidence }) => evidence?.includes("|"))).toEqual([]);
  });

  it("define every code that stands in the data", () => {
    const words = rowsOf(file("/data/vocabularies.csv").content);
    expect(words.every(({ id, label, definition }) => id && label && definition)).toBe(true);
    const known = new Set(words.map(({ vocabulary, id }) => `${vocabulary}/${id}`));
    const events = rowsOf(file("/data/chronology.csv").content);
    const used = events.flatMap(({ kind, topics = "", confidence }) => [
      `event-kinds/${kind}`,
      `confidence-levels/${confidence}`,
      ...topics.split(" | ").map((topic) => `topics/${topic}`),
    ]);
    expect([...new Set(used)].filter((code) => !known.has(code))).toEqual([]);
  });
});

describe("data files of a hostile record", () => {
  const folder = copyOfRecord(smallRecord);
  const nasty = `=HYPERLINK("evil") <script>alert(1)</script> ]]> "quoted", 'single'; javascript:alert(1)`;
  setFields(folder, "events/carrier-in-busan.yml", {
    title: "-2+3 <script>",
    summary: nasty,
    significance: "@SUM(1)",
  });
  const hostile = assembleDownloads(datasetsOf(folder), site);
  const row = rowsOf(file("/data/chronology.csv", hostile).content).find(
    ({ id }) => id === "carrier-in-busan",
  );

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
    expect(entries.find(({ id }) => id === "carrier-in-busan")?.summary).toBe(nasty);
  });
});

describe("schemas for editors", () => {
  it("accept every record file of their kind and refuse an unknown field", async () => {
    const { loadRecord } = await import("../../src/record/load-record.ts");
    const { allEntries } = await import("../../src/record/kinds-of-record.ts");
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    for (const { kind, entry } of allEntries(loadRecord(smallRecord).record)) {
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
