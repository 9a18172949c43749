import type { Site } from "../assemble/site.ts";

/**
 * The permanent id (RFC 4151) of something in the record: independent of its title,
 * address and host. The authority names the record, not where it is served from.
 */
export function tagId(site: Site, kind: string, id: string): string {
  return `tag:${site.id}.example,2026:${kind}/${id}`;
}
