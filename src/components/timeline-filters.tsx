import type { Choice, Facet, TimelineData, TimelineItem } from "../assemble/timeline.ts";

const valuesOf = (item: TimelineItem, facet: Facet): readonly string[] => {
  if (facet === "actor") return item.actors;
  if (facet === "treaty") return item.treaties;
  if (facet === "topic") return item.topics;
  if (facet === "place") return item.places ?? [];
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
  ["topic", "Topic", "All topics"],
  ["treaty", "Treaty", "All treaties"],
  ["confidence", "Confidence", "Any confidence"],
];

type DayFieldProps = { name: string; label: string; describedBy: string };

/** A day as people write it, "19 June 2024"; its script says what it understood. */
function DayField({ name, label, describedBy }: DayFieldProps) {
  return (
    <div class="filter-field is-day">
      <label for={`filter-${name}`}>{label}</label>
      <input
        id={`filter-${name}`}
        name={name}
        data-day
        autocomplete="off"
        spellcheck={false}
        placeholder="d.m.yyyy"
        aria-describedby={describedBy}
      />
    </div>
  );
}

function FilterFields({ data }: { data: TimelineData }) {
  return (
    <div class="filter-fields">
      {fields.map(([facet, name, all]) => (
        <div class={`filter-field is-${facet}`} key={facet}>
          <label class="visually-hidden" for={`filter-${facet}`}>
            {name}
          </label>
          <select id={`filter-${facet}`} data-facet={facet}>
            <option value="">{all}</option>
            {facet === "kind" ? <KindOptions data={data} /> : <Options data={data} facet={facet} />}
          </select>
        </div>
      ))}
      <DayField name="from" label="From" describedBy="day-form" />
      <DayField name="to" label="To" describedBy="day-form" />
      <p id="day-form" class="visually-hidden">
        Day, month and year, such as 19 June 2024 or 19.6.2024; a month or a year alone will do.
      </p>
    </div>
  );
}

/**
 * The filters of the chronology, in one bar that stays in view and folds on a narrow screen. They work on the
 * list and on the pictures alike; without a script they could do nothing, and are not shown.
 */
export function TimelineFilters({ data }: { data: TimelineData }) {
  return (
    <form id="filters" class="filters no-print needs-script" role="search" aria-label="Filter events">
      <div class="filter-line">
        <div class="filter-field is-search">
          <label class="visually-hidden" for="filter-q">
            Search in titles, texts, names and sources
          </label>
          <input
            id="filter-q"
            type="search"
            name="q"
            autocomplete="off"
            spellcheck={false}
            placeholder="Search events"
          />
        </div>
        <details class="filter-fold">
          <summary>Filters</summary>
          <FilterFields data={data} />
        </details>
        <div class="filter-result">
          <p id="filter-count">
            <strong>{data.items.length}</strong> events
          </p>
          <button type="reset" id="filter-clear" hidden>
            Clear
          </button>
        </div>
      </div>
      <ul class="filter-chips" aria-label="What is chosen" hidden />
    </form>
  );
}

/** What the list can be told: its order, its form, and on whose knowledge it is shown; for a script. */
export function ListTools() {
  return (
    <div class="list-tools no-print needs-script">
      <div class="switch" role="group" aria-label="Order of the list">
        <button type="button" data-set="order" data-value="" aria-pressed="true">
          Oldest first
        </button>
        <button type="button" data-set="order" data-value="newest" aria-pressed="false">
          Newest first
        </button>
      </div>
      <div class="switch" role="group" aria-label="Form of the list">
        <button type="button" data-set="form" data-value="" aria-pressed="true">
          Short
        </button>
        <button type="button" data-set="form" data-value="full" aria-pressed="false">
          Full
        </button>
      </div>
      <div class="switch" role="group" aria-label="Go through the list">
        <button type="button" id="match-previous" title="p">
          Previous
        </button>
        <button type="button" id="match-next" title="n">
          Next
        </button>
      </div>
      <form class="known-form">
        <label for="filter-known">As known on</label>
        <input
          id="filter-known"
          autocomplete="off"
          spellcheck={false}
          placeholder="day month year"
          aria-describedby="known-note"
        />
        <p id="known-note" class="visually-hidden">
          Leaves only what a dated public source had told by that day, such as 30 June 2024.
        </p>
      </form>
      <details class="between">
        <summary>Days between</summary>
        <div class="between-fields">
          <label>
            From{" "}
            <select id="between-first">
              <option value="">an event</option>
            </select>
          </label>
          <label>
            to{" "}
            <select id="between-second">
              <option value="">another event</option>
            </select>
          </label>
          <output for="between-first between-second" />
        </div>
      </details>
      <button type="button" id="copy-view">
        Copy link to this view
      </button>
    </div>
  );
}
