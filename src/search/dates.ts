import type { Word } from "./words.ts";

/** Some words of a text that mean one thing, and the terms it is kept under: the narrowest first. */
export type Sense = { at: number; length: number; terms: string[] };

const english = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const englishFull =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const russian = "янв фев мар апр ма июн июл авг сен окт ноя дек".split(" ");
const russianFull =
  /^(?:январ[ьяе]|феврал[ьяе]|марта?|марте|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|августе|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])$/;

function monthOf(word: string): number {
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
  if (reverse)
    return { at, length: 3, terms: dateTerms(Number(reverse[3]), Number(reverse[2]), Number(reverse[1])) };
  const month = /^(\d{4})-(\d{2})$/.exec(written(second));
  if (month && Number(month[2]) <= 12)
    return { at, length: 2, terms: dateTerms(Number(month[1]), Number(month[2]), 0) };
  return undefined;
}

/** `19 June 2024`, `19 июня`, `June 19, 2024`, `June 2024`, `2024년 6월 19일`. */
function fromMonth(words: readonly Word[], at: number): Sense | undefined {
  const word = (i: number) => words[at + i]?.folded;
  const forms: [day: number, month: number, year: number, length: number][] = [
    [dayOf(word(0)), monthOf(word(1) ?? ""), yearOf(word(2)), 3],
    [dayOf(word(1)), monthOf(word(0) ?? ""), yearOf(word(2)), 3],
    [dayOf(word(2)), monthOf(word(1) ?? ""), yearOf(word(0)), 3],
  ];
  const whole = forms.find(([day, month, year]) => day && month && year);
  if (whole) return { at, length: 3, terms: dateTerms(whole[2], whole[1], whole[0]) };
  const [first, second] = [word(0) ?? "", word(1) ?? ""];
  const month = monthOf(first) || monthOf(second);
  if (!month) return undefined;
  const other = monthOf(first) ? second : first;
  const year = yearOf(other);
  if (year) return { at, length: 2, terms: dateTerms(year, month, 0) };
  const day = dayOf(other);
  return day ? { at, length: 2, terms: dateTerms(0, month, day) } : undefined;
}

/** How a date begins in any of its forms: with a figure or the start of a month's name. Most words do not. */
const beginning =
  /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек)/;

/** The date that begins at a word, if one does; `text` is what the words stand in. */
export function dateAt(words: readonly Word[], at: number, text: string): Sense | undefined {
  if (!beginning.test(words[at]?.folded ?? "")) return undefined;
  return fromNumbers(words, at, text) ?? fromMonth(words, at);
}
