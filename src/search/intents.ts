/**
 * What a question asks for, told by its words: the kinds of things that answer it, words of it that only say so and
 * need not be found, and words that such answers have.
 */
type Intent = {
  says: RegExp;
  favours: Readonly<Record<string, number>>;
  idle?: RegExp;
  adds?: readonly string[];
};

const whenIntent: Intent = {
  says: /\bwhen\b|\b(?:which|what) (?:day|date|year)\b|\bdates?\b|когда|дата|언제/,
  favours: { event: 1.4, treaty: 1.1, dispute: 1.1 },
  idle: /^(?:dates?|day|year|дата|дату)$/,
};

const meaningIntent: Intent = {
  says: /\bwhat (?:does|do|is|are)\b.*\bmean(?:s|t)?\b|\bmeaning of\b|\bdefin(?:e|ition)\b|что (?:значит|означает)|무슨 뜻|의미/,
  favours: { word: 6, page: 1.5 },
  idle: /^(?:means?|meant|meaning|define|definition|значит|означает|뜻|의미)$/,
};

const intents: readonly Intent[] = [
  whenIntent,
  meaningIntent,
  {
    says: /\bwhat (?:\w+ )?(?:happened|occurred|took place|went on)\b|\bevents? (?:of|in|on|from|during)\b|что (?:произошло|случилось|было)|무슨 일/,
    favours: { event: 1.8 },
    idle: /^(?:happened|occurred|took|place|went|events?|произошло|случилось|무슨|일|일이)$/,
  },
  {
    says: /\bhow (?:many|much|large|big)\b|\bnumbers?\b|\bfigures?\b|\bestimates?\b|\btoll\b|сколько|числ|몇|얼마/,
    favours: { figure: 1.9, dispute: 1.7, claim: 1.1 },
    idle: /^(?:how|many|much|large|big|numbers?|figures?|estimates?|toll|sent|send|all|сколько|число|численность)$/,
    adds: ["number", "figures", "total"],
  },
  {
    says: /\bdiffer|\bcompar|\bvs\b|\bversus\b|\bchanged? (?:between|from|in|since)\b|\bbetween .*\btreat|отлича|сравн|разниц|비교|차이/,
    favours: { comparison: 1.8, page: 1.3, dispute: 1.4 },
    idle: /^(?:different|difference|differences|differ|compare|compared|comparison|vs|versus|between|from|changed?|сравнение|сравнить|отличие|отличается)$/,
  },
  {
    says: /\bfull text\b|\bwhole text\b|полный текст|전문(?!가)/,
    favours: { treaty: 2.2, event: 1.2 },
    idle: /^(?:full|whole|полный|전문)$/,
  },
  {
    says: /\bword(?:ing|s)?\b|\bexact\b|\bverbatim\b|формулировк|원문|문구/,
    favours: { article: 1.4 },
    idle: /^(?:exact|wording|words?|texts?|verbatim|quotes?|текст|формулировка|원문|문구)$/,
  },
  {
    says: /\b(?:is it )?true\b|\bfalse\b|\bfake\b|\bdebunk|\bfact.?check|\bclaims?\b|правда ли|사실/,
    favours: { claim: 1.6 },
    idle: /^(?:true|false|claim|claims|claimed|правда|사실)$/,
  },
  {
    says: /^(?:is|was|were|are|did|does|do|has|had|can|could|would|will|whether)\b|\bor not\b|\bor\b|ли\b|или|\bdisagree|\bdisput/,
    favours: { dispute: 1.4, claim: 1.15, indicator: 1.1 },
  },
  { says: /^(?:who (?:is|was|are|were)\b|кто (?:такой|такая|такие)\b)|누구/, favours: { actor: 2 } },
  { says: /@treaty-/, favours: { treaty: 1.6 } },
  { says: /\bsources?\b|источник|출처/, favours: { source: 1.6 }, idle: /^(?:sources?|источники?|출처)$/ },
  {
    says: /\breact|\brespon[sd]|\bsa(?:y|id)\b.*\babout\b|реакци|반응/,
    favours: { reaction: 2.2 },
    idle: /^(?:treaty|pact|договор[ау]?|react|reacts|reacted|reaction|reactions|response|responses|respond|responded|реакция|반응)$/,
  },
  {
    says: /\bwhat(?:s| is| has| was)? (?:new|changed?)\b|\blast (?:week|month|days)\b|\blatest\b|\brecently\b|что нового/,
    favours: { page: 4, update: 2 },
    adds: ["updates"],
    idle: /^(?:last|week|month|latest|recently)$/,
  },
  {
    says: /\bdownload|\bcsv\b|\bjson\b|\brss\b|\bsubscribe|\bfeeds?\b|\bmethod|\b(?:this|the|your) (?:site|website|record|data|database)\b|\blicen[cs]e\b|\bcit(?:e|ation)\b|\breuse\b|\bglossary\b|\bgaps?\b|\bmissing\b/,
    favours: { page: 8 },
    idle: /^(?:site|website|record|data|database)$/,
  },
  { says: /\bcorrections?\b|\bupdates?\b|исправлен|обновлен|정정/, favours: { page: 3, update: 1.5 } },
];

/** What a query asks for: how much each kind is favoured, which of its words need not be found, and which help. */
export type Asked = {
  favours: ReadonlyMap<string, number>;
  isIdle: (folded: string) => boolean;
  adds: readonly string[];
  /** Whether a date is asked for. */
  isWhen: boolean;
  /** Whether the meaning of a word is asked for. */
  isMeaning: boolean;
};

/** Words from this number on are taken for a sentence that was pasted: a claim in circulation. */
const sentence = 9;

/** Reads what a query, folded, asks for. */
export function askedBy(query: string): Asked {
  const heard = intents.filter(({ says }) => says.test(query));
  const favours = new Map<string, number>();
  const favour = (kind: string, by: number) => favours.set(kind, Math.max(by, favours.get(kind) ?? 1));
  for (const intent of heard) for (const [kind, by] of Object.entries(intent.favours)) favour(kind, by);
  if (query.split(/\s+/).length >= sentence) favour("claim", 1.8);
  if (/§/.test(query)) favour("article", 2.2);
  return {
    favours,
    isIdle: (folded) => heard.some(({ idle }) => idle?.test(folded)),
    adds: heard.flatMap(({ adds = [] }) => adds),
    isWhen: whenIntent.says.test(query),
    isMeaning: meaningIntent.says.test(query),
  };
}
