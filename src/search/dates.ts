import { numberInWords } from "./numbers.ts";
import type { Word } from "./words.ts";

/** Some words of a text that mean one thing, and the terms it is kept under: the narrowest first. */
export type Sense = { at: number; length: number; terms: string[] };

const english = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const englishFull =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const russian = "янв фев мар апр ма июн июл авг сен окт ноя дек".split(" ");
const russianFull =
  /^(?:январ[ьяе]|феврал[ьяе]|марта?|марте|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|августе|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])$/;

/** Months as French, German and Spanish write them, where not as English does; folded, without accents. */
const elsewhere = [
  ["janvier", "januar", "enero"],
  ["fevrier", "februar", "febrero"],
  ["mars", "marz", "marzo"],
  ["avril", "abril"],
  ["mai", "mayo"],
  ["juin", "juni", "junio"],
  ["juillet", "juli", "julio"],
  ["aout", "agosto"],
  ["septembre", "septiembre"],
  ["octobre", "oktober", "octubre"],
  ["novembre", "noviembre"],
  ["decembre", "dezember", "diciembre"],
];
const monthsElsewhere = new Map(elsewhere.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

function monthOf(word: string): number {
  const other = monthsElsewhere.get(word);
  if (other) return other;
  if (englishFull.test(word)) return english.indexOf(word.slice(0, 3)) + 1;
  if (russianFull.test(word)) return russian.findIndex((start) => word.startsWith(start)) + 1;
  const korean = /^(1[0-2]|[1-9])월$/.exec(word);
  return korean ? Number(korean[1]) : 0;
}

const dayOf = (word = "") => {
  const day = Number(/^([0-9]{1,2})(?:st|nd|rd|th|일|го)?$/.exec(word)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
};

const yearOf = (word = "") => Number(/^((?:18|19|20)[0-9]{2})(?:년|г)?$/.exec(word)?.[1] ?? 0);

const two = (n: number) => String(n).padStart(2, "0");

function dateTerms(year: number, month: number, day: number): string[] {
  const monthDay = day ? [`=${two(month)}-${two(day)}`] : [];
  if (!year) return monthDay.length ? monthDay : [`=${two(month)}`];
  const inYear = `=${year}-${two(month)}`;
  return day ? [`${inYear}-${two(day)}`, inYear, ...monthDay] : [inYear];
}

/** `2024-06-19`, `19.06.2024` or `2024-06`: three or two numbers in a row. */
function fromNumbers(words: readonly Word[], at: number, text: string): Sense | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first || !second) return undefined;
  const written = (last: Word) => text.slice(first.start, last.end);
  const day = third && /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(written(third));
  if (day) return { at, length: 3, terms: dateTerms(Number(day[1]), Number(day[2]), Number(day[3])) };
  const reverse = third && /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written(third));
  if (reverse) {
    const [, day = "", month = "", year = ""] = reverse;
    const isAmerican = Number(month) > 12;
    const parts = isAmerican ? [day, month] : [month, day];
    return { at, length: 3, terms: dateTerms(Number(year), Number(parts[0]), Number(parts[1])) };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(written(second));
  if (month && Number(month[2]) <= 12)
    return { at, length: 2, terms: dateTerms(Number(month[1]), Number(month[2]), 0) };
  return undefined;
}

/** Words that stand between the parts of a date: "the 19th day of June". */
const between = /^(?:of|the|day|de)$/;

type Token = { day: number; month: number; year: number; end: number };

/** The day, month or year that a word is, or words are; 0 for what it is not. */
function tokenAt(words: readonly Word[], at: number): Token | undefined {
  const word = words[at]?.folded;
  if (!word) return undefined;
  const token = { day: dayOf(word), month: monthOf(word), year: yearOf(word), end: at + 1 };
  if (token.day || token.month || token.year) return token;
  const said = numberInWords(words, at);
  return said && said.value <= 31 ? { day: said.value, month: 0, year: 0, end: at + said.length } : undefined;
}

/** Up to three parts of a date, one after another, and the last day of some. */
function tokensAt(words: readonly Word[], at: number): Token[] {
  const tokens: Token[] = [];
  for (let i = at; tokens.length < 4;) {
    while (tokens.length && between.test(words[i]?.folded ?? "")) i++;
    const token = tokenAt(words, i);
    if (!token) break;
    tokens.push(token);
    i = token.end;
  }
  return tokens;
}

/** Two days beside each other, as of "27–28 April", as the first of them. */
const withoutLastDay = (tokens: readonly Token[]) =>
  tokens.filter(({ day, month, year }, i) => !(day && !month && !year && tokens[i - 1]?.day));

/** `19 June 2024`, `19 июня`, `June 19, 2024`, `the 19th of June`, `June 2024`, `2024년 6월 19일`. */
function fromMonth(words: readonly Word[], at: number): Sense | undefined {
  const [first, second, third] = withoutLastDay(tokensAt(words, at));
  if (!first || !second) return undefined;
  const month = first.month || second.month;
  const whole =
    third &&
    [
      [first.day, second.month, third.year],
      [second.day, first.month, third.year],
      [third.day, second.month, first.year],
    ].find((parts) => parts.every(Boolean));
  if (whole) {
    const [day = 0, inMonth = 0, year = 0] = whole;
    return { at, length: third.end - at, terms: dateTerms(year, inMonth, day) };
  }
  if (!month) return undefined;
  const other = first.month ? second : first;
  const length = second.end - at;
  if (other.year) return { at, length, terms: dateTerms(other.year, month, 0) };
  return other.day ? { at, length, terms: dateTerms(0, month, other.day) } : undefined;
}

/** How a date begins in any of its forms: with a figure or the start of a month's name. Most words do not. */
const beginning =
  /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек)/;

/** Whether a word may begin a date, numbers in words apart. */
export const mayBeDate = (word: string): boolean => beginning.test(word) || monthsElsewhere.has(word);

/** The date that begins at a word, if one does; `text` is what the words stand in. */
export function dateAt(words: readonly Word[], at: number, text: string): Sense | undefined {
  const word = words[at]?.folded ?? "";
  if (!mayBeDate(word) && !numberInWords(words, at)) return undefined;
  return fromNumbers(words, at, text) ?? fromMonth(words, at);
}
