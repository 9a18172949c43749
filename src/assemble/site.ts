import type { Subject } from "./subject.ts";

/** Where the site will stand, from `SITE_URL`. */
export type SiteAddress = {
  /** Origin and path without a closing slash, such as `https://example.org/record`. */
  url: string;
  /** The path part, such as `/record`, or the empty string. */
  base: string;
};

/** Where the site will stand and what it is called. */
export type Site = SiteAddress & Pick<Subject, "id" | "name" | "tagline">;

/** A site at an address, called what its record is called. */
export const siteAt = (address: SiteAddress, { id, name, tagline }: Subject): Site => ({
  ...address,
  id,
  name,
  tagline,
});

/** Said when `SITE_URL` is not an absolute http or https address. */
class SiteUrlError extends Error {
  override name = "SiteUrlError";
}

/** Reads the public base address, default `https://example.org`. Throws `SiteUrlError` if it is not one. */
export function siteFrom(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  const text = env.SITE_URL || "https://example.org";
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash)
    throw new SiteUrlError(
      `SITE_URL is "${text}", expected an http or https address without ? or #, such as https://example.org/record`,
    );
  const base = parsed.pathname.replace(/\/+$/, "");
  return { url: parsed.origin + base, base };
}
