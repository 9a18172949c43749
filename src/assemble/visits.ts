import type { ActorEntry } from "./actors.ts";
import type { ChronologyEntry } from "./chronology.ts";

/** Who travels to whom. */
type Direction = { by: string; to: string; byName: string; toName: string };

/** The visits of one direction that began in one year. */
type VisitCount = {
  by: string;
  to: string;
  n: number;
  events: Pick<ChronologyEntry, "id" | "address" | "title" | "date">[];
};

/** The visits of the record by year: every year from the first to the last, each direction in it. */
export type Visits = { directions: Direction[]; years: { year: number; counts: VisitCount[] }[] };

const yearOf = ({ date }: ChronologyEntry) => Number(date.earliest.slice(0, 4));

/** Counts the visits of the chronology by the year in which they began and by direction, most visits first. */
export function assembleVisits(
  chronology: readonly ChronologyEntry[],
  actors: readonly ActorEntry[],
): Visits {
  const visits = chronology.flatMap((event) =>
    event.visit ? [{ event, by: event.visit.guest, to: event.visit.host }] : [],
  );
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name.en ?? id;
  const ways = new Map<string, Direction & { n: number }>();
  for (const { by, to } of visits) {
    const way = ways.get(`${by} ${to}`) ?? { by, to, byName: nameOf(by), toName: nameOf(to), n: 0 };
    ways.set(`${by} ${to}`, { ...way, n: way.n + 1 });
  }
  const directions = [...ways.values()]
    .sort((a, b) => b.n - a.n || (a.by < b.by ? -1 : 1))
    .map(({ by, to, byName, toName }): Direction => ({ by, to, byName, toName }));
  const all = visits.map(({ event }) => yearOf(event));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const span = all.length ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  const years = span.map((year) => ({
    year,
    counts: directions.map(({ by, to }): VisitCount => {
      const found = visits.filter(
        (visit) => visit.by === by && visit.to === to && yearOf(visit.event) === year,
      );
      const events = found.map(({ event: { id, address, title, date } }) => ({ id, address, title, date }));
      return { by, to, n: found.length, events };
    }),
  }));
  return { directions, years };
}
