import { isMainTreaty } from "../record/known-terms.ts";
import type { RecordSet } from "../record/record.ts";
import type { HeadlinePage, SiteRecord } from "../record/schema/site.ts";
import { assembleDate, type PublishedDate } from "./date.ts";
import { cleanDeep } from "./text.ts";
import type { TreatyEntry } from "./treaties.ts";

/** A main instrument: its treaty, how it is called in short, its accent in light and dark, and its mark. */
export type Instrument = SiteRecord["instruments"][number];

/** A stretch of the time axis that is drawn at one scale, from its first day on. */
type TimeBreak = NonNullable<SiteRecord["timeAxis"]>[number];

/** A milestone that charts name, the most important first. */
export type NamedMilestone = NonNullable<SiteRecord["milestones"]>[number];

/** A situation, the level of duty that its duties stand on in a drawing, and each duty in a few words. */
export type SubjectSituation = {
  topic: string;
  label: string;
  level: string;
  /** The few words for a provision, by its reference. */
  words: Record<string, string>;
};

/** A step of the story. */
export type StoryStep = Omit<NonNullable<SiteRecord["story"]>[number], "confirmed">;

/** Everything that makes this record this record and no other. */
export type Subject = {
  /** What the permanent ids of feeds, calendars and citations begin with; it never changes. */
  id: string;
  name: string;
  tagline: string;
  /** The front page in one sentence, for previews. */
  description: string;
  /** What the record is about, to stand in a sentence: "the Russia–DPRK treaties". */
  subject: string;
  /** Who the parties are, to stand in a sentence: "Russia and North Korea". */
  parties: string;
  /** What the main instruments are called together, as a heading; without it pages say "Main treaties". */
  mainHeading: string | null;
  /** The main instruments in order; their place gives them their accent. */
  instruments: Instrument[];
  /** The two treaties that readers are led to first; null where there are not two. */
  mainPair: { older: string; newer: string } | null;
  timeAxis: TimeBreak[];
  /** A stretch of the earth, in degrees, that is drawn larger beside the map of all places; null for none. */
  closerMap: NonNullable<SiteRecord["closerMap"]> | null;
  milestones: NamedMilestone[];
  /** The situations that the main treaties are asked about, the heaviest duty first, and what each duty is called. */
  situations: SubjectSituation[];
  /** The topics of the clause on help in an attack, and of the one that is set beside it where there is none. */
  clause: { assistance: string; consultation?: string | undefined } | null;
  /** Which steps of other actors are told beside their reactions: on a topic, of some kinds, since a day. */
  alongside: { topic: string; kinds: string[]; since: string } | null;
  /** What the texts whose claims were checked are called together. */
  claimTexts: string | null;
  /** Words of single pages that are about the subject. */
  pages: Partial<Record<HeadlinePage, { description?: string | undefined; lead?: string | undefined }>>;
  /** Statements that pages bear as headings; a page without one says neutrally what it holds. */
  headlines: Partial<Record<HeadlinePage, string>>;
  /** What the page about the record says of this record alone. */
  about: { lead?: string | undefined; judgements?: string | undefined; limits: string[] };
  /** The day to which the record reaches, as its editor last said; null where it is not said. */
  reach: (Reach & { topics: (Reach & { topic: string })[] }) | null;
  /** Words that readers may type into the search, each with its language. */
  searchExamples: { text: string; language: string }[];
  /** Where corrections go: the address of an issue form, an e-mail address, and where files are edited. */
  corrections: NonNullable<SiteRecord["corrections"]>;
  links: { label: string; url: string }[];
  /** The story in steps, in order of time: the event told of, the window of time shown with it, and the words. */
  story: StoryStep[];
  /** Ids of the events of the whole on one page; without any they are the milestones. */
  onePage: string[];
};

/** A name as an id: "Two Words" gives "two-words". */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "record";

/** The main pair as written, or the two latest main treaties. */
function mainPairOf({ mainPair }: SiteRecord, treaties: readonly TreatyEntry[]): Subject["mainPair"] {
  if (mainPair) return mainPair;
  const own = treaties.filter(isMainTreaty);
  const [older, newer] = own.slice(-2);
  return older && newer ? { older: older.id, newer: newer.id } : null;
}

/** Without stretches of its own, the axis changes its scale where the phases of the record begin. */
function timeAxisOf(record: RecordSet): TimeBreak[] {
  if (record.site.value.timeAxis?.length) return record.site.value.timeAxis;
  const phases = record.vocabularies.get("phases")?.value.terms ?? [];
  const starts = phases
    .flatMap(({ from }) => (from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? [from] : []))
    .sort();
  return [...new Set(starts)].map((from) => ({
    from,
    label: `from ${from.slice(0, 4)}`,
    short: from.slice(0, 4),
  }));
}

/** A day to which the record was completed, with what an editor says of it. */
type Reach = { date: PublishedDate; note: string | null };

const reachOf = ({ to, note }: { to: string; note?: string | undefined }): Reach => ({
  date: assembleDate(to),
  note: note ?? null,
});

/** The topics on which the record reaches to another day than as a whole. */
const topicReaches = (record: RecordSet) =>
  (record.site.value.reach?.topics ?? []).map(({ topic, ...reach }) => ({ topic, ...reachOf(reach) }));

/** Assembles what makes this record this record, with what follows from the treaties where nothing is written. */
export function assembleSubject(record: RecordSet, treaties: readonly TreatyEntry[]): Subject {
  const site = record.site.value;
  return cleanDeep({
    id: site.id ?? slugOf(site.name),
    name: site.name,
    tagline: site.tagline,
    description: site.description,
    subject: site.subject,
    parties: site.parties,
    mainHeading: site.mainHeading ?? null,
    instruments: site.instruments,
    mainPair: mainPairOf(site, treaties),
    timeAxis: timeAxisOf(record),
    closerMap: site.closerMap ?? null,
    milestones: site.milestones ?? [],
    situations: (site.situations ?? []).map(({ topic, label, level, duties = [] }) => ({
      topic,
      label,
      level: level ?? label,
      words: Object.fromEntries(duties.map(({ provision, text }) => [provision, text])),
    })),
    clause: site.clause ?? null,
    alongside: site.alongside ?? null,
    claimTexts: site.claimTexts ?? null,
    pages: Object.fromEntries((site.pages ?? []).map(({ page, ...words }) => [page, words])),
    headlines: Object.fromEntries((site.headlines ?? []).map(({ page, text }) => [page, text])),
    about: { ...site.about, limits: site.about?.limits ?? [] },
    reach: site.reach ? { ...reachOf(site.reach), topics: topicReaches(record) } : null,
    searchExamples: site.searchExamples ?? [],
    corrections: site.corrections ?? {},
    links: site.links ?? [],
    onePage: site.onePage ?? [],
    story: (site.story ?? []).map(({ confirmed: _, ...step }) => step),
  });
}
