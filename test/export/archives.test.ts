import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { keptReleases } from "../../src/build/kept-releases.ts";
import { assembleArchives } from "../../src/export/archives.ts";
import { datasetRules } from "../../src/export/dataset-rules.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { renderWorkbook } from "../../src/export/workbook.ts";
import { copyOfRecord, datasetsOf } from "../support/changed-record.ts";
import { root } from "../support/run.ts";

const datasets = datasetsOf(`${root}test/fixtures/second`);
const site = siteAt(siteFrom({}), datasets.subject);
const downloads = assembleDownloads(datasets, site);
const workbook = await renderWorkbook(datasetRules(datasets), datasets, site);
const kept = { version: "2026-02-01", bytes: new Uint8Array([1, 2, 3]) };
const archives = assembleArchives(downloads, { workbook, kept: [kept] }, datasets, site);

describe("the release of a version", () => {
  const release = archives.find(({ kind, version }) => kind === "release" && version === datasets.version);
  const files = unzipSync(release?.bytes ?? new Uint8Array());
  const folder = "two-pacts-2026-03-01";

  it("stands at an address that names the version", () => {
    expect(release?.path).toBe("/data/releases/2026-03-01/two-pacts-2026-03-01.zip");
  });

  it("holds every data file byte for byte, with checksums that fit", () => {
    for (const { path, content } of downloads.filter((file) => file.path.startsWith("/data/")))
      expect(strFromU8(files[`${folder}/${path.slice("/data/".length)}`] ?? new Uint8Array()), path).toBe(
        content,
      );
    const sums = strFromU8(files[`${folder}/SHA256SUMS`] ?? new Uint8Array())
      .trim()
      .split("\n");
    expect(sums.length).toBeGreaterThan(30);
    for (const line of sums) {
      const [sum = "", name = ""] = line.split("  ");
      const bytes = files[`${folder}/${name}`] ?? new Uint8Array();
      expect([name, createHash("sha256").update(bytes).digest("hex")]).toEqual([name, sum]);
    }
  });

  it("holds the workbook, the calendars, and a text that says what it is and what it changed", () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        `${folder}/two-pacts.xlsx`,
        `${folder}/two-pacts.epub`,
        `${folder}/feeds/chronology.ics`,
      ]),
    );
    const readme = strFromU8(files[`${folder}/README.txt`] ?? new Uint8Array());
    for (const part of [
      "Version 2026-03-01",
      "creativecommons.org",
      "The second run of Freedom Edge",
      "sha256sum --check",
    ])
      expect(readme).toContain(part);
  });

  it("has the same bytes in another time zone", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Pyongyang";
    const again = assembleArchives(downloads, { workbook, kept: [] }, datasets, site);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(again.find(({ kind }) => kind === "release")?.sha256).toBe(release?.sha256);
  });

  it("of an earlier version is published as it was kept", () => {
    const earlier = archives.find(({ version }) => version === kept.version);
    expect([earlier?.path, earlier?.bytes]).toEqual([
      "/data/releases/2026-02-01/two-pacts-2026-02-01.zip",
      kept.bytes,
    ]);
  });
});

describe("the folder releases of a record", () => {
  it("is no fault of the record, and gives the earlier releases with their versions", () => {
    const folder = copyOfRecord("test/fixtures/second");
    mkdirSync(join(folder, "releases"));
    writeFileSync(join(folder, "releases/two-pacts-2026-02-01.zip"), kept.bytes);
    expect(datasetsOf(folder).version).toBe(datasets.version);
    expect(keptReleases(folder)).toEqual([kept]);
    expect(keptReleases(`${root}test/fixtures/second`)).toEqual([]);
  });
});

describe("the workbook", () => {
  const parts = unzipSync(workbook);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

  it("has a sheet for each table that has a row, after one that says what it is", () => {
    const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      (match) => match[1],
    );
    const tables = datasetRules(datasets).filter(({ table }) => table?.rows.length);
    expect(names).toEqual(["About", ...tables.map(({ name }) => name)]);
  });

  it("holds days and codes as text, numbers as numbers, and every script", async () => {
    const hostile = {
      name: "hostile",
      title: "Hostile",
      description: "",
      lists: {},
      table: {
        columns: ["a", "b", "c", "d"].map((name) => ({ name, means: name })),
        rows: [["2024-06-19", "=1+1", 12.5, "Путин 김정은"]],
      },
    };
    const made = unzipSync(await renderWorkbook([hostile], datasets, site));
    const strings = strFromU8(made["xl/sharedStrings.xml"] ?? new Uint8Array());
    const sheet = strFromU8(made["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    for (const value of ["2024-06-19", "=1+1", "Путин 김정은"]) expect(strings).toContain(value);
    expect(sheet).toContain("<v>12.5</v>");
    expect(sheet).not.toContain("<f>");
  });

  it("has the same bytes when it is made again", async () => {
    const again = await renderWorkbook(datasetRules(datasets), datasets, site);
    expect(Buffer.from(again).equals(Buffer.from(workbook))).toBe(true);
  });
});
