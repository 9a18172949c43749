import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { archivedCopy } from "../../src/links/archive.ts";
import { checkLinks, hasNetwork } from "../../src/links/check-links.ts";
import { isGone, lookAt } from "../../src/links/look.ts";
import { dueLinks, mergeSeen, readSeen, seenInWords, writeSeen } from "../../src/links/seen-file.ts";
import { temporaryFolder } from "../support/record.ts";

let server: Server;
let site: string;
const asked: string[] = [];
const open = { now: 0, most: 0 };

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    asked.push(`${method} ${url}`);
    open.most = Math.max(open.most, (open.now += 1));
    response.on("close", () => (open.now -= 1));
    if (url === "/silent") return;
    if (url === "/moved") response.writeHead(302, { location: "/here" });
    else if (url === "/gone") response.writeHead(410);
    else if (url === "/no-head" && method === "HEAD") response.writeHead(405);
    else if (url.startsWith("/wayback"))
      response.write(
        JSON.stringify({
          archived_snapshots: url.includes("kept")
            ? { closest: { available: true, url: "http://web.archive.org/web/20240619/kept" } }
            : {},
        }),
      );
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const look = { fetch, timeoutMs: 20_000 };
const unreachable = () => Promise.reject(Object.assign(new Error("no"), { code: "ENETUNREACH" }));

describe("looking at an address", () => {
  it("gives the status, and where the address now leads", async () => {
    expect(await lookAt(`${site}/here`, look)).toEqual({ status: 200 });
    expect(await lookAt(`${site}/moved`, look)).toEqual({ status: 200, movedTo: `${site}/here` });
  });

  it("asks with GET where a server refuses HEAD", async () => {
    asked.length = 0;
    expect(await lookAt(`${site}/no-head`, look)).toEqual({ status: 200 });
    expect(asked).toEqual(["HEAD /no-head", "GET /no-head"]);
  });

  it("says that a page is gone, and only then", async () => {
    expect(isGone(await lookAt(`${site}/gone`, look))).toBe(true);
    expect(isGone(await lookAt(`${site}/here`, look))).toBe(false);
    const silent = await lookAt(`${site}/silent`, { ...look, timeoutMs: 300 });
    expect(silent).toEqual({ status: null, error: "timeout" });
    expect(isGone(silent)).toBe(false);
  });

  it("gives the code of an error of the network", async () => {
    expect(await lookAt(`${site}/here`, { ...look, fetch: unreachable })).toEqual({
      status: null,
      error: "ENETUNREACH",
    });
  });
});

describe("looking at many addresses", () => {
  const links = ["a", "b", "c"].map((id) => ({ id, url: "" }));

  it("asks one host for one address at a time, however many may be asked at once", async () => {
    open.most = 0;
    const here = links.map(({ id }) => ({ id, url: `${site}/here?${id}` }));
    const seen = await checkLinks(here, { ...look, concurrency: 4, pauseMs: 1 });
    expect([...seen.keys()].sort()).toEqual(["a", "b", "c"]);
    expect(open.most).toBe(1);
  });

  it("knows a network by any answer, and its absence by none", async () => {
    expect(await hasNetwork([{ id: "a", url: `${site}/gone` }], look)).toBe(true);
    expect(await hasNetwork([{ id: "a", url: `${site}/here` }], { ...look, fetch: unreachable })).toBe(false);
  });
});

describe("an archived copy", () => {
  it("is the one that the archive names for the day of the source", async () => {
    asked.length = 0;
    const options = { ...look, api: `${site}/wayback` };
    const copy = await archivedCopy({ url: "https://example.org/kept", date: "2024-06-19" }, options);
    expect(copy).toBe("https://web.archive.org/web/20240619/kept");
    expect(asked[0]).toContain("timestamp=20240619");
  });

  it("is undefined where none is named or no answer comes", async () => {
    const page = { url: "https://example.org/lost" };
    expect(await archivedCopy(page, { ...look, api: `${site}/wayback` })).toBeUndefined();
    expect(await archivedCopy(page, { ...look, fetch: unreachable })).toBeUndefined();
  });
});

describe("the file of what was seen", () => {
  const links = [
    { id: "b", url: "https://example.org/b" },
    { id: "a", url: "https://example.org/a" },
  ];
  const before = { a: { url: "https://example.org/a", date: "2026-01-01", status: 200 } };

  it("is read back as it was written, in order of the ids", () => {
    const path = join(temporaryFolder(), "seen.json");
    expect(readSeen(path)).toEqual({});
    const seen = mergeSeen(links, before, new Map([["b", { status: 404 }]]), "2026-02-01");
    writeSeen(path, seen);
    expect(readSeen(path)).toEqual(seen);
    expect(readFileSync(path, "utf8")).toMatch(/^\{\n {2}"a": /);
  });

  it("throws where the file is not JSON, so that nothing in it is lost", () => {
    const path = join(temporaryFolder(), "seen.json");
    writeFileSync(path, "{");
    expect(() => readSeen(path)).toThrow(SyntaxError);
  });

  it("puts first what was never seen, and leaves out a source that is gone from the record", () => {
    expect(dueLinks(links, before, 1).map(({ id }) => id)).toEqual(["b"]);
    expect(mergeSeen([], before, new Map(), "2026-02-01")).toEqual({});
  });

  it("proposes the archived copy of a page that is gone", () => {
    const archive = "https://web.archive.org/web/20240619/b";
    const seen = mergeSeen(links, before, new Map([["b", { status: 404, archive }]]), "2026-02-01");
    expect(seenInWords(seen, ["b"])).toMatchInlineSnapshot(`
      "data/sources/b.yml
        404  https://example.org/b
        → archiveUrl: https://web.archive.org/web/20240619/b
      1 addresses looked at: 0 answered, 1 gone, 0 without an answer."
    `);
  });
});
