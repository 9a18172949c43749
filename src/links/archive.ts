import type { Fetch } from "./look.ts";

/** Where the Wayback Machine says which copy of an address lies nearest to a day. */
const availability = "https://archive.org/wayback/available";

type Answer = { archived_snapshots?: { closest?: { available?: boolean; url?: string } } };

/** Eight digits of a day, such as 20240619, from the start of an EDTF date; undefined for one that names no year. */
function stampOf(date: string | undefined): string | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "") ?? [];
  return year && `${year}${month}${day}`;
}

/**
 * The archived copy of an address nearest to the day of the source, as the Wayback Machine names it; undefined where
 * it names none or does not answer.
 */
export async function archivedCopy(
  { url, date }: { url: string; date?: string | undefined },
  { fetch, timeoutMs, api = availability }: { fetch: Fetch; timeoutMs: number; api?: string },
): Promise<string | undefined> {
  const stamp = stampOf(date);
  const query = new URLSearchParams({ url, ...(stamp ? { timestamp: stamp } : {}) });
  try {
    const answer = await fetch(`${api}?${query.toString()}`, { signal: AbortSignal.timeout(timeoutMs) });
    const { closest } = ((await answer.json()) as Answer).archived_snapshots ?? {};
    return closest?.available ? closest.url?.replace(/^http:/, "https:") : undefined;
  } catch {
    return undefined;
  }
}
