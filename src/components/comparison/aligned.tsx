import type { ComparisonRow, ComparisonSide } from "../../assemble/comparison-pair.ts";
import type { ProvisionEntry, TreatyEntry } from "../../assemble/treaties.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { KeyPhrase, provisionElements } from "../provision.tsx";

/** One element of what is compared: its name, and what each provision of a side says of it. */
type Element = { label: string; older: string[]; newer: string[]; differs: boolean };

const labels = [
  "Owed by",
  "Owed to",
  "Trigger",
  "Response",
  "Conditions",
  "Timing",
  "Duration",
  "Who decides",
];

/** What each provision says of an element. */
const saidOf = (provisions: readonly ProvisionEntry[], label: string) =>
  provisions.map((provision) => ({
    name: provision.articleName,
    texts: provisionElements(provision).find(([element]) => element === label)?.[1] ?? [],
  }));

/** What the provisions of a side say of an element; where they say different things, each is named before its words. */
function textsOf(provisions: readonly ProvisionEntry[], label: string): string[] {
  const said = saidOf(provisions, label).filter(({ texts }) => texts.length);
  const different = new Set(said.map(({ texts }) => texts.join(" ")));
  if (different.size <= 1) return said[0]?.texts ?? [];
  return said.map(({ name, texts }) => `${name}: ${texts.join(" ")}`);
}

/** The elements of both sides beside each other; those that no provision has are left out. */
function elementsOf({ older, newer }: ComparisonRow, forceOf: (id: string) => string): Element[] {
  const both = older.length > 0 && newer.length > 0;
  const forces = (provisions: readonly ProvisionEntry[]) => [
    ...new Set(provisions.map(({ force }) => forceOf(force))),
  ];
  const all = labels.map((label) => ({ label, older: textsOf(older, label), newer: textsOf(newer, label) }));
  return [...all, { label: "Force", older: forces(older), newer: forces(newer) }]
    .filter(({ older: before, newer: after }) => before.length || after.length)
    .map((element) => ({ ...element, differs: both && element.older.join(" ") !== element.newer.join(" ") }));
}

/** A side without a provision: why, and where it says what was read. */
function EmptySide({ row, side, treaty }: { row: ComparisonRow; side: ComparisonSide; treaty: TreatyEntry }) {
  const isGap = !row.absence && usePublication().datasets.gaps.some(({ id }) => id === treaty.id);
  return (
    <div class={row.absence ? "empty-side absent" : "empty-side"}>
      <p>
        <strong>{row.absence ? "No such provision" : "Not found in what was read"}</strong>
      </p>
      <p>{side.statement}</p>
      <p class="basis">
        {isGap ? (
          <Link to={`/gaps/#${treaty.id}`}>What was not read of the {treaty.shortTitle}</Link>
        ) : (
          <Link to={treaty.limits ? `${treaty.address}#limits` : treaty.address}>
            What was read of the {treaty.shortTitle}
          </Link>
        )}
      </p>
    </div>
  );
}

/** What a side owes, each duty with its article, and its wording as quoted. */
function Duties({ provisions }: { provisions: readonly ProvisionEntry[] }) {
  return (
    <>
      {provisions.map((provision) => (
        <div key={provision.ref} class="aligned-duty">
          <p>
            <Prose text={provision.duty} />
          </p>
          <p class="basis">
            <Link to={provision.address}>{provision.articleName}</Link>
          </p>
          {(provision.keyPhrases ?? []).map((phrase) => (
            <KeyPhrase key={phrase.text} phrase={phrase} />
          ))}
        </div>
      ))}
    </>
  );
}

function Texts({ texts, isMarked }: { texts: readonly string[]; isMarked: boolean }) {
  if (!texts.length) return <span class="quiet">Nothing said</span>;
  return (
    <>
      {texts.map((text) => (
        <p key={text}>
          {isMarked ? (
            <mark>
              <Prose text={text} />
            </mark>
          ) : (
            <Prose text={text} />
          )}
        </p>
      ))}
    </>
  );
}

type Sides = { row: ComparisonRow; older: TreatyEntry; newer: TreatyEntry };

function sidesOf({ row, older, newer }: Sides) {
  return [
    { key: "older", treaty: older, side: row.olderSide, provisions: row.older },
    { key: "newer", treaty: newer, side: row.newerSide, provisions: row.newer },
  ] as const;
}

function Head(props: Sides) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">Element</span>
        </th>
        {sidesOf(props).map(({ treaty, side }) => (
          <th
            key={treaty.id}
            scope="col"
            class={`side ${treatyClass(treaty.id)}`}
            data-evidence={side.evidence}
          >
            <TreatyMark id={treaty.id} />
            <Link to={treaty.address}>{treaty.shortTitle}</Link> <EvidenceBadge level={side.evidence} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Elements that paper leaves out where they are the same on both sides, or no more than the frame of a duty. */
const frame = new Set(["Owed by", "Owed to", "Timing", "Duration", "Who decides", "Force"]);

function classOf({ differs, label }: Element, isCompared: boolean): string | undefined {
  if (differs) return "differs";
  return isCompared || frame.has(label) ? "not-on-paper" : undefined;
}

function ElementRow({ element, sides }: { element: Element; sides: ReturnType<typeof sidesOf> }) {
  const isCompared = sides.every(({ provisions }) => provisions.length > 0);
  return (
    <tr class={classOf(element, isCompared)}>
      <th scope="row">
        {element.label}
        {element.differs && (
          <span class="differs-mark" title="The two sides differ">
            {" "}
            ≠<span class="visually-hidden"> differs</span>
          </span>
        )}
      </th>
      {sides.map(
        ({ key, treaty, provisions }) =>
          provisions.length > 0 && (
            <td key={key} class={treatyClass(treaty.id)}>
              <Texts texts={element[key]} isMarked={element.label === "Conditions"} />
            </td>
          ),
      )}
    </tr>
  );
}

/**
 * Both sides of a row beside each other, element by element, with the elements that differ marked. A side without
 * a provision says once, beside all elements of the other, why it has none.
 */
export function Aligned(props: Sides) {
  const { terms } = usePublication().datasets;
  const { row, older, newer } = props;
  const elements = elementsOf(row, (id) => terms.label("forces", id));
  const sides = sidesOf(props);
  return (
    <table class="aligned">
      <caption class="visually-hidden">
        {row.topicLabel} in the {older.shortTitle} and the {newer.shortTitle}, element by element
      </caption>
      <Head {...props} />
      <tbody>
        <tr>
          <th scope="row">Owed</th>
          {sides.map(({ key, treaty, side, provisions }) => (
            <td
              key={key}
              class={treatyClass(treaty.id)}
              rowSpan={provisions.length ? undefined : elements.length + 1}
            >
              {provisions.length > 0 ? (
                <Duties provisions={provisions} />
              ) : (
                <EmptySide row={row} side={side} treaty={treaty} />
              )}
            </td>
          ))}
        </tr>
        {elements.map((element) => (
          <ElementRow key={element.label} element={element} sides={sides} />
        ))}
      </tbody>
    </table>
  );
}
