import type { ComparisonPair } from "../../assemble/comparison-pair.ts";
import { hasPage } from "../../assemble/site-pages.ts";
import type { ProvisionEntry, TreatyEntry } from "../../assemble/treaties.ts";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty } from "../../record/known-terms.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";

type Question = { to: string; words: string };

/** Relations by which a pair is asked about, and how the question begins. */
const asked = [
  ["new", "What", "added to"],
  ["dropped", "What of", "fell away in"],
] as const;

/** What the newer treaty of a pair added to the older, and what of the older fell away, each as its rows alone. */
function questionsOnPair(pair: ComparisonPair, year: (id: string) => string): Question[] {
  return asked.flatMap(([relation, begins, middle]): Question[] => {
    if (!pair.counts[relation]) return [];
    const [first, last] = relation === "new" ? [pair.newer, pair.older] : [pair.older, pair.newer];
    return [
      {
        to: `${pair.address}?relation=${relation}#rows`,
        words: `${begins} ${year(first)} ${middle} ${year(last)}`,
      },
    ];
  });
}

/** Where the wording of a clause and its conditions stand. */
function questionsOnClause(treaty: TreatyEntry, provision: ProvisionEntry): Question[] {
  const article = treaty.articles.find(({ ref }) => ref === provision.article);
  if (!article) return [];
  const name = `${article.name} of the ${treaty.shortTitle}`;
  return [
    ...(provision.wordings?.length
      ? [{ to: `${article.address}#wording`, words: `The wording of ${name}` }]
      : []),
    ...(provision.conditions?.length
      ? [{ to: `${article.address}#duties`, words: `The conditions of ${name}` }]
      : []),
  ];
}

/** The questions that a reader of the comparison comes with, each with the address that answers it. */
function questionsOf({ datasets, treatyById }: Publication): Question[] {
  const { comparison, treaties } = datasets;
  const { clauses } = comparison.assistance;
  const year = (id: string) => treatyById.get(id)?.year ?? id;
  const main = new Set(treaties.filter(isMainTreaty).map(({ id }) => id));
  const latest = clauses.filter(({ treaty }) => main.has(treaty)).at(-1);
  const treaty = latest && treatyById.get(latest.treaty);
  return [
    ...(hasPage(datasets, "/compare/summary/")
      ? [{ to: "/compare/summary/", words: "All of it on one page, to print" }]
      : []),
    ...comparison.pairs.flatMap((pair) => questionsOnPair(pair, year)),
    ...(latest && treaty ? questionsOnClause(treaty, latest.provision) : []),
    ...treaties
      .filter((one) => isMainTreaty(one) && one.limits)
      .map((one) => ({ to: `${one.address}#limits`, words: `What is not known of the ${one.shortTitle}` })),
    ...clauses
      .filter((clause) => latest && !main.has(clause.treaty))
      .map((clause) => ({
        to: `/compare/assistance/?with=${latest?.treaty},${clause.treaty}#side-by-side`,
        words: `${treaty?.year} beside the ${treatyById.get(clause.treaty)?.shortTitle}`,
      })),
  ];
}

/** Questions that the comparison is asked, each one click from its answer. */
export function Asked() {
  const questions = questionsOf(usePublication());
  if (questions.length < 2) return null;
  return (
    <nav class="asked no-print" aria-labelledby="asked">
      <h2 id="asked">Asked of the treaties</h2>
      <ul>
        {questions.map(({ to, words }) => (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
