import { plainText } from "./text.ts";

/** What a citation of a comparison row needs to know. */
export type CitedRow = { topicLabel: string; finding: string; address: string };

/**
 * Gives the citation of a comparison row as plain text: name of the record, topic and years, finding, version of
 * the data and full address. The order follows ISO 690 for parts of electronic resources.
 */
export function rowCitation(
  row: CitedRow,
  years: readonly [string, string],
  record: { name: string; url: string; version: string },
): string {
  return (
    `${record.name}. “${row.topicLabel}: ${years[0]} and ${years[1]} compared.” ` +
    `${plainText(row.finding)} Record of ${record.version}. ${record.url}${row.address}`
  );
}
