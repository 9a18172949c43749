import type { TimelineItem } from "../../assemble/timeline.ts";

/** Milliseconds since 1970, UTC. */
export type Time = number;

export const dayLength = 86_400_000;

/** An event with its date in figures, ready to be drawn. */
export type Happening = {
  item: TimelineItem;
  /** Start of the first day it may mean. */
  from: Time;
  /** End of the last day it may mean; for an event that goes on, the end of the record. */
  to: Time;
  /** End of the last day on which it may have begun. */
  begunBy: Time;
  /** Start of the first day on which it may have ended. */
  notOverBefore: Time;
  goesOn: boolean;
};

/** The start of a day `YYYY-MM-DD` in UTC. NaN for anything else. */
export const timeOf = (day: string): Time => Date.parse(`${day}T00:00:00Z`);

/** The day `YYYY-MM-DD` that a time lies in, in UTC. */
export const dayOf = (time: Time): string => new Date(time).toISOString().slice(0, 10);

/** True if its first or its last day is not known. */
export const isFuzzy = (h: Happening): boolean =>
  h.item.unsure === true || h.begunBy - h.from > dayLength || h.to - h.notOverBefore > dayLength;

/** Turns events into happenings, in order of their first possible day. */
export function toHappenings(items: readonly TimelineItem[]): Happening[] {
  const last = items.reduce((day, { days }) => [day, days[3] ?? day].sort()[1] ?? day, "");
  return items
    .map((item): Happening => {
      const [first, begun, ended, end] = item.days;
      return {
        item,
        from: timeOf(first),
        to: timeOf(end ?? last) + dayLength,
        begunBy: timeOf(begun) + dayLength,
        notOverBefore: timeOf(ended),
        goesOn: end === null,
      };
    })
    .sort((a, b) => a.from - b.from);
}
