import { type Lexicon, lexiconOf } from "./concepts.ts";
import { corrector } from "./corrector.ts";
import {
  placeIn,
  type Posting,
  type PostingsFile,
  type SearchCore,
  type Shown,
  unpackPostings,
} from "./index-format.ts";
import { leadFinder, type NamedLead } from "./leads.ts";
import { rank, type Ranked } from "./rank.ts";
import { type Query, readQuery, type Unit } from "./read-query.ts";
import { fold } from "./words.ts";

/** Fetches a file of the index as text, by its address below the address of the site. */
type Fetch = (address: string) => Promise<string>;

/** What a query finds, the best first, and the words it was read as where the reader's hand slipped. */
export type Found = { query: Query; ranked: Ranked[]; corrected: string | null };

/** An index that is fetched piece by piece as queries need it. */
export type Finder = {
  core: SearchCore;
  lexicon: Lexicon;
  /** A query taken apart; nothing is fetched for it. */
  read: (text: string) => Query;
  find: (query: string) => Promise<Found>;
  /** What the core alone finds by name, at most so many; nothing is fetched for it. */
  leads: (text: string, most: number) => NamedLead[];
  /** What is shown of some documents, by their numbers, in the same order. */
  show: (documents: readonly number[]) => Promise<Shown[]>;
};

/** At most this many ways to end an unfinished word are tried. */
const mostEndings = 12;

/** A word that so few documents hold may be another spelling of a name. */
const fewDocuments = 2;

/** How many documents hold all of a unit in its best reading, at most. */
const holding = ({ alternatives }: Unit, postings: ReadonlyMap<string, readonly Posting[]>) =>
  Math.max(
    0,
    ...alternatives
      .filter(({ isGuess }) => !isGuess)
      .map(({ terms }) => Math.min(...terms.map((term) => postings.get(term)?.length ?? 0))),
  );

/** A cache of files, each fetched once; one that failed is fetched again when it is next asked for. */
function filesOf<T>(fetchText: Fetch, folder: string) {
  const files = new Map<string, Promise<T>>();
  return (name: string): Promise<T> => {
    const known = files.get(name);
    if (known) return known;
    const file = fetchText(`${folder}${name}.json`).then((text) => JSON.parse(text) as T);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

/** The numbers of the files that hold whatever begins with some letters; at most three. */
function filesFrom(firsts: readonly string[], start: string): number[] {
  const [from, to] = [placeIn(firsts, start), placeIn(firsts, `${start}\uffff`)];
  return Array.from({ length: Math.min(to - from + 1, 3) }, (_, i) => from + i);
}

/** Reads an index: `fetchText` is asked for the core at once, and for other files when a query needs them. */
export async function openIndex(fetchText: Fetch, address: string): Promise<Finder> {
  const core = JSON.parse(await fetchText(address)) as SearchCore;
  const lexicon = lexiconOf(core.concepts);
  const postingsFile = filesOf<PostingsFile>(fetchText, core.folder);
  const shownFile = filesOf<Shown[]>(fetchText, core.folder);
  const wordsFile = filesOf<string[]>(fetchText, core.folder);

  const postingsOf = async (term: string): Promise<readonly Posting[]> => {
    const file = await postingsFile(`postings-${placeIn(core.postings, term)}`);
    return Object.hasOwn(file, term) ? unpackPostings(file[term] ?? "") : [];
  };

  const endings = async (start: string): Promise<string[]> => {
    const files = await Promise.all(
      filesFrom(core.postings, start).map((i) => postingsFile(`postings-${i}`)),
    );
    return files
      .flatMap((file) => Object.entries(file))
      .filter(([term]) => term.startsWith(start))
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, mostEndings)
      .map(([term]) => term);
  };

  const conceptsFrom = (start: string) =>
    start.length < 3
      ? []
      : core.concepts
          .filter(({ forms }) => forms.some((form) => fold(form).startsWith(start)))
          .map(({ id }) => `@${id}`);

  /** Adds to the last word of a query the ways in which it may go on. */
  const withEndings = async (query: Query): Promise<Query> => {
    const start = query.unfinished;
    const last = query.units.at(-1);
    if (!start || start.length < 2 || last?.written !== start) return query;
    const stems = start.length > 5 ? [start.slice(0, -1), start.slice(0, -2), start.slice(0, -3)] : [];
    const concepts = conceptsFrom(start);
    // All that this may need is asked for at once: on a slow network each turn costs more than the files.
    const [ends, itself] = await Promise.all([
      endings(start),
      Promise.all(last.alternatives.flatMap(({ terms }) => terms).map(postingsOf)),
      ...[...concepts, ...stems].map(postingsOf),
    ]);
    const weight = itself.some((postings) => postings.length > 0) ? 0.25 : 0.6;
    const more = [
      ...[...ends, ...concepts].map((term) => ({ terms: [term], weight })),
      ...stems.map((term) => ({ terms: [term], weight, isGuess: true })),
    ];
    const unit: Unit = { ...last, alternatives: [...last.alternatives, ...more] };
    return { ...query, units: [...query.units.slice(0, -1), unit] };
  };

  const termsOf = (query: Query) =>
    query.units.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms));

  const load = async (query: Query) =>
    new Map(await Promise.all(termsOf(query).map(async (term) => [term, await postingsOf(term)] as const)));

  const { putRight, withSounds } = corrector(core, lexicon, async (start) => {
    const [from, to] = [placeIn(core.words, start), placeIn(core.words, `${start}\uffff`)];
    const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return (await Promise.all(numbers.map((i) => wordsFile(`words-${i}`)))).flat();
  });

  const find = async (text: string, isSecond = false): Promise<Found> => {
    const written = readQuery(text, lexicon);
    const [read] = await Promise.all([withEndings(written), load(written)]);
    const postings = await load(read);
    const unknown = read.units.filter((unit) => holding(unit, postings) === 0);
    const corrected = isSecond ? null : await putRight(text, new Set(unknown.map(({ written }) => written)));
    if (corrected) return { ...(await find(`${corrected} `, true)), corrected };
    const query = withSounds(read, (unit) => holding(unit, postings) <= fewDocuments);
    const all = query === read ? postings : await load(query);
    return { query, ranked: rank(query, all, core), corrected: null };
  };

  return {
    core,
    lexicon,
    read: (text) => readQuery(text, lexicon),
    find: (text) => find(text),
    leads: leadFinder(core, lexicon),
    show: (documents) =>
      Promise.all(
        documents.map(async (document) => {
          const place = placeIn(core.shown, document);
          const file = await shownFile(`documents-${place}`);
          return file[document - (core.shown[place] ?? 0)] as Shown;
        }),
      ),
  };
}
