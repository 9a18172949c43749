import type { FigureEntry, FigureRecord } from "../kinds/figure.ts";
import { compareText } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { assembleDate, compareDates } from "./date.ts";
import type { Term, TermLists } from "./terms.ts";
import { cleanDeep } from "./text.ts";

export type { FigureEntry };

/** All that was said of one quantity, oldest first. */
export type FigureGroup = {
  quantity: Term;
  figures: FigureEntry[];
  /** The one given first, and the one given last. */
  first: FigureEntry;
  last: FigureEntry;
};

const digits = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number, its range and unit in words: "about 300", "at least 1,000", "up to 8,000", "1,700 to 5,500". */
export function figureWords({ low, high, isAbout }: Pick<FigureRecord, "low" | "high" | "isAbout">): string {
  const about = isAbout ? "about " : "";
  if (low !== undefined && high !== undefined)
    return low === high
      ? about + digits.format(low)
      : `${about}${digits.format(low)} to ${digits.format(high)}`;
  if (low !== undefined) return `at least ${about}${digits.format(low)}`;
  return high === undefined ? "no number" : `up to ${about}${digits.format(high)}`;
}

function assembleFigure(
  { id, value }: Entry<FigureRecord>,
  supersededBy: string[],
  terms: TermLists,
): FigureEntry {
  const quantity = terms.term("quantities", value.quantity);
  return cleanDeep({
    ...value,
    id,
    address: address.figure(id),
    quantityLabel: quantity.label,
    unit: quantity.unit ?? quantity.label,
    low: value.low ?? null,
    high: value.high ?? null,
    isAbout: value.isAbout ?? false,
    words: figureWords(value),
    actor: value.actor ?? null,
    said: assembleDate(value.said),
    about: value.about ? assembleDate(value.about) : null,
    supersedes: value.supersedes ?? [],
    supersededBy,
    note: value.note ?? null,
  });
}

/** Assembles all figures, in the order of their quantities, oldest first. */
export function assembleFigures(record: RecordSet, terms: TermLists): FigureEntry[] {
  const all = [...record.figure.values()];
  const place = new Map(terms.list("quantities").map(({ id }, i) => [id, i]));
  const laterThan = (id: string) =>
    all.filter(({ value }) => value.supersedes?.includes(id)).map((later) => later.id);
  return all
    .map((figure) => assembleFigure(figure, laterThan(figure.id), terms))
    .sort(
      (a, b) =>
        (place.get(a.quantity) ?? 0) - (place.get(b.quantity) ?? 0) ||
        compareDates(a.said, b.said) ||
        compareText(a.id, b.id),
    );
}

/** The figures by what they count, in the order of the vocabulary; quantities without one are left out. */
export function groupFigures(figures: readonly FigureEntry[], terms: TermLists): FigureGroup[] {
  return terms.list("quantities").flatMap((quantity) => {
    const found = figures.filter((figure) => figure.quantity === quantity.id);
    const [first, last] = [found[0], found.at(-1)];
    return first && last ? [{ quantity, figures: found, first, last }] : [];
  });
}
