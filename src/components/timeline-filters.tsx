import type { Choice, Facet, TimelineData, TimelineItem } from "../assemble/timeline.ts";

const valuesOf = (item: TimelineItem, facet: Facet): readonly string[] => {
  if (facet === "actor") return item.actors;
  if (facet === "treaty") return item.treaties;
  if (facet === "topic") return item.topics;
  return [item[facet]];
};

type Counted = { data: TimelineData; facet: Facet; choices?: readonly Choice[]; prefix?: string };

/** The values of a facet as options, each with its number of events. */
function Options({ data, facet, choices = data.choices[facet], prefix = "" }: Counted) {
  return (
    <>
      {choices.map(([id, label]) => (
        <option key={id} value={`${facet}:${id}`}>
          {prefix}
          {label} ({data.items.filter((item) => valuesOf(item, facet).includes(id)).length})
        </option>
      ))}
    </>
  );
}

/** Kinds below their themes; a theme can be chosen as a whole. */
function KindOptions({ data }: { data: TimelineData }) {
  const themeOf = new Map(data.items.map((item) => [item.kind, item.theme]));
  return (
    <>
      {data.choices.theme.map((theme) => (
        <optgroup key={theme[0]} label={theme[1]}>
          <Options data={data} facet="theme" choices={[theme]} prefix="All: " />
          <Options
            data={data}
            facet="kind"
            choices={data.choices.kind.filter(([kind]) => themeOf.get(kind) === theme[0])}
          />
        </optgroup>
      ))}
    </>
  );
}

const fields: readonly (readonly [Facet, name: string, all: string])[] = [
  ["actor", "Actor", "All actors"],
  ["kind", "Kind", "All kinds"],
  ["phase", "Phase", "All phases"],
  ["treaty", "Treaty", "All treaties"],
  ["topic", "Topic", "All topics"],
  ["confidence", "Confidence", "Any confidence"],
];

/**
 * The filters of the chronology. They work on the list and on the interactive timeline alike; their script
 * shows them, because without it they could do nothing.
 */
export function TimelineFilters({ data }: { data: TimelineData }) {
  const [first, last] = [data.items[0]?.days[0], data.items.at(-1)?.days[0]];
  return (
    <form id="filters" class="filters no-print" role="search" aria-label="Filter events" hidden>
      <div class="filter-field is-wide">
        <label for="filter-q">Search in titles, texts, names and sources</label>
        <input id="filter-q" type="search" name="q" autocomplete="off" spellcheck={false} />
      </div>
      {fields.map(([facet, name, all]) => (
        <div class="filter-field" key={facet}>
          <label for={`filter-${facet}`}>{name}</label>
          <select id={`filter-${facet}`} data-facet={facet}>
            <option value="">{all}</option>
            {facet === "kind" ? <KindOptions data={data} /> : <Options data={data} facet={facet} />}
          </select>
        </div>
      ))}
      <div class="filter-field">
        <label for="filter-from">From</label>
        <input id="filter-from" type="date" name="from" min={first} max={last} />
      </div>
      <div class="filter-field">
        <label for="filter-to">To</label>
        <input id="filter-to" type="date" name="to" min={first} max={last} />
      </div>
      <div class="filter-result">
        <p id="filter-count">
          <strong>{data.items.length}</strong> events
        </p>
        <div class="filter-actions">
          <button type="button" id="match-previous">
            Previous match
          </button>
          <button type="button" id="match-next">
            Next match
          </button>
          <button type="reset" id="filter-clear">
            Clear all filters
          </button>
        </div>
      </div>
    </form>
  );
}
