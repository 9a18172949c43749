import { useHref } from "./context.tsx";

/** One choice that a list can be narrowed by: the data field of its items, its name, and its options. */
export type Filter = {
  /** The name in the address and, after `data-`, on the items. */
  name: string;
  label: string;
  all: string;
  options: readonly { value: string; label: string }[];
};

/**
 * Controls that narrow the list with the id `list`. They work by `filter-bar.client.ts`, which keeps the choice in the
 * address; without script they are not shown, and the whole list is.
 */
export function FilterBar({
  list,
  label,
  noun,
  filters,
  at,
}: {
  list: string;
  /** The page that holds the list, where it is another one: the choice leads there. */
  at?: string;
  label: string;
  /** What is counted, in the plural: "claims". */
  noun: string;
  filters: readonly Filter[];
}) {
  const href = useHref();
  const place = at ? { action: href(at), "data-leads": "" } : { "data-filters": list, "data-noun": noun };
  return (
    <form class="filter-bar no-print needs-script" {...place} aria-label={label}>
      {filters.map((filter) => (
        <label key={filter.name}>
          <span>{filter.label}</span>
          <select name={filter.name}>
            <option value="">{filter.all}</option>
            {filter.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {at ? <button type="submit">Show these</button> : <button type="reset">Show all</button>}
      {!at && <output aria-live="polite" />}
    </form>
  );
}
