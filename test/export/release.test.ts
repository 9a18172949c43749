import { createHash } from "node:crypto";

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { assembleArchives } from "../../src/export/archives.ts";
import type { Download } from "../../src/export/download.ts";
import { assembleDownloads, closingDownloads } from "../../src/export/downloads.ts";
import { smallDatasets } from "../support/datasets.ts";

const datasets = smallDatasets();
const site = siteAt(siteFrom({}), datasets.subject);
const downloads = assembleDownloads(datasets, site);
const file = (path: string, among: readonly Download[] = downloads) => {
  const found = among.find((download) => download.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
};
const rowsOf = (content: string): Record<string, string>[] => parse(content, { columns: true });

describe("the release", () => {
  const archives = assembleArchives(downloads, { workbook: new Uint8Array([1]), kept: [] }, datasets, site);
  const closing = closingDownloads(downloads, archives, datasets, site);

  it("has checksums of every download but themselves, as sha256sum reads them in the folder data", () => {
    const lines = file("/data/SHA256SUMS", closing).content.trim().split("\n");
    const sums = new Map(
      lines.map((line) => [new URL(line.slice(66), "https://example.org/data/").pathname, line.slice(0, 64)]),
    );
    const expected = [...downloads, ...closing, ...archives].filter(
      ({ path }) => path !== "/data/SHA256SUMS",
    );
    expect([...sums.keys()].sort()).toEqual(expected.map(({ path }) => path).sort());
    expect(archives.map(({ kind }) => kind)).toEqual(["workbook", "book", "release"]);
    for (const each of expected) {
      const bytes = "content" in each ? each.content : each.bytes;
      expect(createHash("sha256").update(bytes).digest("hex"), each.path).toBe(sums.get(each.path));
    }
  });

  it("lists every data set with its files in a catalogue of DCAT", () => {
    type Distribution = Record<"dcat:downloadURL", { "@id": string }> & {
      "dcat:mediaType": { "@id": string };
    };
    type Dataset = { "@id": string; "dct:title": unknown; "dcat:distribution": Distribution[] };
    const catalog = JSON.parse(file("/data/catalog.jsonld", closing).content) as {
      "@context": Record<string, string>;
      "dcat:dataset": Dataset[];
    };
    const sets = catalog["dcat:dataset"];
    expect(new Set(sets.map((set) => set["@id"])).size).toBe(sets.length);
    expect(sets.every((set) => set["dcat:distribution"].length > 0)).toBe(true);
    const listed = sets
      .flatMap((set) => set["dcat:distribution"])
      .map((each) => each["dcat:downloadURL"]["@id"]);
    const expected = [...downloads, ...archives].filter(
      (each) => !("format" in each) || (each.dataset !== "record" && each.format !== "JSON Schema"),
    );
    expect(listed.sort()).toEqual(expected.map(({ path }) => `https://example.org${path}`).sort());
    const prefixes =
      JSON.stringify(catalog["dcat:dataset"]).match(/"(?:@type":")?[a-z]+:(?=[A-Za-z]+")/g) ?? [];
    for (const prefix of new Set(prefixes))
      expect(Object.keys(catalog["@context"])).toContain(prefix.replace(/^.*"/, "").replace(":", ""));
  });

  it("describes each file in a data package, tables with the type of each column", () => {
    const { resources } = JSON.parse(file("/data/datapackage.json").content) as {
      resources: {
        name: string;
        path: string;
        bytes: number;
        schema?: { fields: { name: string; type: string }[] };
      }[];
    };
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, bytes, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      const { content } = file(`/data/${path}`);
      expect(Buffer.byteLength(content)).toBe(bytes);
      if (schema) expect(parse(content, { to: 1 })[0]).toEqual(schema.fields.map((field) => field.name));
    }
    const fields = resources.find(({ name }) => name === "chronology.csv")?.schema?.fields;
    const types = Object.fromEntries((fields ?? []).map((field) => [field.name, field.type]));
    expect(types).toMatchObject({ date_earliest: "date", date_uncertain: "boolean", title: "string" });
  });

  it("gives TimelineJS every event with a date no finer than the record's", () => {
    const { events } = JSON.parse(file("/data/timelinejs.json").content) as {
      events: { unique_id: string; start_date: object; display_date: string; text: { headline: string } }[];
    };
    expect(events.map(({ unique_id }) => unique_id)).toEqual(datasets.chronology.map(({ id }) => id));
    for (const [i, { date }] of datasets.chronology.entries()) {
      const parts = date.precision === "day" ? 3 : date.precision === "month" ? 2 : 1;
      expect(Object.keys(events[i]?.start_date ?? {})).toHaveLength(parts);
      expect(events[i]?.display_date).toBe(date.words);
    }
  });

  it("gives TimelineJS the same as a sheet in the columns of its template", () => {
    const { content } = file("/data/timelinejs.csv");
    expect(parse(content, { to: 1 })[0]?.join()).toBe(
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit," +
        "Media Caption,Media Thumbnail,Type,Group,Background",
    );
    const [title, ...rows] = rowsOf(content);
    expect(title).toMatchObject({ Type: "title", Year: "", Headline: "Two Pacts" });
    const { events } = JSON.parse(file("/data/timelinejs.json").content) as {
      events: { start_date: Record<string, number>; text: { headline: string } }[];
    };
    expect(rows.map(({ Year, Month, Day, Headline }) => [Year, Month, Day, Headline])).toEqual(
      events.map(({ start_date: { year, month, day }, text }) => [
        ...[year, month, day].map((part) => String(part ?? "")),
        text.headline,
      ]),
    );
  });
});
