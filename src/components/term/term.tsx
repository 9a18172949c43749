import type { ComponentChildren } from "preact";

import { Link } from "../link.tsx";

/**
 * A word that the record uses in a fixed sense, as a link to its place in the glossary. Its definition is the title of
 * the badge in it; where there is a script, it shows on hover, focus and the first tap (`term.client.ts`).
 */
export function Term({ list, id, children }: { list: string; id: string; children: ComponentChildren }) {
  return (
    <Link to={`/glossary/#${list}__${id}`} class="term">
      {children}
    </Link>
  );
}
