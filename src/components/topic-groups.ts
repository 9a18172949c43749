/** The groups of topics that provisions have, in order, and what they are called. */
export const groupNames: ReadonlyMap<string, string> = new Map([
  ["security", "Security"],
  ["politics", "Politics"],
  ["economy", "Economy and sanctions"],
  ["society", "Society"],
  ["law", "Law and order"],
  ["final-clauses", "Final clauses"],
]);
