import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { headersFile, redirectsFile } from "../../src/build/host-files.ts";
import { temporaryFolder } from "../support/record.ts";

/** The rules of a `_headers` file that hold for a path, as Netlify applies them: all that match. */
function headersFor(file: string, path: string): string[] {
  return file
    .trim()
    .split("\n\n")
    .flatMap((block) => {
      const [rule = "", ...headers] = block.split("\n");
      const pattern = new RegExp(`^${rule.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
      return pattern.test(path) ? headers.map((header) => header.trim()) : [];
    });
}

let site: string;
beforeAll(() => {
  site = temporaryFolder();
  for (const room of [
    "events/signed",
    "timeline/embed",
    "timeline/story",
    "embed/claims",
    "assets",
    "data",
    "feeds",
  ])
    mkdirSync(join(site, room), { recursive: true });
});

describe("headersFile", () => {
  const framing = "Content-Security-Policy: frame-ancestors 'self'";

  it.each(["/", "/events/signed/", "/timeline/", "/timeline/story/"])(
    "lets only its own site frame %s",
    (path) => {
      expect(headersFor(headersFile(site, ""), path)).toContain(framing);
    },
  );

  it.each(["/timeline/embed/", "/embed/claims/"])("lets any site frame %s, which is made for it", (path) => {
    expect(headersFor(headersFile(site, ""), path)).not.toContain(framing);
  });

  it.each([
    ["/feeds/chronology.ics", "text/calendar; charset=utf-8"],
    ["/data/citations.bib", "application/x-bibtex; charset=utf-8"],
    ["/data/citations.ris", "application/x-research-info-systems; charset=utf-8"],
    ["/feeds/article-four.opml", "text/x-opml; charset=utf-8"],
    ["/data/sources.csv", "text/csv; charset=utf-8"],
  ])("gives %s its type", (path, type) => {
    expect(headersFor(headersFile(site, ""), path)).toContain(`Content-Type: ${type}`);
  });

  it("lets files be kept for good whose names change with their content", () => {
    const kept = "Cache-Control: public, max-age=31536000, immutable";
    expect(headersFor(headersFile(site, ""), "/assets/site-ABC.css")).toContain(kept);
    expect(headersFor(headersFile(site, ""), "/data/sources.csv")).not.toContain(kept);
  });

  it("says on every answer what a browser must not guess, send on or allow", () => {
    expect(headersFor(headersFile(site, ""), "/any/path.txt")).toEqual([
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: strict-origin-when-cross-origin",
      "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy: same-origin",
      "Strict-Transport-Security: max-age=31536000",
    ]);
  });

  it("stands below the base of the site", () => {
    expect(headersFor(headersFile(site, "/record"), "/record/events/signed/")).toContain(framing);
  });
});

describe("redirectsFile", () => {
  it("leads each moved entry on for good, below the base", () => {
    const moved = { address: "/events/old/", to: "/events/new/", title: "New", isWithdrawn: false };
    expect(redirectsFile([moved], "/record")).toBe("/record/events/old/ /record/events/new/ 301\n");
  });
});
