import { articleOrder, type ArticleRecord } from "../kinds/article.ts";
import { isKnown, type KnownTerm } from "../record/known-terms.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { Term } from "../record/schema/vocabulary.ts";
import type { Check } from "./check.ts";

type Provision = ArticleRecord["provisions"][number];
type Clause = { article: Entry<ArticleRecord>; place: number; provision: Provision };

const listOf = (record: RecordSet, name: "clause-features" | "feature-values") =>
  record.vocabularies.get(name)?.value.terms ?? [];

const treatyOf = (article: Entry<ArticleRecord>) => article.id.split("/")[0] ?? "";

/** Every provision of every article but the preambles, in the order of the articles, with its place in its article. */
function provisionsOf(record: RecordSet): Clause[] {
  return [...record.article.values()]
    .filter((article) => article.value.num !== "preamble")
    .sort((a, b) => articleOrder(a.value.num) - articleOrder(b.value.num))
    .flatMap((article) =>
      article.value.provisions.map((provision, place) => ({ article, place, provision })),
    );
}

/** Of each treaty the clause that is compared: on help in an attack, or the one that the record sets in its place. */
function comparedIn(record: RecordSet, provisions: readonly Clause[]): Set<Provision> {
  const { assistance, consultation } = record.site.value.clause ?? {};
  const found = new Map<string, Provision>();
  for (const topic of [assistance, consultation])
    for (const { article, provision } of provisions)
      if (topic && provision.topics.includes(topic) && !found.has(treatyOf(article)))
        found.set(treatyOf(article), provision);
  return new Set(found.values());
}

const featuresGiven: Check = {
  name: "features-given",
  description:
    "The clause on help in an attack that is compared has a value for each feature; no other provision has any.",
  level: "error",
  check(record, report) {
    const provisions = provisionsOf(record);
    const compared = comparedIn(record, provisions);
    const features = listOf(record, "clause-features").map(({ id }) => id);
    const values = listOf(record, "feature-values").map(({ id }) => id);
    for (const { article, place, provision } of provisions) {
      const path = ["provisions", place, "features"];
      if (provision.features && !compared.has(provision))
        report(
          article,
          path,
          "stands on a provision that is not compared as an assistance clause, so no page shows it",
          "remove it; site.yml names under clause the topics that are compared",
        );
      if (!compared.has(provision)) continue;
      const absent = features.filter((id) => !provision.features?.[id]);
      if (absent.length)
        report(
          article,
          provision.features ? path : path.slice(0, 2),
          `lacks ${absent.join(", ")}, which the comparison of assistance clauses shows`,
          `add to features, for each, one of: ${values.join(", ")}`,
        );
    }
  },
};

/** Why a value cannot be what was read of a clause, and what to do; undefined if it can. */
type Doubt = (provision: Provision, element: NonNullable<Term["element"]>) => [string, string] | undefined;

const isDescribed = (provision: Provision, element: NonNullable<Term["element"]>) =>
  (provision[element] ?? []).length > 0;

const wholeWording: KnownTerm<"evidence-levels"> = "text";
const partOfWording: KnownTerm<"evidence-levels"> = "text-part";

const has: Doubt = (provision, element) =>
  isDescribed(provision, element)
    ? undefined
    : [`but the provision has no ${element}, where readers look for it`, `describe it under ${element}`];

const doubts: Record<KnownTerm<"feature-values">, Doubt> = {
  yes: has,
  "in-part": has,
  no: (provision, element) => {
    const { evidence } = provision;
    if (evidence === wholeWording || (evidence === partOfWording && isDescribed(provision, element))) return;
    return [
      `but with the evidence "${evidence}" its absence cannot be told`,
      `say not-seen${evidence === partOfWording ? `, or describe what was read under ${element}` : ""}`,
    ];
  },
  "not-seen": ({ evidence }) =>
    evidence === wholeWording
      ? [`but with the evidence "${evidence}" the whole clause was read`, "say yes, in-part or no"]
      : undefined,
};

const featuresAgree: Check = {
  name: "features-agree",
  description: "What is said of a clause's features fits its evidence and the elements that are described.",
  level: "error",
  check(record, report) {
    const elements = new Map(listOf(record, "clause-features").map(({ id, element }) => [id, element]));
    for (const { article, place, provision } of provisionsOf(record))
      for (const [feature, value] of Object.entries(provision.features ?? {})) {
        const element = elements.get(feature);
        if (!element || !value || !isKnown("feature-values", value)) continue;
        const doubt = doubts[value](provision, element);
        if (doubt)
          report(article, ["provisions", place, "features", feature], `"${value}", ${doubt[0]}`, doubt[1]);
      }
  },
};

const featureElement: Check = {
  name: "feature-element",
  description: "Every clause feature names the element of the clause that it belongs to.",
  level: "error",
  check(record, report) {
    const vocabulary = record.vocabularies.get("clause-features");
    for (const [i, { id, element }] of (vocabulary?.value.terms ?? []).entries())
      if (vocabulary && !element)
        report(
          vocabulary,
          ["terms", i],
          `"${id}" names no element`,
          "add element: trigger, response, conditions, timing or decision",
        );
  },
};

/** Checks on the features of assistance clauses. */
export const clauseFeatureChecks: readonly Check[] = [featuresGiven, featuresAgree, featureElement];
