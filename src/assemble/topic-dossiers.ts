import { address } from "./address.ts";
import type { ChronologyEntry } from "./chronology.ts";
import type { ClaimEntry, IndicatorEntry } from "./reception.ts";
import type { TermLists } from "./terms.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";

/** What one treaty provides on a topic. */
type TopicProvisions = { treaty: string; provisions: ProvisionEntry[] };

/** Everything the record holds on one topic. Lists of ids, oldest event first. */
export type TopicDossier = {
  id: string;
  address: string;
  label: string;
  definition: string;
  group: string;
  events: string[];
  treaties: TopicProvisions[];
  indicators: string[];
  /** Claims on articles that have a provision on the topic. */
  claims: string[];
};

export type TopicMaterial = {
  chronology: readonly ChronologyEntry[];
  treaties: readonly TreatyEntry[];
  claims: readonly ClaimEntry[];
  indicators: readonly IndicatorEntry[];
};

/** Assembles a dossier for every topic that events can have, in the order of the vocabulary. */
export function assembleTopicDossiers(material: TopicMaterial, terms: TermLists): TopicDossier[] {
  const topics = terms.list("topics").filter(({ scope }) => !scope || scope.includes("events"));
  return topics.map(({ id, label, definition, group }): TopicDossier => {
    const treaties = material.treaties.flatMap((treaty): TopicProvisions[] => {
      const provisions = treaty.articles
        .flatMap((article) => article.provisions)
        .filter((provision) => provision.topics.includes(id));
      return provisions.length ? [{ treaty: treaty.id, provisions }] : [];
    });
    const articles = new Set(treaties.flatMap(({ provisions }) => provisions.map(({ article }) => article)));
    return {
      id,
      address: address.topic(id),
      label,
      definition,
      group: group ?? "events",
      events: material.chronology.filter((event) => event.topics.includes(id)).map((event) => event.id),
      treaties,
      indicators: material.indicators.filter(({ topic }) => topic === id).map((indicator) => indicator.id),
      claims: material.claims
        .filter((claim) => claim.articles?.some((ref) => articles.has(ref)))
        .map((c) => c.id),
    };
  });
}
