/** The groups of event kinds, in reading order, and what they are called. */
export const themeNames: ReadonlyMap<string, string> = new Map([
  ["treaties", "Treaties"],
  ["meetings", "Meetings"],
  ["words", "Words"],
  ["measures", "Measures"],
  ["military", "Military"],
  ["economy", "Economy"],
]);
