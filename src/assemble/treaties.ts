import { compareText } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { ArticleRecord, TreatyRecord } from "../record/schema/treaty.ts";
import { address } from "./address.ts";
import { assembleDate, type PublishedDate } from "./date.ts";
import { cleanDeep } from "./text.ts";

type ProvisionRecord = ArticleRecord["provisions"][number];

/** A provision as published: one duty, position or final clause of an article. */
export type ProvisionEntry = Omit<ProvisionRecord, "id"> & {
  ref: string;
  id: string;
  address: string;
  treaty: string;
  article: string;
  /** How the article is named in a sentence: "Article 4", "Preamble". */
  articleName: string;
};

/** An article as published. */
export type ArticleEntry = Omit<ArticleRecord, "provisions" | "sources"> & {
  ref: string;
  anchor: string;
  address: string;
  name: string;
  sources: string[];
  provisions: ProvisionEntry[];
};

/** A dated step in the life of a treaty. */
export type Step = {
  date: PublishedDate;
  text: string;
  evidence: string;
  sources: string[];
  event?: string | undefined;
};

/** One coder's value for one variable. */
export type CodingValue = {
  variable: string;
  value: string | number;
  reason?: string | undefined;
  doubt?: string | undefined;
  provisions?: string[] | undefined;
};

/** One coder's coding of one treaty. */
export type CodingEntry = {
  id: string;
  treaty: string;
  coder: string;
  caseId: string | null;
  note: string | null;
  sources: string[];
  values: CodingValue[];
};

/** A treaty as published. */
export type TreatyEntry = Omit<TreatyRecord, "signed" | "ratified" | "entryIntoForce" | "ended"> & {
  id: string;
  address: string;
  /** The year of signature, by which pages and colours know it. */
  year: string;
  signed: Step;
  ratified: (Step & { party: string; body: string })[];
  entryIntoForce: Step | null;
  ended: Step | null;
  /** Articles in the order of the treaty: preamble, numbers, then provisions seen without a number. */
  articles: ArticleEntry[];
  codings: CodingEntry[];
};

type StepRecord = TreatyRecord["signed"];

const toStep = <T extends StepRecord>(step: T) => ({ ...step, date: assembleDate(step.date) });

function articleName(num: string): string {
  if (num === "preamble") return "Preamble";
  return num === "unnumbered" ? "Without an article number" : `Article ${num}`;
}

const articleOrder = (num: string) => (num === "preamble" ? 0 : num === "unnumbered" ? 1000 : Number(num));

function assembleArticle({ id: ref, value }: Entry<ArticleRecord>): ArticleEntry {
  const [treaty = "", anchor = ""] = ref.split("/");
  const name = articleName(value.num);
  return {
    ...value,
    ref,
    anchor,
    address: address.article(ref),
    name,
    sources: value.sources ?? [...new Set(value.provisions.flatMap((provision) => provision.sources))],
    provisions: value.provisions.map((provision) => ({
      ...provision,
      ref: `${ref}#${provision.id}`,
      address: address.provision(`${ref}#${provision.id}`),
      treaty,
      article: ref,
      articleName: name,
    })),
  };
}

function codingsOf(record: RecordSet, treaty: string): CodingEntry[] {
  return [...record.coding.values()]
    .filter((coding) => coding.value.treaty === treaty)
    .map(({ id, value }) => ({
      id,
      treaty,
      coder: value.coder,
      caseId: value.caseId ?? null,
      note: value.note ?? null,
      sources: value.sources,
      values: value.values,
    }))
    .sort((a, b) => compareText(a.coder, b.coder));
}

function assembleTreaty(record: RecordSet, { id, value }: Entry<TreatyRecord>): TreatyEntry {
  const articles = [...record.article.values()]
    .filter((article) => article.id.startsWith(`${id}/`))
    .sort((a, b) => articleOrder(a.value.num) - articleOrder(b.value.num))
    .map(assembleArticle);
  return cleanDeep({
    ...value,
    id,
    address: address.treaty(id),
    year: value.signed.date.slice(0, 4),
    signed: toStep(value.signed),
    ratified: (value.ratified ?? []).map(toStep),
    entryIntoForce: value.entryIntoForce ? toStep(value.entryIntoForce) : null,
    ended: value.ended ? toStep(value.ended) : null,
    articles,
    codings: codingsOf(record, id),
  });
}

/** Assembles all treaties: the bilateral ones by date of signature, then the comparators. */
export function assembleTreaties(record: RecordSet): TreatyEntry[] {
  const rank = (treaty: TreatyEntry) => (treaty.role === "bilateral" ? 0 : 1);
  return [...record.treaty.values()]
    .map((treaty) => assembleTreaty(record, treaty))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.signed.date.earliest, b.signed.date.earliest));
}
