import { parseFeed } from "@rowanmanning/feed-parser";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";

import { assembleShareImages } from "../../src/assemble/share-images.ts";
import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { inBrackets } from "../../src/dates/in-brackets.ts";
import { assembleFeeds, type Feeds } from "../../src/feeds/feeds.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { smallDatasets, smallRecord } from "../support/datasets.ts";

const record = smallDatasets();
const site = siteAt(siteFrom({}), record.subject);
const real = assembleFeeds(record, site);

const contentOf = ({ files }: Feeds, path: string) => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found.content;
};

describe("a feed of what happened", () => {
  const newest = parseFeed(contentOf(real, "/feeds/events.xml")).items;

  it("holds the newest events by their own day, newest first, each leading to its page", () => {
    const expected = record.chronology.slice(-30).reverse();
    expect(newest.map(({ id }) => id)).toEqual(
      expected.map(({ id }) => `tag:two-pacts.example,2026:event/${id}`),
    );
    expect(newest.map(({ url }) => url)).toEqual(expected.map(({ address }) => site.url + address));
    expect(newest.map(({ published }) => published?.toISOString().slice(0, 10))).toEqual(
      expected.map(({ date }) => date.earliest),
    );
  });

  it("names an author, so that mail from it has a sender", () => {
    expect(newest.every(({ authors }) => authors[0]?.name === "Two Pacts")).toBe(true);
  });

  it("has a category and a picture of its own for each, of the size that it says", () => {
    const pictures = new Map(assembleShareImages(record).map((image) => [site.url + image.file, image]));
    const xml = new DOMParser().parseFromString(contentOf(real, "/feeds/events.xml"), "application/xml");
    const media = [...xml.getElementsByTagNameNS("http://search.yahoo.com/mrss/", "content")];
    const said = media.map((node) => ["url", "width", "height"].map((name) => node.getAttribute(name)));
    expect(said).toHaveLength(newest.length);
    for (const [url = "", width, height] of said.map((each) => each.map(String))) {
      expect(url).toMatch(/\/share\/events\//);
      expect([width, height]).toEqual([pictures.get(url)?.width, pictures.get(url)?.height].map(String));
    }
    const json = JSON.parse(contentOf(real, "/feeds/events.json")) as { items: { image?: string }[] };
    expect(json.items.map(({ image }) => image)).toEqual(said.map(([url]) => url));
    expect(newest.filter(({ categories }) => !categories.length)).toEqual([]);
  });

  it("sets no brackets within brackets in a title", () => {
    expect(inBrackets("13 April 2024 – 19 April 2024 (uncertain)")).toBe(
      "13 April 2024 – 19 April 2024, uncertain",
    );
    for (const { path, content } of real.files.filter(({ path }) => path.endsWith(".xml")))
      expect(content.match(/<title>[^<]*\([^)<]*\([^<]*/g) ?? [], path).toEqual([]);
  });

  it("exists for each topic, treaty and actor with an event, and for no other", () => {
    const paths = real.files.map(({ path }) => path).filter((path) => path.startsWith("/feeds/events/"));
    const treaties = record.treaties.filter(({ id }) =>
      record.chronology.some((event) => event.treaties.includes(id)),
    );
    const of = (group: string) => paths.filter((path) => path.startsWith(`/feeds/events/${group}/`)).sort();
    expect(of("treaties")).toEqual(treaties.map(({ id }) => `/feeds/events/treaties/${id}.xml`).sort());
    const topics = record.chronology.flatMap((event) => event.topics);
    expect(of("topics")).toEqual([...new Set(topics)].map((id) => `/feeds/events/topics/${id}.xml`).sort());
    const above = new Map(record.actors.map(({ id, belongsTo }) => [id, [id, ...belongsTo]]));
    const actors = record.chronology.flatMap((event) =>
      event.actors.flatMap(({ id }) => above.get(id) ?? []),
    );
    expect(of("actors")).toEqual([...new Set(actors)].map((id) => `/feeds/events/actors/${id}.xml`).sort());
    for (const path of paths) expect(parseFeed(contentOf(real, path)).items.length).toBeGreaterThan(0);
  });

  it("keeps an event's identity and day when the entry is corrected, and moves only `updated`", () => {
    const last = record.chronology.at(-1);
    const folder = copyOfRecord(smallRecord);
    setFields(folder, "updates/last-event.yml", {
      date: "2026-12-25",
      kind: "corrected",
      title: "Place corrected",
      entries: [`event/${last?.id}`],
      was: "In one place.",
      now: "In another place.",
      why: "The protocol names it.",
    });
    const changed = assembleFeeds(datasetsOf(folder), site);
    const [before] = parseFeed(contentOf(real, "/feeds/events.atom.xml")).items;
    const [after] = parseFeed(contentOf(changed, "/feeds/events.atom.xml")).items;
    expect([after?.id, after?.published]).toEqual([before?.id, before?.published]);
    expect(after?.updated?.toISOString()).toBe("2026-12-25T12:00:00.000Z");
  });
});

describe("the short list of feeds", () => {
  it("holds those of the whole record and what happened on each topic, none of them a single actor", () => {
    const opml = contentOf(real, "/feeds/few.opml");
    expect(opml).toContain("https://example.org/feeds/events.xml");
    expect(opml).toContain("https://example.org/feeds/events/topics/exercises.xml");
    expect(opml).not.toContain("/actors/");
    expect(opml.match(/xmlUrl/g)?.length).toBeLessThan(60);
  });
});
