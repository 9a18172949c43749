// Citation.js 0.8 ships no types; these cover what src/export/citations.ts uses of it.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: { id: string; title?: string; URL?: string }[];
    format(format: "bibtex"): string;
    format(format: "ris", options: { type: "object" }): Record<string, string | string[]>[];
  }
  export const plugins: {
    config: {
      get(name: "@bibtex"): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
