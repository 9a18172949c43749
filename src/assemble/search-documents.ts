import { compareText } from "../record/problem.ts";
import type { SearchDocument } from "../search/search-index.ts";
import type { ActorDossier } from "./actor-dossiers.ts";
import type { ActorEntry } from "./actors.ts";
import { address } from "./address.ts";
import type { ChronologyEntry } from "./chronology.ts";
import type { ClaimEntry, DisputeEntry, IndicatorEntry, ReactionEntry } from "./reception.ts";
import type { SourceEntry } from "./sources.ts";
import type { TermLists } from "./terms.ts";
import { plainText } from "./text.ts";
import type { TopicDossier } from "./topic-dossiers.ts";
import type { TreatyEntry } from "./treaties.ts";

type Found = Omit<SearchDocument, "id" | "names" | "text"> & { names?: string; text?: string };

const namesOf = ({ name, aliases }: ActorEntry) =>
  [name.ru, name.ko, name.zh, ...aliases].filter((text) => text !== undefined).join(" ");

/** The datasets that search goes through. */
export type SearchMaterial = {
  terms: TermLists;
  chronology: readonly ChronologyEntry[];
  treaties: readonly TreatyEntry[];
  claims: readonly ClaimEntry[];
  disputes: readonly DisputeEntry[];
  reactions: readonly ReactionEntry[];
  indicators: readonly IndicatorEntry[];
  sources: readonly SourceEntry[];
  actorDossiers: Readonly<Record<string, ActorDossier>>;
  topicDossiers: readonly TopicDossier[];
};

function events({ chronology }: SearchMaterial): Found[] {
  return chronology.map((event) => ({
    kind: "event",
    title: event.title,
    detail: event.date.words,
    address: event.address,
    text: `${event.date.words} ${event.summary}`,
  }));
}

function treatiesAndArticles({ treaties, terms }: SearchMaterial): Found[] {
  return treaties.flatMap((treaty): Found[] => [
    {
      kind: "treaty",
      title: treaty.title.en,
      detail: treaty.shortTitle,
      address: treaty.address,
      names: [treaty.title.ru, treaty.title.ko, treaty.title.zh].filter(Boolean).join(" "),
      text: treaty.shortTitle,
    },
    ...treaty.articles
      .filter(({ evidence }) => evidence !== "not-found")
      .map((article): Found => ({
        kind: "article",
        title: `${treaty.shortTitle}, ${article.name}: ${article.heading}`,
        detail: terms.label("evidence-levels", article.evidence),
        address: article.address,
        text: article.provisions.map(({ duty }) => duty).join(" "),
      })),
  ]);
}

function claims({ claims: all, terms }: SearchMaterial): Found[] {
  return all.map((claim) => ({
    kind: "claim",
    title: claim.title,
    detail: terms.label("claim-verdicts", claim.verdict),
    address: claim.address,
    text: `${claim.claim} ${claim.finding}`,
  }));
}

function reactions({ reactions: all, terms }: SearchMaterial): Found[] {
  return all.map((reaction) => ({
    kind: "reaction",
    title: `${reaction.actorName}: ${reaction.office}`,
    detail: `${reaction.date.words}, ${terms.label("reaction-tones", reaction.tone).toLowerCase()}`,
    address: reaction.address,
    text: [reaction.speakerName, reaction.summary, ...(reaction.measures ?? [])].filter(Boolean).join(" "),
  }));
}

function disputes({ disputes: all }: SearchMaterial): Found[] {
  return all.map((dispute) => ({
    kind: "dispute",
    title: dispute.title,
    detail: dispute.recordUses.version ? "The record uses one version" : "The record uses none",
    address: dispute.address,
    text: [dispute.question, ...dispute.versions.map(({ says, holders }) => `${says} ${holders}`)].join(" "),
  }));
}

function actors({ actorDossiers }: SearchMaterial): Found[] {
  return Object.values(actorDossiers).map(({ actor }) => ({
    kind: "actor",
    title: actor.name.en,
    detail: [actor.name.ru, actor.name.ko].filter(Boolean).join(" · "),
    address: actor.address,
    names: namesOf(actor),
    text: actor.description ?? "",
  }));
}

function topics({ topicDossiers, indicators, terms }: SearchMaterial): Found[] {
  return [
    ...topicDossiers.map((topic) => ({
      kind: "topic" as const,
      title: topic.label,
      detail: topic.definition,
      address: topic.address,
    })),
    ...indicators.map((indicator) => ({
      kind: "indicator" as const,
      title: indicator.title,
      detail: terms.label("indicator-statuses", indicator.status),
      address: address.indicator(indicator.id),
      text: indicator.question,
    })),
  ];
}

function sources({ sources: all }: SearchMaterial): Found[] {
  return all.map((source) => ({
    kind: "source",
    title: source.title,
    detail: [source.publisher, source.date?.words].filter(Boolean).join(", "),
    address: source.address,
    text: source.publisher,
  }));
}

/** Everything that search can find, numbered in order of kind and of the dataset it comes from. */
export function assembleSearchDocuments(material: SearchMaterial): SearchDocument[] {
  return [events, treatiesAndArticles, claims, disputes, reactions, actors, topics, sources]
    .flatMap((of) => of(material))
    .map((found, i) => ({
      id: String(i),
      kind: found.kind,
      title: found.title,
      detail: found.detail,
      address: found.address,
      names: found.names ?? "",
      text: plainText(found.text ?? ""),
    }));
}

/** The letter a title is filed under: its first letter or digit in capitals, digits together under 0–9. */
function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize("NFKD"))?.[0]?.toUpperCase() ?? "";
  if (/\p{N}/u.test(first) || !first) return "0–9";
  if (/\p{Script=Cyrillic}/u.test(first)) return "Cyrillic";
  return /[A-Z]/.test(first) ? first : "Korean, Chinese, Japanese";
}

const sortKey = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();

/** All documents by the first letter of their title, letters and titles in order; other scripts after Z. */
export function byLetter(
  documents: readonly SearchDocument[],
): { letter: string; documents: SearchDocument[] }[] {
  const letters = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const letter = letterOf(document.title);
    letters.set(letter, [...(letters.get(letter) ?? []), document]);
  }
  const rank = (letter: string) => (letter === "0–9" ? 0 : letter.length === 1 ? 1 : 2);
  return [...letters]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([letter, found]) => ({
      letter,
      documents: found.sort(
        (a, b) => compareText(sortKey(a.title), sortKey(b.title)) || compareText(a.address, b.address),
      ),
    }));
}
