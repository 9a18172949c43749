import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { chosenCsv, chosenJson, selection } from "../../src/components/selection-downloads.client.ts";
import { serveSite } from "../support/browser.ts";
import { readSite } from "../support/site.ts";

const rows = (csv: string) => parse<Record<string, string>>(csv, { columns: true });
const all = rows(readSite("/data/chronology.csv"));
const ids = ["treaty-signed", "treaty-signing-2000"];

describe("a selection of the chronology", () => {
  it("keeps the chosen rows of the CSV file whole, in its order, with its header", () => {
    const chosen = rows(chosenCsv(readSite("/data/chronology.csv"), new Set(ids)));
    expect(chosen).toEqual(all.filter(({ id = "" }) => ids.includes(id)));
    expect(chosen).toHaveLength(2);
  });

  it("keeps the chosen entries of the JSON file with licence and version", () => {
    const chosen = JSON.parse(chosenJson(readSite("/data/chronology.json"), new Set(ids))) as {
      title: string;
      licence: { id: string };
      entries: { id: string }[];
    };
    expect(chosen.entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(chosen).toMatchObject({
      title: "Article Four: chronology (selection of 2)",
      licence: { id: "CC-BY-4.0" },
    });
  });
});

describe("a selection of the comparison", () => {
  it("keeps the chosen rows of each pair", () => {
    const row = "russia-dprk-2000-and-russia-dprk-2024/armed-assistance";
    const chosen = JSON.parse(chosenJson(readSite("/data/comparison.json"), new Set([row]))) as {
      pairs: { rows: { id: string }[] }[];
    };
    expect(chosen.pairs.flatMap((pair) => pair.rows.map(({ id }) => id))).toEqual([row]);
    expect(rows(chosenCsv(readSite("/data/comparison.csv"), new Set([row])))).toHaveLength(1);
  });
});

describe("a selection fetched from a served site", () => {
  it("is named after its data set and format, and fails loudly where there is none", async () => {
    const server = await serveSite();
    try {
      const file = await selection("chronology", "csv", ids, server.url);
      expect([file.name, file.type, rows(file.content).length]).toEqual([
        "chronology-selection.csv",
        "text/csv",
        2,
      ]);
      await expect(selection("chronology", "csv", ids, `${server.url}/nowhere`)).rejects.toThrow("404");
    } finally {
      server.close();
    }
  });
});
