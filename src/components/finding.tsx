import type { Absence, Situation, TreatyFinding } from "../assemble/finding.ts";
import type { ProvisionEntry, TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";

/** The years in which a treaty bound its parties, in words. */
function inForceWords(treaty: TreatyEntry): string {
  const from = treaty.entryIntoForce?.date;
  if (!from) return "Entry into force: not found";
  return `In force ${treaty.ended ? `${from.words} – ${treaty.ended.date.words}` : `since ${from.words}`}`;
}

function Duty({ provision }: { provision: ProvisionEntry }) {
  return (
    <>
      <p>
        <Prose text={provision.duty} />
      </p>
      {provision.conditions?.length ? (
        <div class="conditions">
          <p class="label">On these conditions:</p>
          <ul>
            {provision.conditions.map((condition) => (
              <li key={condition}>
                <mark>
                  <Prose text={condition} />
                </mark>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p class="basis">
        <Link to={provision.address}>{provision.articleName}</Link>{" "}
        <EvidenceBadge level={provision.evidence} />
      </p>
      <SourceLine ids={provision.sources.slice(0, 3)} />
    </>
  );
}

function NoDuty({ absence }: { absence: Absence | null }) {
  if (!absence) return <p class="none">Not found.</p>;
  return (
    <>
      <p class="none">No such duty found.</p>
      <p class="basis">
        <Prose text={absence.finding} /> <Link to={absence.address}>How this is known</Link>
      </p>
      <SourceLine ids={absence.sources.slice(0, 3)} />
    </>
  );
}

function SituationPart({ situation }: { situation: Situation }) {
  return (
    <div class="situation">
      <h3>{situation.label}</h3>
      {situation.duties.map((provision) => (
        <Duty key={provision.ref} provision={provision} />
      ))}
      {situation.duties.length === 0 && <NoDuty absence={situation.absence} />}
    </div>
  );
}

function TreatyPart({ finding: { treaty, situations } }: { finding: TreatyFinding }) {
  return (
    <section class={`finding-treaty ${treatyClass(treaty.id)}`} aria-labelledby={`finding-${treaty.id}`}>
      <h2 id={`finding-${treaty.id}`}>
        <TreatyMark id={treaty.id} />
        <Link to={treaty.address}>{treaty.shortTitle}</Link>
      </h2>
      <p class="in-force">{inForceWords(treaty)}</p>
      {situations.map((situation) => (
        <SituationPart key={situation.topic} situation={situation} />
      ))}
    </section>
  );
}

/** What each bilateral treaty obliges if one party is attacked or threatened: one column for each treaty. */
export function Finding() {
  const { finding } = usePublication().datasets;
  if (!finding.some(({ situations }) => situations.length)) return null;
  return (
    <div class="finding">
      {finding.map((part) => (
        <TreatyPart key={part.treaty.id} finding={part} />
      ))}
    </div>
  );
}
