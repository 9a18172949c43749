import type { SourceEntry } from "./sources.ts";
import type { TermLists } from "./terms.ts";

/** One page of the register of sources: those of one kind, or a part of them where they are many. */
export type RegisterPage = {
  kind: string;
  /** Which of the pages of its kind it is, from 1, and how many there are. */
  number: number;
  of: number;
  address: string;
  sources: SourceEntry[];
};

/** How many sources of a kind stand on the first page of the register; a kind with more has pages of its own. */
export const SHOWN_OF_A_KIND = 5;

/** Whether a part of the register is a page of its own: where its kind has more than the first page shows. */
export function isOwnPage({ of, sources }: RegisterPage): boolean {
  return of > 1 || sources.length > SHOWN_OF_A_KIND;
}

/** Most sources on one page of the register. */
const MOST_ON_A_PAGE = 500;

/** Divides the sources by kind, in the order of the vocabulary, and many of one kind into pages of a bounded length. */
export function assembleSourceRegister(
  sources: readonly SourceEntry[],
  terms: TermLists,
  most: number = MOST_ON_A_PAGE,
): RegisterPage[] {
  return terms.list("source-kinds").flatMap(({ id: kind }) => {
    const all = sources.filter((source) => source.kind === kind);
    const of = Math.ceil(all.length / most);
    return Array.from({ length: of }, (_, i) => ({
      kind,
      number: i + 1,
      of,
      address: `/sources/kind/${kind}/${i ? `${i + 1}/` : ""}`,
      sources: all.slice(i * most, (i + 1) * most),
    }));
  });
}
