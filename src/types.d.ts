// Eleventy 3.1 ships no types; these cover what the build uses of it.
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options?: { configPath?: string; quietMode?: boolean });
    init(): Promise<void>;
    disableLogger(): void;
    executeBuild(to: "fs"): Promise<unknown>;
  }
}

declare module "@11ty/eleventy-plugin-rss" {
  /** `url` made absolute against `base`; throws if `base` is not an absolute address. */
  export function absoluteUrl(url: string, base: string): string;
  /** A date as RFC 3339 in UTC, without fractions of a second. */
  export function dateToRfc3339(date: Date): string;
}
