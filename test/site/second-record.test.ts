import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { temporaryFolder } from "../support/record.ts";
import { root, type Run, runScript } from "../support/run.ts";
import { readPage, readSite } from "../support/site.ts";
import {
  brokenAddresses,
  brokenLinks,
  type BuiltSite,
  emptyParts,
  faultyHeads,
  filesNaming,
  openSite,
  repeatedIds,
  unlinkedPages,
} from "../support/site-rules.ts";

/** Words of the record in `data/` that neither fixture holds. */
const foreign = /Russia|Soviet|USSR|Moscow|Kremlin|Putin|Kim Jong|[Aa]rticle.[Ff]our|russia-dprk/;

/** Schemas and codebooks name the languages that a name may be given in, Russian among them. */
const excused = /^\/data\/(?:schema\/|codebook\.csv|datapackage\.json|: .*Name in (?:Russian|Korean))/;

type Build = { run: Run; folder: string };

const built = new Map<string, Build>();

/** Builds the record of a fixture into a folder of its own, once for the file. */
function build(fixture: string): Build {
  const known = built.get(fixture);
  if (known) return known;
  const folder = join(temporaryFolder(), "site");
  const env = { ARTICLE_FOUR_DATA: `${root}test/fixtures/${fixture}`, ARTICLE_FOUR_OUT: folder };
  const result = { run: runScript("build.ts", { env }), folder };
  built.set(fixture, result);
  return result;
}

const menuOf = (folder: string, selector: string) =>
  [...readPage("/", folder).querySelectorAll(`${selector} a`)].map((link) => link.getAttribute("href"));

describe.each(["second", "tiny"])("the site of the %s record", (fixture) => {
  let site: BuiltSite;
  let run: Run;
  beforeAll(() => {
    const { folder, ...result } = build(fixture);
    run = result.run;
    site = openSite(folder);
  });

  it("is built without a complaint", () => {
    expect([run.code, run.stderr]).toEqual([0, ""]);
  });

  it("says on every page how to suggest a correction, by what the record names or by a letter", () => {
    const { folder } = build(fixture);
    const page = readPage("/sources/", folder).querySelector(".suggest");
    const links = [...(page?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    expect(links.map((link) => link.replace(/\?.*/, ""))).toEqual(
      fixture === "second"
        ? ["https://forge.example.net/record/issues/new", "mailto:corrections@example.org"]
        : [],
    );
    expect(page?.querySelector("pre[data-copy]") !== null).toBe(fixture === "tiny");
  });

  it("has sound pages, all linked to, and no dead link in pages, feeds or data", () => {
    expect(faultyHeads(site)).toEqual([]);
    expect(repeatedIds(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
    expect(brokenAddresses(site)).toEqual([]);
    expect(unlinkedPages(site)).toEqual([]);
  });

  it("has no empty heading, part, list or table", () => {
    expect(emptyParts(site)).toEqual([]);
  });

  it("says nothing about another record", () => {
    expect(filesNaming(site, foreign).filter((found) => !excused.test(found))).toEqual([]);
  });
});

describe("a record of its own", () => {
  it("gives the site its name, headline, accents and marks, and falls back to neutral titles", () => {
    const { folder } = build("second");
    const front = readPage("/", folder);
    expect(front.title).toBe("Two Pacts: The China–DPRK and US–ROK treaty record");
    expect(front.querySelector("h1")?.textContent).toBe("Two pacts, two ways to help");
    expect([...front.querySelectorAll("h2")].map((h2) => h2.textContent)).toContain(
      "Timeline of 8 events, 1953–2024",
    );
    expect(readPage("/reactions/", folder).querySelector("h1")?.textContent).toBe("Reactions");
    expect(readPage("/treaties/", folder).querySelector("h2")?.textContent).toBe("The two pacts");
    const styles = front.querySelector('link[rel="stylesheet"]')?.getAttribute("href") ?? "";
    for (const colour of ["#6a3d9a", "#c4a3e6", "#8a5a00", "#e0b050"])
      expect(readSite(styles, folder)).toContain(colour);
  });

  it("leaves out of navigation and site what it has nothing for", () => {
    const { folder } = build("tiny");
    const gone = ["/compare/", "/reactions/", "/claims/", "/disputes/", "/figures/", "/indicators/"];
    const menu = [...menuOf(folder, ".site-header nav"), ...menuOf(folder, ".site-footer nav")];
    expect(menu.filter((to) => gone.includes(to ?? ""))).toEqual([]);
    expect(menu).toEqual(expect.arrayContaining(["/timeline/", "/treaties/", "/sources/", "/about/"]));
    const pages = [...openSite(folder).pages.keys()];
    expect(pages.filter((page) => gone.some((path) => page.startsWith(path)))).toEqual([]);
  });
});
