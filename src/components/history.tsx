import { historyOf } from "../assemble/history.ts";
import type { UpdateEntry } from "../assemble/updates.ts";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { Prose } from "./prose.tsx";

/** What a change replaced, by what, and why. */
function Change({ update }: { update: UpdateEntry }) {
  return (
    <>
      {update.was && (
        <p>
          Was: <Prose text={update.was} />
        </p>
      )}
      {update.now && (
        <p>
          Now: <Prose text={update.now} />
        </p>
      )}
      <p class="quiet">
        <Prose text={update.why} />
      </p>
    </>
  );
}

/**
 * What an entry has been through since it was first published, oldest first; empty before the first publication.
 * `of` is its reference, `<kind>/<id>`.
 */
export function History({ of }: { of: string }) {
  const { updates, terms } = usePublication().datasets;
  const history = historyOf(of, updates);
  if (!history.updates.length) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">History of this entry</h2>
      <ol class="history">
        {history.updates.map((update) => (
          <li key={update.id}>
            <DateText date={update.date} class="quiet" /> {terms.label("update-kinds", update.kind)}:{" "}
            <Link to={update.address}>{update.title}</Link>
            {update.kind !== "added" && <Change update={update} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
