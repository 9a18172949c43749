import { bestFirst } from "../assemble/source-facets.ts";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { Prose } from "./prose.tsx";
import { useSourceLabel } from "./source-label.ts";

/** Most sources that a finding names here; all of them stand with its entries. */
const MOST_SOURCES = 2;

/** The best of some sources, each a link. */
function Sources({ ids }: { ids: readonly string[] }) {
  const { sourceById, datasets } = usePublication();
  const label = useSourceLabel();
  const sources = bestFirst(
    ids.flatMap((id) => sourceById.get(id) ?? []),
    datasets.terms,
  );
  return (
    <>
      {sources.slice(0, MOST_SOURCES).map(({ id, address }) => (
        <>
          {" · "}
          <Link to={address} dir="auto">
            {label(id)}
          </Link>
        </>
      ))}
    </>
  );
}

/** Fewest events of an actor whose page is long enough to open with its turning points. */
const LONG_LIST = 20;

/** The turning points among many events of an actor, each with its best sources; nothing where there are few events. */
export function TurningPoints({ ids }: { ids: readonly string[] }) {
  const { eventById, datasets } = usePublication();
  if (ids.length < LONG_LIST) return null;
  const named = new Set(datasets.subject.milestones.map(({ milestone }) => milestone));
  const events = ids
    .flatMap((id) => eventById.get(id) ?? [])
    .filter(({ milestone }) => milestone && named.has(milestone))
    .sort((a, b) => (a.date.earliest < b.date.earliest ? -1 : 1));
  if (!events.length) return null;
  return (
    <section class="key-findings" aria-labelledby="in-short">
      <h2 id="in-short">In short: its part in the turning points</h2>
      <ul>
        {events.map(({ id, title, address, date, sources }) => (
          <li key={id}>
            <Link to={address}>{title}</Link>
            <p class="finding-basis">
              <DateText date={date} />
              <Sources ids={sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a long page holds, in a few sentences, each with its entries and its best sources; nothing without any. */
export function KeyFindings({ page }: { page: string }) {
  const findings = usePublication().datasets.keyFindings[page];
  if (!findings?.length) return null;
  return (
    <section class="key-findings" aria-labelledby="in-short">
      <h2 id="in-short">In short</h2>
      <ul>
        {findings.map(({ text, entries, sources }) => (
          <li key={text}>
            <Prose text={text} />
            <p class="finding-basis">
              {entries.map(({ title, address }, i) => (
                <>
                  {i > 0 && " · "}
                  <Link to={address}>{title}</Link>
                </>
              ))}
              <Sources ids={sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
