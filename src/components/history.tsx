import { historyOf } from "../assemble/history.ts";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";

/**
 * What an entry has been through since it was first published, oldest first. `of` is its reference, `<kind>/<id>`.
 */
export function History({ of }: { of: string }) {
  const { updates, terms } = usePublication().datasets;
  const first = updates.at(-1);
  const { updates: naming } = historyOf(of, updates);
  const since = naming[0]?.kind === "added" ? naming : [...(first ? [first] : []), ...naming];
  return (
    <section>
      <h2>History of this entry</h2>
      <ul class="event-links">
        {since.map((update) => (
          <li key={update.id}>
            <DateText date={update.date} class="quiet" /> {terms.label("update-kinds", update.kind)}:{" "}
            <Link to={update.address}>{update.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
