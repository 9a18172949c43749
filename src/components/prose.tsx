import type { ComponentChild } from "preact";

import { Link } from "./link.tsx";
import { useSourceLabel } from "./source-label.ts";

const parts = /(\[@[^\]\s]*\])/;

/** Text of the record, its citations in place turned into links to the source's entry. */
export function Prose({ text }: { text: string }) {
  const name = useSourceLabel();
  const children: ComponentChild[] = text.split(parts).map((part, i) => {
    const id = /^\[@([^\]\s]*)\]$/.exec(part)?.[1];
    if (id === undefined) return part;
    return (
      <Link key={i} class="cite" to={`/sources/${id}/`}>
        {name(id)}
      </Link>
    );
  });
  return <bdi>{children}</bdi>;
}
