import { expect, it } from "vitest";

import { escapeTex } from "../../src/export/citations/tex.ts";

it.each([
  ["_", "\\_"],
  ["%", "\\%"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["#", "\\#"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["договор 조약", "договор 조약"],
])("TeX reads %s as it was written", (written, escaped) => {
  expect(escapeTex(written)).toBe(escaped);
});
