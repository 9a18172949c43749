import {
  type ArticleEntry,
  articleOrder,
  type ArticleRecord,
  type ProvisionEntry,
} from "../kinds/article.ts";
import type { CodingEntry, CodingValue } from "../kinds/coding.ts";
import type { TreatyEntry, TreatyRecord } from "../kinds/treaty.ts";
import { joinWords, type WordingEntry, type WordingRecord } from "../kinds/wording.ts";
import { certaintyOf, isMainTreaty } from "../record/known-terms.ts";
import { compareText } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { assembleDate } from "./date.ts";
import type { TermLists } from "./terms.ts";
import { cleanDeep } from "./text.ts";

export type { ArticleEntry, CodingValue, ProvisionEntry, TreatyEntry, WordingEntry };

/** A dated step in the life of a treaty. */
export type Step = TreatyEntry["signed"];

type StepRecord = TreatyRecord["signed"];

const toStep = <T extends StepRecord>(step: T) => ({ ...step, date: assembleDate(step.date) });

function articleName(num: string): string {
  if (num === "preamble") return "Preamble";
  return num === "unnumbered" ? "Without an article number" : `Article ${num}`;
}

/** A wording with its words in one piece beside the segments. */
const toWording = (wording: WordingRecord): WordingEntry => ({
  ...wording,
  words: joinWords(
    wording.segments.map(({ words }) => words),
    wording.language,
  ),
});

function toInvoked({ date, ...invoked }: NonNullable<ArticleRecord["invoked"]>): ArticleEntry["invoked"] {
  return { ...invoked, ...(date ? { date: assembleDate(date) } : {}) };
}

function assembleArticle({ id: ref, value }: Entry<ArticleRecord>): ArticleEntry {
  const [treaty = "", anchor = ""] = ref.split("/");
  const name = articleName(value.num);
  const { invoked, ...rest } = value;
  return {
    ...rest,
    ...(invoked ? { invoked: toInvoked(invoked) } : {}),
    ref,
    anchor,
    address: address.article(ref),
    name,
    sources: value.sources ?? [...new Set(value.provisions.flatMap((provision) => provision.sources))],
    provisions: value.provisions.map(({ wordings, ...provision }) => ({
      ...provision,
      ...(wordings ? { wordings: wordings.map(toWording) } : {}),
      ref: `${ref}#${provision.id}`,
      address: address.provision(`${ref}#${provision.id}`),
      treaty,
      article: ref,
      articleName: name,
    })),
  };
}

function partiesOf(record: RecordSet, treaty: string): CodingEntry["parties"] {
  const parties = record.treaty.get(treaty)?.value.parties ?? [];
  return parties.map((actor) => ({ actor, cow: record.actor.get(actor)?.value.codes?.cow ?? null }));
}

function codingsOf(record: RecordSet, treaty: string, terms: TermLists): CodingEntry[] {
  return [...record.coding.values()]
    .filter((coding) => coding.value.treaty === treaty)
    .map(({ id, value }) => ({
      id,
      treaty,
      parties: partiesOf(record, treaty),
      coder: terms.label("coders", value.coder),
      coderId: value.coder,
      caseId: value.caseId ?? null,
      note: value.note ?? null,
      sources: value.sources,
      values: value.values.map((code) => ({ ...code, certainty: certaintyOf(code) })),
    }))
    .sort((a, b) => compareText(a.coder, b.coder));
}

function assembleTreaty(
  record: RecordSet,
  { id, value }: Entry<TreatyRecord>,
  terms: TermLists,
): TreatyEntry {
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
    codings: codingsOf(record, id, terms),
  });
}

/** Assembles all treaties: the bilateral ones by date of signature, then the comparators. */
export function assembleTreaties(record: RecordSet, terms: TermLists): TreatyEntry[] {
  const rank = (treaty: TreatyEntry) => (isMainTreaty(treaty) ? 0 : 1);
  return [...record.treaty.values()]
    .map((treaty) => assembleTreaty(record, treaty, terms))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.signed.date.earliest, b.signed.date.earliest));
}
