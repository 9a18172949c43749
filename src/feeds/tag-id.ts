/** The authority of all ids; it names the record, not the host it is served from, and never changes. */
const authority = "tag:article-four.example,2026";

/** The permanent id (RFC 4151) of something in the record: independent of its title, address and host. */
export function tagId(kind: string, id: string): string {
  return `${authority}:${kind}/${id}`;
}
