import type { CslDate } from "../csl-date.ts";

/** A work to cite, as an item in CSL-JSON (https://docs.citationstyles.org/); every other form is written from it. */
export type CslItem = {
  id: string;
  type: string;
  title: string;
  author: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  /** Year, month and day, as far as they are known. */
  issued?: CslDate;
  URL: string;
  /** The version of the record that it is taken from. */
  version?: string;
  /** A language tag, such as `ko`. */
  language?: string;
  note?: string;
};

/** The known parts of an item's date, months and days with two digits; empty if it has none. */
export function dateParts({ issued }: CslItem): string[] {
  return (issued?.["date-parts"][0] ?? []).map((part) => String(part).padStart(2, "0"));
}

/** A text on one line, as every form but JSON needs it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
