import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A colour of the tokens in light and in dark, as hex. */
export type ColourPair = { light: string; dark: string };

/** The two values of a token that is written as `light-dark(#…, #…)`. Throws if the tokens have none of that name. */
export function colourToken(css: string, name: string): ColourPair {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, "i").exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`the tokens have no colour --${name}`);
  return { light: found[1], dark: found[2] };
}

/** The ground and the ink of all pages, from the tokens of the project at `root`: for icons, manifest and browser bars. */
export function groundColours(root: string): { ground: ColourPair; ink: ColourPair } {
  const css = readFileSync(join(root, "src/styles/tokens.css"), "utf8");
  return { ground: colourToken(css, "ground"), ink: colourToken(css, "ink") };
}
