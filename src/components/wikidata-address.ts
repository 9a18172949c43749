/** The address of an item of Wikidata as a thing, by which data sets name it. */
export const wikidataAddress = (id: string) => `https://www.wikidata.org/entity/${id}`;
