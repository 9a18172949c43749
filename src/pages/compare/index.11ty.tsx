import type { TreatyEntry } from "../../assemble/treaties.ts";
import type { Publication } from "../../build/publication.ts";
import { ObligationMatrix } from "../../charts/obligation-matrix.tsx";
import { Link } from "../../components/link.tsx";
import { EvidenceBadge, RelationBadge, treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";

export const data = { permalink: "/compare/index.html" };

/** The provisions of a treaty that say what is owed on attack, or, where there is none, when attack threatens. */
function assistanceOf(treaty: TreatyEntry) {
  const provisions = treaty.articles.flatMap((article) => article.provisions);
  const on = (topic: string) => provisions.filter((provision) => provision.topics.includes(topic));
  const assistance = on("armed-assistance");
  return assistance.length ? assistance : on("crisis-consultation");
}

const notStated = <span class="nothing">none stated</span>;

function AssistanceTable({ treaties }: { treaties: readonly TreatyEntry[] }) {
  const rows = treaties.flatMap((treaty) => assistanceOf(treaty).map((provision) => ({ treaty, provision })));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="The assistance clause of eight instruments">
      <table class="assistance">
        <caption class="visually-hidden">
          The assistance clause of eight instruments, element by element
        </caption>
        <thead>
          <tr>
            {["Clause", "Trigger", "Response owed", "Qualifiers", "Timing", "Who decides", "Evidence"].map(
              (name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ treaty, provision }) => (
            <tr key={provision.ref} class={treatyClass(treaty.id)}>
              <th scope="row">
                <TreatyMark id={treaty.id} />
                <Link to={provision.address}>
                  {treaty.shortTitle}, {provision.articleName}
                </Link>
              </th>
              <td>{provision.trigger ? <Prose text={provision.trigger} /> : notStated}</td>
              <td>{provision.response ? <Prose text={provision.response} /> : notStated}</td>
              <td>
                {provision.conditions?.length ? <Prose text={provision.conditions.join("; ")} /> : notStated}
              </td>
              <td>{provision.timing ? <Prose text={provision.timing} /> : notStated}</td>
              <td>{provision.decision ? <Prose text={provision.decision} /> : notStated}</td>
              <td>
                <EvidenceBadge level={provision.evidence} />
                <SourceLine ids={provision.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Compare({ publication }: { publication: Publication }) {
  const { comparison, treaties } = publication.datasets;
  const year = (id: string) => publication.treatyById.get(id)?.year ?? id;
  const latest = comparison.pairs.find(
    (pair) => pair.address === "/compare/russia-dprk-2000-and-russia-dprk-2024/",
  );
  const headlines = (latest?.rows ?? []).filter((row) => row.headline);
  return (
    <Page
      title="Compare"
      description="What the treaties of 1961, 2000 and 2024 oblige Russia and North Korea to do, topic by topic, and the assistance clause beside those of five other instruments."
      path="/compare/"
    >
      <h1 class="page-title">What was owed, and what changed</h1>
      <p class="lead">
        The treaties of 1961, 2000 and 2024 by topic: what kind of duty, how firm, and how well its wording is
        known.
      </p>
      <ul class="cards">
        {comparison.pairs.map((pair) => (
          <li key={pair.id} class={treatyClass(pair.newer)}>
            <h3>
              <Link to={pair.address}>
                {year(pair.older)} and {year(pair.newer)} side by side
              </Link>
            </h3>
            <p>{pair.rows.length} topics</p>
          </li>
        ))}
      </ul>
      <h2 id="matrix">Topic by topic</h2>
      <ObligationMatrix />
      <h2 id="changes">What changed between 2000 and 2024</h2>
      <ul class="findings">
        {headlines.map((row) => (
          <li key={row.id}>
            <RelationBadge relation={row.relation} /> <Link to={row.address}>{row.topicLabel}</Link>:{" "}
            <Prose text={row.finding} />
          </li>
        ))}
      </ul>
      <h2 id="assistance">The assistance clause taken apart</h2>
      <p class="measure">
        What sets off the duty, what is owed, under which conditions, how fast, and who decides, across eight
        instruments. Where a treaty has no assistance duty, its consultation clause stands here and says so.
      </p>
      <AssistanceTable treaties={treaties} />
    </Page>
  );
}

/** The comparison at a glance. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Compare publication={publication} />);
}
