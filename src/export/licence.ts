/** The licence of the record's text and data. */
export const licence = {
  name: "Creative Commons Attribution 4.0 International",
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
