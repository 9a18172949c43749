import type { ComparisonPair } from "../../assemble/comparison-pair.ts";
import { usePublication } from "../context.tsx";
import { RelationBadge } from "../marks.tsx";

type Option = { id: string; label: string };

function Choice({ name, label, options }: { name: string; label: string; options: readonly Option[] }) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select name={name}>
        <option value="">Any</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The controls that narrow the rows; hidden until the script that makes them work has run. */
export function RowFilters({ pair }: { pair: ComparisonPair }) {
  const { terms } = usePublication().datasets;
  const used = new Set(pair.rows.map((row) => row.group));
  const groups = terms.list("topic-groups").filter(({ id }) => used.has(id));
  return (
    <details class="row-filters no-print" data-filters hidden>
      <summary>Filter the rows</summary>
      <form aria-label="Filter the rows">
        <fieldset class="relations">
          <legend>What became of it</legend>
          {terms.list("relations").map(({ id }) => (
            <label key={id}>
              <input type="checkbox" name="relation" value={id} />
              <RelationBadge relation={id} /> <span class="quiet">{pair.counts[id] ?? 0}</span>
            </label>
          ))}
        </fieldset>
        <div class="choices">
          <Choice name="group" label="Subject" options={groups} />
          <Choice name="force" label="Force" options={terms.list("forces")} />
          <Choice name="evidence" label="Evidence, either side" options={terms.list("evidence-levels")} />
          <label class="changed">
            <input type="checkbox" name="changed" value="yes" /> Changed only
            <span class="quiet"> (new, strengthened, weakened, dropped)</span>
          </label>
          <label class="changed">
            <input type="checkbox" name="known" value="yes" /> Known only
          </label>
          <button type="reset">Show all rows</button>
        </div>
      </form>
    </details>
  );
}

/** The bar by which a phone shows one topic at a time; hidden until the script has run, and on wide screens. */
export function TopicPager({ pair }: { pair: ComparisonPair }) {
  return (
    <nav class="topic-pager no-print" aria-label="Topics" data-pager hidden>
      <button type="button" data-step="-1">
        ‹ Previous
      </button>
      <label>
        <span class="visually-hidden">Topic shown</span>
        <select data-jump>
          {pair.rows.map((row) => (
            <option key={row.topic} value={row.topic}>
              {row.topicLabel}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-step="1">
        Next ›
      </button>
      <p class="visually-hidden" role="status" data-place />
    </nav>
  );
}

/** The button that turns one topic at a time off and on; for narrow screens with script only. */
export function ViewToggle() {
  return (
    <button type="button" class="view-toggle no-print" data-view-toggle aria-pressed="false" hidden>
      All topics on one page
    </button>
  );
}

/** The button that unfolds every row and folds them again; hidden until the script has run. */
export function FoldAll() {
  return (
    <button type="button" class="fold-all no-print" data-fold-all hidden>
      Open all rows
    </button>
  );
}
