import type { PublishedDate } from "../assemble/date.ts";
import { isoDates } from "../dates/iso-dates.ts";

/** The machine-readable value of a `<time>` element, or undefined for dates that HTML cannot say. */
export function htmlDate(date: PublishedDate): string | undefined {
  return date.isInterval ? undefined : isoDates(date.edtf).start;
}

/** A date in words at its true precision, with its machine-readable form where HTML has one. */
export function DateText({ date, class: className }: { date: PublishedDate; class?: string }) {
  const datetime = htmlDate(date);
  if (!datetime) return <span class={className}>{date.words}</span>;
  return (
    <time class={className} dateTime={datetime}>
      {date.words}
    </time>
  );
}
