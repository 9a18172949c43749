import type { Datasets } from "../assemble/datasets.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import type { Problem } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";

/** An entry that readers of the published site do not see as it is here. */
export type Mark = { address: string; says: string };

/** Rules that find what no notice announces yet. */
const unannounced: ReadonlySet<string> = new Set(["published-announced", "published-unchanged"]);

const asDraft = "Draft: not on the published site";
const asOpen = "Not announced yet: npm run record:publish";

/** The entries to be marked in a preview: drafts, and what no notice announces yet. */
export function marksOf(
  record: RecordSet,
  problems: readonly Problem[],
  { entryIndex }: Pick<Datasets, "entryIndex">,
): Mark[] {
  const open = new Set(problems.filter(({ rule }) => unannounced.has(rule)).map(({ file }) => file));
  return [...allEntries(record)].flatMap(({ kind, entry }) => {
    const ref = `${kind}/${entry.id}`;
    const isDraft = record.drafts.has(ref);
    const note = entryIndex.get(ref);
    if (!note || !(isDraft || open.has(entry.file))) return [];
    return [{ address: note.address, says: `${isDraft ? asDraft : asOpen} – ${note.title}` }];
  });
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page with what is to be said of the entries that stand on it, above its content. */
export function withMarks(html: string, path: string, marks: readonly Mark[]): string {
  const page = path.replace(/index\.html$/, "");
  const here = marks.filter(({ address }) => address.split("#")[0] === page);
  if (!here.length) return html;
  const said = here.map(({ says }) => `<p class="live-draft" role="note">${escaped(says)}</p>`).join("");
  return html.replace(/<main\b[^>]*>/, (main) => main + said);
}
