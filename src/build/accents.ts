import type { Plugin } from "esbuild";

import type { Instrument } from "../assemble/subject.ts";

/** What `site.css` imports by this name is made from the record. */
const name = "record:accents";

/** Rules that give each main instrument its accent, in their order: `.instrument-1`, `.instrument-2` and on. */
export function accentRules(instruments: readonly Pick<Instrument, "accent">[]): string {
  return instruments
    .map(
      ({ accent }, i) => `.instrument-${i + 1} { --accent: light-dark(${accent.light}, ${accent.dark}); }\n`,
    )
    .join("");
}

/** Lets style sheets import the accents of these instruments as `record:accents`. */
export function accentsPlugin(instruments: readonly Instrument[]): Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: /^record:accents$/ }, () => ({ path: "accents.css", namespace: name }));
      build.onLoad({ filter: /./, namespace: name }, () => ({
        contents: accentRules(instruments),
        loader: "css",
      }));
    },
  };
}
