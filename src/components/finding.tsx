import type { ProvisionEntry, TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";

/** The provisions of a treaty that bind on a topic; recitals and permissions are left to the treaty's page. */
const dutiesOn = (treaty: TreatyEntry, topic: string) =>
  treaty.articles
    .flatMap((article) => article.provisions)
    .filter((provision) => provision.force === "binding" && provision.topics.includes(topic));

/** The years in which a treaty bound its parties, in words. */
function inForceWords(treaty: TreatyEntry): string {
  const from = treaty.entryIntoForce?.date;
  if (!from) return "not in force";
  return treaty.ended ? `${from.words} – ${treaty.ended.date.words}` : `since ${from.words}`;
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
    </>
  );
}

/** Says why a treaty shows no duty: on evidence of absence, or because it was not found. */
function NoDuty({ treaty, topic }: { treaty: TreatyEntry; topic: string }) {
  const { datasets } = usePublication();
  const row = datasets.comparison.matrix.find((candidate) => candidate.topic === topic)?.latest;
  const absence =
    row?.absence ??
    datasets.comparison.pairs
      .filter((pair) => pair.older === treaty.id || pair.newer === treaty.id)
      .flatMap((pair) => pair.rows)
      .find((candidate) => candidate.topic === topic && candidate.absence)?.absence;
  return (
    <>
      <p class="none">No such duty found.</p>
      {absence && (
        <>
          <p class="basis">
            <Prose text={absence.text} />
          </p>
          <SourceLine ids={absence.sources} />
        </>
      )}
    </>
  );
}

const situations = [
  ["armed-assistance", "If one is attacked"],
  ["crisis-consultation", "If attack threatens"],
] as const;

/** What each bilateral treaty obliges if one party is attacked or threatened: one column for each treaty. */
export function Finding() {
  const { datasets } = usePublication();
  const treaties = datasets.treaties.filter((treaty) => treaty.role === "bilateral");
  return (
    <div class="finding">
      {treaties.map((treaty) => (
        <section
          key={treaty.id}
          class={`finding-treaty ${treatyClass(treaty.id)}`}
          aria-labelledby={`finding-${treaty.id}`}
        >
          <h2 id={`finding-${treaty.id}`}>
            <TreatyMark id={treaty.id} />
            <Link to={treaty.address}>{treaty.shortTitle}</Link>
          </h2>
          <p class="in-force">In force {inForceWords(treaty)}</p>
          {situations.map(([topic, label]) => {
            const provisions = dutiesOn(treaty, topic);
            return (
              <div class="situation" key={topic}>
                <h3>{label}</h3>
                {provisions.map((provision) => (
                  <Duty key={provision.ref} provision={provision} />
                ))}
                {provisions.length === 0 && <NoDuty treaty={treaty} topic={topic} />}
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}
