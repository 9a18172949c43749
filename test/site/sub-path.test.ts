import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { recordWith, temporaryFolder } from "../support/record.ts";
import { runScript } from "../support/run.ts";
import { listSite, readPage, readSite } from "../support/site.ts";

let site: string;

beforeAll(() => {
  site = join(temporaryFolder(), "site");
  const run = runScript("build.ts", {
    env: {
      ARTICLE_FOUR_DATA: recordWith(),
      ARTICLE_FOUR_OUT: site,
      SITE_URL: "https://host.test/the/record/",
    },
  });
  expect(run.code).toBe(0);
});

describe("a site below a path of its host", () => {
  it("keeps every address of its own below that path", () => {
    const astray = listSite(".html", site).flatMap((address) =>
      [
        ...readPage(address, site).querySelectorAll(
          "[href], [src], [action], [data-base], [data-index], [data-items]",
        ),
      ]
        .flatMap((element) =>
          ["href", "src", "action", "data-index", "data-items"].map(
            (name) => element.getAttribute(name) ?? "",
          ),
        )
        .filter((value) => value.startsWith("/") && !value.startsWith("/the/record/"))
        .map((value) => `${address} → ${value}`),
    );
    expect(astray).toEqual([]);
  });

  it("names itself in full in canonical addresses, feeds and the sitemap", () => {
    const canonical = readPage("/timeline/", site)
      .querySelector('link[rel="canonical"]')
      ?.getAttribute("href");
    expect(canonical).toBe("https://host.test/the/record/timeline/");
    expect(readSite("/feeds/updates.xml", site)).toContain(
      "https://host.test/the/record/updates/#first-publication",
    );
    expect(readSite("/sitemap.xml", site)).toContain("<loc>https://host.test/the/record/timeline/</loc>");
  });
});
