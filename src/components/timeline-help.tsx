import { usePublication } from "./context.tsx";
import { noun, numberWord } from "./words.ts";
const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "Go to the search field"],
  [["n"], "Next matching event in the list"],
  [["p"], "Previous matching event in the list"],
  [["Ctrl F"], "Find in page, also in the texts that are folded"],
  [["?"], "Show this help"],
];

const timelineKeys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["←", "→"], "Previous or next event in the lane"],
  [["↑", "↓"], "Nearest event in the lane above or below"],
  [["Home", "End"], "First or last event of the lane"],
  [["Enter"], "Read the event beside the timeline, or open the cluster"],
  [["+", "−"], "Zoom in or out"],
  [["Page Up", "Page Down"], "Move half a window earlier or later"],
  [["Ctrl Home", "Ctrl End"], "Move to the start or end of the record"],
  [["0"], "Show all years"],
  [["Escape"], "Close what is open: the event beside the timeline, then the timeline"],
  [["Tab"], "Leave the timeline"],
];

function KeyList({ rows }: { rows: typeof keys }) {
  return (
    <dl class="key-list">
      {rows.map(([names, does]) => (
        <div key={does}>
          <dt>
            {names.map((name, i) => (
              <>
                {i > 0 && " or "}
                <kbd>{name}</kbd>
              </>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keyboard help, a dialog that the script opens. Single keys can be switched off (WCAG 2.1.4). */
export function TimelineHelp() {
  return (
    <dialog id="keyboard-help" class="help-dialog" aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">Keyboard</h2>
      <h3>Anywhere on this page</h3>
      <KeyList rows={keys} />
      <p>
        <label>
          <input type="checkbox" id="single-keys" checked /> Use these single keys
        </label>
      </p>
      <h3>In the interactive timeline</h3>
      <KeyList rows={timelineKeys} />
      <h3>On the handles of the overview</h3>
      <KeyList
        rows={[
          [["←", "→"], "One month"],
          [["Page Up", "Page Down"], "One year later or earlier"],
          [["Home", "End"], "As far as possible"],
        ]}
      />
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}

/** A short tour of the page in words, for first-time readers; needs no script. */
export function TimelineTour() {
  const { chronology } = usePublication().datasets;
  const n = new Set(chronology.map(({ phase }) => phase)).size;
  const phases = `${numberWord(n)} ${noun(n, "phase")}`;
  return (
    <details class="tour">
      <summary>How to read this page</summary>
      <ol>
        <li>
          <strong>The overview</strong> shows every event as a dot. Bars above it are the times in which each
          treaty was in force. Quiet decades are narrow and busy months wide, so distance is not duration:
          look at the dates below.
        </li>
        <li>
          <strong>The list</strong> below holds every event, oldest first, in {phases}. A date is written as
          exactly as the sources allow: “October 2010” means that no day is known.
        </li>
        <li>
          <strong>Confidence</strong> says how well an event is evidenced: a primary text was seen, two
          independent reports, one report, or background only. For an allegation it rates that the claim was
          made, not that it is true.
        </li>
        <li>
          <strong>“Sources disagree”</strong> leads to the versions and to who holds each.
        </li>
        <li>
          <strong>Filters and search</strong> narrow the list, the overview and the interactive timeline
          together. What you choose stands in the address of the page, so you can save or send it. Both the
          search field here and the browser’s own (Ctrl F) also find texts that are folded.
        </li>
        <li>
          <strong>The interactive timeline</strong> lets you zoom from decades to days. Hatching marks days on
          which an event may or may not have been under way; a pill such as “14 events” opens when chosen.
        </li>
      </ol>
    </details>
  );
}
