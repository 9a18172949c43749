import { isOwnCoder } from "../record/known-terms.ts";
import type { TermLists } from "./terms.ts";
import type { CodingValue, TreatyEntry } from "./treaties.ts";

/** The value of one variable for one treaty; null where the coder gives none. */
export type CodingCell = {
  treaty: string;
  coder: string | null;
  coderId: string | null;
  value: CodingValue | null;
};

/** One variable across the treaties. */
export type CodingRow = {
  variable: string;
  name: string;
  definition: string;
  /** How well the meaning of the variable is known: `confirmed`, `gloss` or `unconfirmed`. */
  status: string;
  /** What single values mean. */
  meanings: Record<string, string>;
  cells: CodingCell[];
};

/** The variables of one project across the treaties that it, or this record, codes. */
export type CodingTable = { project: string; name: string; treaties: string[]; rows: CodingRow[] };

function cellOf(treaty: TreatyEntry, variable: string, coder: string): CodingCell {
  for (const coding of treaty.codings) {
    if (coding.coderId !== coder && !isOwnCoder(coding.coderId)) continue;
    const value = coding.values.find((candidate) => candidate.variable === variable);
    if (value) return { treaty: treaty.id, coder: coding.coder, coderId: coding.coderId, value };
  }
  return { treaty: treaty.id, coder: null, coderId: null, value: null };
}

/** Assembles one table for each project: its variables in the order of the vocabulary, bilateral treaties first. */
export function assembleCodingTables(treaties: TreatyEntry[], terms: TermLists): CodingTable[] {
  const projects = terms.list("coders").filter(({ id }) => !isOwnCoder(id));
  return projects.map(({ id: project, label: name }) => {
    const variables = terms.list("coding-variables").filter((term) => term.group === project);
    const rows = variables.map((term) => ({
      variable: term.id,
      name: term.label,
      definition: term.definition,
      status: term.status ?? "unconfirmed",
      meanings: term.values ?? {},
      cells: treaties.map((treaty) => cellOf(treaty, term.id, project)),
    }));
    const coded = treaties.filter((treaty) =>
      rows.some((row) => row.cells.some((cell) => cell.treaty === treaty.id && cell.value)),
    );
    const ids = coded.map((treaty) => treaty.id);
    return {
      project,
      name,
      treaties: ids,
      rows: rows
        .map((row) => ({ ...row, cells: row.cells.filter((cell) => ids.includes(cell.treaty)) }))
        .filter((row) => row.cells.some((cell) => cell.value)),
    };
  });
}
