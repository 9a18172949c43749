import { describe, expect, it } from "vitest";

import { sheetSigns } from "../../src/build/sheet-signs.ts";
import { neededSheets } from "../../src/layouts/needed-sheets.ts";

describe("sheetSigns", () => {
  it("names the classes that each selector asks for, and no selector without one", () => {
    expect(sheetSigns("@layer pages{.deeds dt.first,main{a:b}@media print{.roles{c:d}}}")).toEqual([
      ["deeds", "first"],
      ["roles"],
    ]);
  });

  it("reads no class that a selector excludes or offers beside its own", () => {
    expect(sheetSigns(".list li:not(.shown):is(.a,.b){a:b}")).toEqual([["list"]]);
  });

  it("takes one of the classes in brackets where a selector has no other", () => {
    expect(sheetSigns(":is(.a,.b) p{a:b}")).toEqual([["a"], ["b"]]);
  });
});

describe("neededSheets", () => {
  const sheets = [
    { address: "/one.css", signs: [["deeds", "first"]] },
    { address: "/two.css", signs: [["roles"]] },
  ];

  it("keeps those with a rule whose classes all occur in the page, in their order", () => {
    expect(neededSheets('<p class="roles"></p><i class="first x"></i>', sheets)).toEqual([sheets[1]]);
    expect(neededSheets('<p class="roles deeds"></p><i class="first"></i>', sheets)).toEqual(sheets);
  });
});
