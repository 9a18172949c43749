import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { accentRules } from "../../src/build/accents.ts";
import { contrast, pairsIn } from "../support/colours.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((path) =>
  join("src", path),
);
const sheets = sources.filter((path) => path.endsWith(".css")).sort();
const entries = [
  ...readdirSync(join(root, "src/styles"))
    .filter((name) => /@import/.test(read(`src/styles/${name}`)))
    .map((name) => `src/styles/${name}`),
  "src/browser/timeline/timeline-view.css",
];

/** The files of ours that a style sheet imports. */
const importsOf = (path: string): string[] =>
  [...read(path).matchAll(/@import "(\..*?)"/g)].map(([, to]) => join(dirname(path), to ?? ""));

describe("style sheets", () => {
  it("are all part of a bundle, each in one", () => {
    const reached = entries.flatMap((entry) => [entry, ...importsOf(entry)]);
    expect(reached.sort()).toEqual(sheets);
  });

  it("with a rule for some pages only name a class in each of them", () => {
    for (const entry of entries.filter((path) => !path.endsWith("site.css")).slice(0, -1))
      for (const sheet of importsOf(entry))
        for (const [, selector] of read(sheet).matchAll(/^([^@\s/}][^{}]*)\{/gm))
          expect(selector, sheet).toContain(".");
  });

  it("stand in a layer each", () => {
    for (const entry of entries)
      for (const [line] of read(entry).matchAll(/^@import.*$/gm))
        expect(line).toMatch(/ layer\((?:tokens|base|frame|components|pages|print)\);$/);
  });

  it.each(sheets)("%s is short enough to read at once", (path) => {
    expect(read(path).split("\n").length).toBeLessThanOrEqual(201);
  });

  it("change at the same widths as scripts do", () => {
    const { rules } = JSON.parse(read(".stylelintrc.json")) as {
      rules: { "media-feature-name-value-allowed-list": { width: string[] } };
    };
    const widths = rules["media-feature-name-value-allowed-list"].width;
    const asked = sources
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) =>
        [...read(path).matchAll(/matchMedia\("\((?:width|min-width|max-width)[^)]*?([\d.]+rem)\)"/g)].map(
          ([, width]) => width,
        ),
      );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((width) => !widths.includes(width ?? ""))).toEqual([]);
  });
});

describe("colours", () => {
  const colours = pairsIn(read("src/styles/tokens.css"));
  const grounds = ["ground", "raised", "sunken", "mark"] as const;
  const words = ["ink", "quiet", "link", "warn", "site-accent"] as const;
  const cases = words.flatMap((word) => grounds.map((ground) => [word, ground] as const));

  it.each(cases)("can be read: --%s on --%s, in light and in dark", (word, ground) => {
    for (const scheme of ["light", "dark"] as const) {
      const [text, behind] = [colours[word]?.[scheme], colours[ground]?.[scheme]];
      expect(contrast(text ?? "", behind ?? "")).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("accents of the main instruments", () => {
  const { instruments } = parse(read("data/site.yml")) as {
    instruments: { label: string; accent: { light: string; dark: string } }[];
  };

  it("are classes in the order of the record", () => {
    expect(accentRules([{ accent: { light: "#0b5fa5", dark: "#6db3f2" } }])).toBe(
      ".instrument-1 { --accent: light-dark(#0b5fa5, #6db3f2); }\n",
    );
  });

  it.each(instruments)("can be read on every ground: $label", ({ accent }) => {
    const colours = pairsIn(read("src/styles/tokens.css"));
    for (const ground of ["ground", "raised", "sunken", "mark"])
      for (const scheme of ["light", "dark"] as const)
        expect(contrast(accent[scheme], colours[ground]?.[scheme] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it("stand nowhere in the style sheets", () => {
    for (const sheet of sheets)
      for (const { accent } of instruments)
        for (const colour of Object.values(accent)) expect(read(sheet)).not.toContain(colour);
  });
});
