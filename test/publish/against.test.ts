import { rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { comparedWith, comparedWithHead } from "../../src/publish/against.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { datasetsOf } from "../support/changed-record.ts";
import { announce, commitAll, edit, publishedRecord } from "../support/published.ts";

const signed = "events/treaty-signed-1961.yml";

/** A published record with one correction, committed. */
function committed(): string {
  const folder = publishedRecord();
  edit(folder, signed, /place:.*/, "place: Elsewhere");
  announce(folder, { was: "A", now: "B" }, "place");
  return commitAll(folder);
}

const against = async (folder: string, what: string) =>
  formatProblems(await comparedWith(folder, what, checkRecord(folder).record));

describe("a record compared with a commit", () => {
  it("is as it was, or goes on from there", async () => {
    const folder = committed();
    expect(await against(folder, "HEAD")).toBe("");
    edit(folder, signed, "Elsewhere", "Nowhere");
    announce(folder, { was: "A", now: "B" });
    expect(await against(folder, "main")).toBe("");
  });

  it("has lost a notice and its correction together: that is seen", async () => {
    const folder = committed();
    rmSync(join(folder, "updates/place.yml"));
    edit(folder, signed, "place: Elsewhere", "place: Moscow, USSR");
    expect(checkRecord(folder).isPublishable).toBe(true);
    expect(await against(folder, "HEAD")).toMatchInlineSnapshot(`
      "data/updates/place.yml
        1:1    error   was published (HEAD) and is gone or not what it was  log-continues
                       → restore it: git checkout HEAD -- data/updates/place.yml; a notice is corrected by another one, never taken back
      1 error in 1 file"
    `);
    expect(comparedWithHead(folder, checkRecord(folder).record)).toHaveLength(1);
  });

  it("has lost the whole log and was published anew: that is seen", async () => {
    const folder = committed();
    edit(folder, "updates/first-publication.yml", /announces:[\s\S]*/, "");
    rmSync(join(folder, "updates/place.yml"));
    const said = await against(folder, "HEAD");
    expect(said).toContain("data/updates/first-publication.yml");
    expect(said).toContain("data/updates/place.yml");
  });

  it("says what it cannot read", async () => {
    await expect(against(committed(), "no-such-branch")).rejects.toThrow(
      '"no-such-branch" is not a commit that git knows here; give a branch, a tag, a commit or an address',
    );
  });

  it("says nothing of itself where there is no git", () => {
    const folder = publishedRecord();
    expect(comparedWithHead(folder, checkRecord(folder).record)).toEqual([]);
  });
});

describe("a record compared with a published site", () => {
  const folder = committed();
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const datasets = datasetsOf(folder);
    const downloads = assembleDownloads(datasets, siteAt(siteFrom({}), datasets.subject));
    const state = downloads.find(({ path }) => path === "/data/published.json")?.content;
    server = createServer((request, response) => {
      const isThere = request.url === "/sub/data/published.json";
      response.writeHead(isThere ? 200 : 404).end(isThere ? state : "");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  it("goes on from what the site has published", async () => {
    expect(await against(folder, `${address}/sub/`)).toBe("");
  });

  it("has lost what the site has published: that is seen", async () => {
    const other = publishedRecord();
    writeFileSync(join(other, "events/more.yml"), "");
    rmSync(join(other, "events/more.yml"));
    expect(await against(other, `${address}/sub`)).toContain(`was published (${address}/sub) and is gone`);
  });

  it("says that an address holds no state", async () => {
    await expect(against(folder, address)).rejects.toThrow(
      "/data/published.json cannot be read: the host answers 404",
    );
  });
});
