import { parseFeed } from "@rowanmanning/feed-parser";
import { DOMParser } from "@xmldom/xmldom";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { assembleFeeds, type FeedFile } from "../../src/feeds/feeds.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { smallDatasets, smallRecord } from "../support/datasets.ts";

const record = smallDatasets();
const site = siteAt(siteFrom({}), record.subject);
const real = assembleFeeds(record, site);

const correction = {
  date: "2026-12-25",
  kind: "corrected",
  title: "Agreement on the exercise: hour corrected",
  entries: ["event/freedom-edge-agreed"],
  was: "Signed at noon.",
  now: "Signed in the afternoon.",
  why: "The protocol gives the hour.",
};

/** Faults that a strict XML parser with namespaces finds. */
function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  new DOMParser({ onError: (level, message) => void faults.push(`${level}: ${message}`) }).parseFromString(
    xml,
    "application/xml",
  );
  return faults;
}

/** The number of notices on the page of a feed that subscribers poll; older ones stand in its archive. */
const pageSize = 50;

const isXml = ({ path }: FeedFile) => path.endsWith(".xml");
const contentOf = (files: readonly FeedFile[], path: string) => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found.content;
};
const guids = (xml: string) => parseFeed(xml).items.map(({ id }) => id);
const notices = (xml: string) => guids(xml).filter((id) => !id?.includes("2026:start/"));

/** A copy of the record with further updates; their notices are about the agreement on the exercise. */
function feedsWith(updates: Record<string, object>) {
  const folder = copyOfRecord(smallRecord);
  for (const [id, fields] of Object.entries(updates))
    setFields(folder, `updates/${id}.yml`, fields as Record<string, unknown>);
  return assembleFeeds(datasetsOf(folder), site);
}

describe("every feed", () => {
  it("is well-formed XML with declared namespaces", () => {
    const faulty = [...real.files].filter((file) => !file.path.endsWith(".json"));
    expect(
      faulty.flatMap(({ path, content }) => xmlFaults(content).map((fault) => `${path} ${fault}`)),
    ).toEqual([]);
  });

  it("is read alike by two independent parsers", async () => {
    const parser = new Parser();
    for (const { path, content } of real.files.filter(isXml)) {
      const one = parseFeed(content);
      const other = await parser.parseString(content);
      expect(one.title, path).toBe(other.title);
      expect(one.items.length, path).toBeGreaterThan(0);
      expect(one.items.map(({ title }) => title)).toEqual(other.items.map(({ title }) => title));
      expect(one.items.map(({ published }) => published?.toISOString())).toEqual(
        other.items.map(({ isoDate }) => isoDate),
      );
      expect(one.items.every(({ url, content: html, description }) => url && (html ?? description))).toBe(
        true,
      );
      expect(one.self, path).toBe(`https://example.org${path}`);
    }
  });

  it("has what JSON Feed 1.1 asks for in its JSON form", () => {
    const json = JSON.parse(contentOf(real.files, "/feeds/updates.json")) as {
      version: string;
      feed_url: string;
      items: { id: string; url: string; content_html: string; date_published: string }[];
    };
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
    expect(json.feed_url).toBe("https://example.org/feeds/updates.json");
    expect(json.items.map(({ id }) => id)).toEqual(guids(contentOf(real.files, "/feeds/updates.xml")));
    expect(json.items.map(({ date_published }) => date_published)).toEqual(
      record.updates.slice(0, pageSize).map(({ moment }) => moment.replace(".000Z", "Z")),
    );
  });

  it("has an id that no other feed and no notice has; a notice of the same id is the same notice", () => {
    const ids = new Map<string, string>();
    for (const { path, content } of real.files.filter((file) => isXml(file) && !file.path.includes(".atom.")))
      for (const item of parseFeed(content).items) {
        const text = `${item.title} ${item.description}`;
        expect(ids.get(item.id ?? "") ?? text, path).toBe(text);
        ids.set(item.id ?? "", text);
      }
    expect([...ids.keys()].every((id) => id.startsWith("tag:two-pacts.example,2026:"))).toBe(true);
    const names = new Set(real.notes.map(({ name }) => name));
    expect(names.size).toBe(real.notes.filter(({ format }) => format === "RSS").length);
  });

  it("is listed in the OPML file once", () => {
    const opml = new DOMParser().parseFromString(contentOf(real.files, "/feeds/all.opml"), "application/xml");
    const urls = [...opml.getElementsByTagName("outline")].flatMap(
      (outline) => outline.getAttribute("xmlUrl") ?? [],
    );
    const rss = real.notes
      .filter(({ format }) => format === "RSS")
      .map(({ path }) => `https://example.org${path}`);
    expect([...urls].sort()).toEqual([...rss].sort());
  });

  it("holds notices alone, never old entries as new, and begins with no word of its own", () => {
    for (const { path, content } of real.files.filter((file) => isXml(file) && !/\/events/.test(file.path))) {
      const others = parseFeed(content).items.filter(({ id }) => !id?.includes("2026:update/"));
      expect(others.length, path).toBe(guids(content).length === 1 ? others.length : 0);
    }
  });

  it("that has no notice yet has one item: what it carries and how much the record held", () => {
    const quiet = real.files.filter(
      ({ path, content }) => /topics\/|actors\//.test(path) && content.includes("2026:start/"),
    );
    expect(quiet.length).toBeGreaterThan(0);
    for (const { path, content } of quiet) {
      const [item, ...more] = parseFeed(content).items;
      expect(more, path).toEqual([]);
      expect(item?.title).toMatch(/^Followed: /);
      expect(item?.description ?? item?.content).toMatch(/the record held .*Additions and corrections/s);
    }
  });
});

describe("a corrected event", () => {
  const corrected = feedsWith({ "signing-hour": correction });

  it("changes exactly the feeds it belongs to, by one notice each", () => {
    const event = record.chronology.find(({ id }) => id === "freedom-edge-agreed");
    const line = (id: string) => [id, ...(record.actors.find((actor) => actor.id === id)?.belongsTo ?? [])];
    const expected = [
      ...["updates.xml", "updates.atom.xml", "updates.json", "corrections.xml"],
      ...(event?.topics ?? []).map((id) => `topics/${id}.xml`),
      ...new Set((event?.actors ?? []).flatMap(({ id }) => line(id)).map((id) => `actors/${id}.xml`)),
    ].map((name) => `/feeds/${name}`);
    const changed = corrected.files
      .filter(({ path }) => !path.startsWith("/feeds/events"))
      .filter(({ path, content }) => contentOf(real.files, path) !== content);
    expect(changed.map(({ path }) => path).sort()).toEqual(expected.sort());
    for (const { path, content } of changed.filter(isXml))
      expect(guids(content)).toEqual(
        ["tag:two-pacts.example,2026:update/signing-hour", ...notices(contentOf(real.files, path))].slice(
          0,
          pageSize,
        ),
      );
  });

  it("says what was, is now and why, with a link to the entry that stands alone", () => {
    const [notice] = parseFeed(contentOf(corrected.files, "/feeds/corrections.xml")).items;
    const html = notice?.content ?? notice?.description ?? "";
    for (const part of [
      correction.was,
      correction.now,
      correction.why,
      'href="https://example.org/events/freedom-edge-agreed/"',
    ])
      expect(html).toContain(part);
    expect(notice?.categories.map(({ label, term }) => label ?? term)).toContain("Corrected");
  });

  it("moves `updated` of the notice it corrects, never `published`", () => {
    const again = feedsWith({
      "signing-hour": correction,
      "signing-hour-again": { ...correction, date: "2026-12-31", entries: ["update/signing-hour"] },
    });
    const notice = parseFeed(contentOf(again.files, "/feeds/updates.atom.xml")).items.find(({ id }) =>
      id?.endsWith("update/signing-hour"),
    );
    expect(notice?.published?.toISOString()).toBe("2026-12-25T12:00:00.000Z");
    expect(notice?.updated?.toISOString()).toBe("2026-12-31T12:00:00.000Z");
  });
});

describe("ids of notices", () => {
  it("stay when a title or the host changes", () => {
    const folder = copyOfRecord(smallRecord);
    setFields(folder, "updates/2026-02-01-first-publication.yml", { title: "Another title" });
    const moved = assembleFeeds(datasetsOf(folder), {
      ...site,
      url: "http://elsewhere.test/sub",
      base: "/sub",
    });
    for (const { path, content } of real.files.filter(isXml))
      expect(guids(contentOf(moved.files, path))).toEqual(guids(content));
    expect(contentOf(moved.files, "/feeds/updates.xml")).toContain("http://elsewhere.test/sub/updates/");
  });
});

describe("a feed of more than fifty notices", () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [
      `correction-${String(i).padStart(3, "0")}`,
      { ...correction, date: `2027-0${1 + Math.floor(i / 28)}-${String((i % 28) + 1).padStart(2, "0")}` },
    ]),
  );
  const { files } = feedsWith(many);

  it.each(["/feeds/updates.xml", "/feeds/updates.atom.xml"])(
    "reaches every notice of %s through its archive pages",
    (start) => {
      const seen = new Set<string>();
      let path: string | undefined = start;
      while (path) {
        const xml: string = contentOf(files, path);
        expect(xmlFaults(xml)).toEqual([]);
        expect(guids(xml).length).toBeLessThanOrEqual(50);
        for (const id of guids(xml)) seen.add(id ?? "");
        path = /rel="prev-archive"[^>]*href="https:\/\/example\.org([^"]+)"/.exec(xml)?.[1];
      }
      expect(seen.size).toBe(120 + record.updates.length);
    },
  );

  it("reaches every notice of the JSON form through next_url", () => {
    const seen = new Set<string>();
    let path: string | undefined = "/feeds/updates.json";
    while (path) {
      const json = JSON.parse(contentOf(files, path)) as { items: { id: string }[]; next_url?: string };
      for (const { id } of json.items) seen.add(id);
      path = json.next_url?.replace("https://example.org", "");
    }
    expect(seen.size).toBe(120 + record.updates.length);
  });
});

describe("feeds of a hostile record", () => {
  it("carry its text as text", async () => {
    const nasty = `<script>alert(1)</script> ]]> "q" 'a' & javascript:alert(1)`;
    const { files } = feedsWith({ hostile: { ...correction, title: nasty, was: nasty, why: nasty } });
    for (const path of ["/feeds/updates.xml", "/feeds/updates.atom.xml"]) {
      const xml = contentOf(files, path);
      expect(xmlFaults(xml)).toEqual([]);
      const [notice] = (await new Parser().parseString(xml)).items;
      expect(notice?.title).toBe(
        path.endsWith("atom.xml") ? nasty : nasty.replace("<script>", "&lt;script>").replace("</", "&lt;/"),
      );
      expect(notice?.content).not.toMatch(/<script|href="javascript/);
      expect(notice?.content).toContain("&lt;script&gt;");
    }
  });

  it("show a title of RSS alike, whether it is read as text or as HTML", async () => {
    const titles = async (title: string) => {
      const { files } = feedsWith({ odd: { ...correction, title } });
      return (await new Parser().parseString(contentOf(files, "/feeds/updates.xml"))).items[0]?.title;
    };
    expect(await titles("Trade & transport: 1 < 2")).toBe("Trade & transport: 1 < 2");
    expect(await titles("<b>bold</b> &amp; &#60;")).toBe("&lt;b>bold&lt;/b> &amp;amp; &amp;#60;");
  });
});
