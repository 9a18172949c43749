// Citation.js 0.8 ships no types; these cover what tests use of it to read our citations back.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: {
      id: string;
      title?: string;
      URL?: string;
      issued?: { "date-parts": (number | string)[][] };
      author?: { literal?: string; family?: string }[];
    }[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
