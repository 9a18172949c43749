import type { Situation, TreatyFinding } from "../../assemble/finding.ts";
import type { Period } from "../../assemble/periods.ts";
import { dayWords } from "../../dates/day-words.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { listWords } from "../words.ts";

/** What one treaty owed in one situation, with how that is known. */
function Owed({ situation, finding }: { situation: Situation | undefined; finding: TreatyFinding }) {
  const [duty] = situation?.duties ?? [];
  if (duty)
    return (
      <div class={treatyClass(finding.treaty.id)}>
        <Prose text={duty.duty} />
        <span class="basis">
          <Link to={duty.address}>{duty.articleName}</Link> <EvidenceBadge level={duty.evidence} />
        </span>
      </div>
    );
  if (!situation?.absence) return <div class="quiet">Not found in what was read.</div>;
  return (
    <div>
      No such duty found.
      <span class="basis">
        <Link to={situation.absence.address}>How this is known</Link>
      </span>
    </div>
  );
}

/** The treaty in force, or that there was none, with what was signed and awaited. */
function InForce({ period }: { period: Period }) {
  return (
    <>
      {period.inForce.map(({ treaty }) => (
        <strong key={treaty.id} class={treatyClass(treaty.id)}>
          <TreatyMark id={treaty.id} />
          <Link to={treaty.address}>{treaty.shortTitle}</Link>
        </strong>
      ))}
      {period.inForce.length === 0 && <strong>None in force</strong>}
      {period.awaited.map(({ treaty }) => (
        <span key={treaty.id} class="basis">
          {treaty.shortTitle} signed {treaty.signed.date.words}, not yet in force
        </span>
      ))}
    </>
  );
}

const periodWords = ({ from, to }: Period) =>
  to ? `${dayWords(from)} – ${dayWords(to)}` : `since ${dayWords(from)}`;

/** The answer for any day of a period in one line. */
function useAnswer(): (period: Period) => string {
  const { subject, terms } = usePublication().datasets;
  return ({ inForce }) => {
    if (!inForce.length) return "no treaty was in force.";
    const said = inForce.map(({ treaty, situations }) => {
      const owed = situations.flatMap(({ duties: [duty] }, i) => {
        const level = subject.situations[i];
        if (!duty || !level) return [];
        const words = level.words[duty.ref];
        const known = terms.label("evidence-levels", duty.evidence).toLowerCase();
        return [`${level.level}${words ? `, ${words}` : ""} (${known})`];
      });
      return `the ${treaty.shortTitle}${owed.length ? `: ${listWords(owed)}` : ""}`;
    });
    return `${said.join("; ")}.`;
  };
}

function Row({ period, answer }: { period: Period; answer: string }) {
  const { situations } = usePublication().datasets.subject;
  return (
    <tr data-from={period.from} data-to={period.to ?? undefined} data-answer={answer}>
      <th scope="row">{periodWords(period)}</th>
      <td data-label="In force">
        <InForce period={period} />
      </td>
      {situations.map(({ topic, label }) => (
        <td key={topic} data-label={label}>
          {period.inForce.map((finding) => (
            <Owed
              key={finding.treaty.id}
              finding={finding}
              situation={finding.situations.find((situation) => situation.topic === topic)}
            />
          ))}
          {period.inForce.length === 0 && <div class="quiet">Nothing under a treaty.</div>}
        </td>
      ))}
    </tr>
  );
}

/** The field for a day; hidden until its script runs. */
function DayChoice() {
  return (
    <form class="what-bound-day no-print" data-day-form hidden>
      <label>
        <span>Choose a day</span>
        <input type="date" name="day" />
      </label>
      <output data-day-answer />
    </form>
  );
}

/** What bound the parties on any day: a field for a day, and every period with what was owed and how it is known. */
export function WhatBound() {
  const { periods, subject } = usePublication().datasets;
  const answer = useAnswer();
  if (!periods.length || !subject.situations.length) return null;
  return (
    <section class="what-bound" aria-labelledby="what-bound">
      <h2 id="what-bound">What bound them on …</h2>
      <DayChoice />
      <table class="bound-periods" data-periods>
        <caption class="visually-hidden">What was in force and what it owed, by period, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">In force</th>
            {subject.situations.map(({ topic, label }) => (
              <th scope="col" key={topic}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.toReversed().map((period) => (
            <Row key={period.from} period={period} answer={answer(period)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
