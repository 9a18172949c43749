import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";

import { siteFrom } from "../../src/assemble/site.ts";
import { Link } from "../../src/components/link.tsx";
import { SourceList } from "../../src/components/sources.tsx";
import { Page, renderPage } from "../../src/layouts/page.tsx";
import { Publication } from "../../src/publication/publication.ts";
import { datasetsOf } from "../support/changed-record.ts";
import { root } from "../support/run.ts";

const publication = new Publication(
  siteFrom({ SITE_URL: "https://example.net/record/" }),
  datasetsOf(`${root}test/fixtures/second`),
  { styles: "/assets/site.css", sheets: [], scripts: {}, ahead: {} },
);
const [first, second] = publication.datasets.sources.map(({ id }) => id);
if (!first || !second) throw new Error("the second record has two sources");
const urlOf = (id: string) => publication.sourceById.get(id)?.url ?? "";

/** The numbers that links show on paper, and the lines of the endnotes, of a page with the given content. */
function paperOf(children: preact.ComponentChildren, path = "/topics/a-topic/") {
  const html = renderPage(
    publication,
    <Page title="A page" description="What it holds." path={path}>
      {children}
    </Page>,
  );
  const { document } = parseHTML(html);
  return {
    numbers: [...document.querySelectorAll("main a[href*='/sources/']")].map((link) =>
      link.getAttribute("data-note"),
    ),
    notes: [...document.querySelectorAll(".endnotes li")].map((line) => line.textContent),
    start: document.querySelector(".endnotes ol")?.getAttribute("start") ?? null,
  };
}

const to = (id: string) => <Link to={`/sources/${id}/`}>{id}</Link>;

describe("sources on paper", () => {
  it("are numbered in the order in which a page first names them, with their addresses at its end", () => {
    const { numbers, notes } = paperOf([to(second), to(first), to(second)]);
    expect(numbers).toEqual(["1", "2", "1"]);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain(urlOf(second));
    expect(notes[1]).toContain(urlOf(first));
  });

  it("take the numbers of the list that the page has, and follow it where it lacks them", () => {
    const { numbers, notes, start } = paperOf([to(first), <SourceList key="list" ids={[second]} />]);
    expect(numbers).toEqual(["2", "1"]);
    expect(notes.map((note) => note.includes(urlOf(first)))).toEqual([true]);
    expect(start).toBe("2");
  });

  it("are left as they are where sources are the entries of the page", () => {
    expect(paperOf(to(first), "/sources/kind/treaty/").notes).toEqual([]);
    expect(paperOf(to(first), "/updates/").numbers).toEqual([null]);
  });

  it("make no endnotes of links that lead to no source of the record", () => {
    expect(paperOf(to("not-there"))).toEqual({ numbers: [null], notes: [], start: null });
  });
});
