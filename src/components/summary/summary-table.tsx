import type { ComponentChildren } from "preact";

import type { TreatyFinding } from "../../assemble/finding.ts";
import { plainText } from "../../assemble/text.ts";
import { stepsAt, type TreatyLife } from "../../assemble/treaty-lives.ts";
import { usePublication } from "../context.tsx";
import { DateText } from "../dates.tsx";
import { Link } from "../link.tsx";
import { EvidenceBars, treatyClass, TreatyMark } from "../marks.tsx";
import { type NumberedSources, SourceNumbers } from "./numbered-sources.tsx";

type Basis = { evidence?: string; sources: readonly string[] };
type Props = { life: TreatyLife; finding: TreatyFinding | undefined; sources: NumberedSources };
type Line = { label: string; cell: (props: Props) => ComponentChildren };

const notFound = <span class="quiet">Not found.</span>;

/** A statement with how it is known and the numbers of its sources. */
function Known({
  basis,
  sources,
  children,
}: {
  basis: Basis;
  sources: NumberedSources;
  children: ComponentChildren;
}) {
  return (
    <>
      {children} {basis.evidence && <EvidenceBars level={basis.evidence} />}
      <SourceNumbers numbers={sources.numbersOf(basis.sources)} />
    </>
  );
}

/** The first day of one kind of step; what else the record says where it has none. */
function stepLine(
  label: string,
  kind: "signed" | "in-force" | "invoked" | "ended",
  without = notFound,
): Line {
  return {
    label,
    cell: ({ life, sources }) => {
      const [step] = stepsAt(life, kind);
      if (!step) return without;
      return (
        <Known basis={step} sources={sources}>
          <DateText date={step.date} />
        </Known>
      );
    },
  };
}

function ratifiedCell({ life, sources }: Props) {
  const steps = stepsAt(life, "ratified");
  if (!steps.length) return notFound;
  return steps.map((step, i) => (
    <span key={i}>
      {i > 0 && "; "}
      <Known basis={step} sources={sources}>
        {step.body} <DateText date={step.date} />
      </Known>
    </span>
  ));
}

/** What is owed on a topic, or on which evidence no such duty is found. */
function situationLine(topic: string, label: string): Line {
  return {
    label,
    cell: ({ finding, sources }) => {
      const situation = finding?.situations.find((one) => one.topic === topic);
      const [duty] = situation?.duties ?? [];
      if (duty)
        return (
          <Known basis={duty} sources={sources}>
            {plainText(duty.duty)}
            {duty.conditions?.map((condition) => ` ${plainText(condition)}`)}{" "}
            <Link to={duty.address}>{duty.articleName}</Link>
          </Known>
        );
      if (!situation?.absence) return notFound;
      return (
        <Known basis={{ sources: situation.absence.sources }} sources={sources}>
          <Link to={situation.absence.address}>No such duty found</Link>, on evidence.
        </Known>
      );
    },
  };
}

/** A statement of the frame of a treaty, such as its term. */
function frameLine(label: string, field: "term" | "exit"): Line {
  return {
    label,
    cell: ({ life, sources }) => {
      const statement = life.treaty[field];
      if (!statement) return notFound;
      return (
        <Known basis={statement} sources={sources}>
          {plainText(statement.text)}
        </Known>
      );
    },
  };
}

/** How much of a treaty's wording was read, by its provisions. */
function useReadLine(): Line {
  const levels = usePublication().datasets.terms.list("evidence-levels");
  return {
    label: "How much was read",
    cell: ({ life }) => {
      const provisions = life.treaty.articles.flatMap((article) => article.provisions);
      const at = (rank: number) => provisions.filter(({ evidence }) => evidence === levels[rank]?.id).length;
      return `${at(0)} of ${provisions.length} provisions whole, ${at(1)} in part.`;
    },
  };
}

/** The main treaties side by side: their dates, what they owe, how long and how they end, and how much was read. */
export function SummaryTable({ sources }: { sources: NumberedSources }) {
  const { treatyLives, finding, subject } = usePublication().datasets;
  const lines: Line[] = [
    ...subject.situations.map(({ topic, label }) => situationLine(topic, label)),
    stepLine("Signed", "signed"),
    { label: "Ratified", cell: ratifiedCell },
    stepLine("In force", "in-force"),
    stepLine("First invoked", "invoked"),
    frameLine("Term", "term"),
    frameLine("Exit", "exit"),
    stepLine("Ended", "ended", <span class="quiet">No end recorded.</span>),
    useReadLine(),
  ];
  return (
    <table class="summary-table">
      <caption class="visually-hidden">The treaties side by side</caption>
      <thead>
        <tr>
          <td />
          {treatyLives.map(({ treaty }) => (
            <th scope="col" key={treaty.id} class={treatyClass(treaty.id)}>
              <TreatyMark id={treaty.id} />
              <Link to={treaty.address}>{treaty.shortTitle}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, cell }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {treatyLives.map((life) => (
              <td
                key={life.treaty.id}
                data-label={life.treaty.shortTitle}
                class={treatyClass(life.treaty.id)}
              >
                {cell({ life, sources, finding: finding.find(({ treaty }) => treaty.id === life.treaty.id) })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
