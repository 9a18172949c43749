import type { TimelineData, TimelineItem } from "../../src/assemble/timeline.ts";

const dayLength = 86_400_000;
const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2024, 11, 31)];

/** Numbers from 0 to 1 that are the same in every run (Park–Miller). */
function sequence(): () => number {
  let seed = 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/**
 * Made-up events spread evenly over 2000–2024, one in ten of them lasting up to forty days. Their kinds, actors
 * and titles are those of the record, in turn. For measuring only.
 */
export function synthetic(data: TimelineData, count: number): TimelineData {
  const next = sequence();
  const items = Array.from({ length: count }, (_, i): TimelineItem[] => {
    const model = data.items[i % data.items.length];
    if (!model) return [];
    const from = first + next() * (last - first);
    const length = next() < 0.1 ? next() * 40 * dayLength : 0;
    const [start, end] = [from, from + length].map((time) => new Date(time).toISOString().slice(0, 10));
    return [
      {
        ...model,
        id: `made-up-${i}`,
        words: start ?? "",
        days: [start ?? "", start ?? "", end ?? "", end ?? ""],
      },
    ];
  });
  return { ...data, items: items.flat() };
}
