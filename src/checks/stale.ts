import type { Entry } from "../record/record.ts";
import type { Report } from "./check.ts";

/** A text that a person confirmed against what it rests on. */
type ConfirmedText = {
  /** Where it stands. */
  entry: Pick<Entry<unknown>, "file" | "place">;
  path: readonly PropertyKey[];
  confirmed: string | undefined;
  /** What it is, such as `headline`. */
  what: string;
  /** What it rests on, such as `an entry that this headline rests on`, and what it is to be read against. */
  on: string;
  against: string;
  /** The name by which `record:confirm` knows it. */
  name: string;
};

/** Says that a text is to be read again, since it or what it rests on has changed, or that nobody ever confirmed it. */
export function reportStale(report: Report, text: ConfirmedText): void {
  const { entry, path, confirmed, what, on, against, name } = text;
  report(
    entry,
    path,
    confirmed
      ? `${on}, or the ${what} itself, has changed since it was confirmed`
      : `this ${what} was never confirmed`,
    `read it against ${against}, then run npm run record:confirm -- ${name}`,
  );
}
