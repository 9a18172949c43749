const smallNumbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A number in running text: "three" up to twelve, then digits. */
export function numberWord(n: number): string {
  return smallNumbers[n] ?? String(n);
}

/** The text with a capital letter in front, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A noun in the number that goes with `n`: "event" for 1, else "events". */
export function noun(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}

/** A counted noun in digits: "1 event", "267 events". */
export function counted(n: number, one: string, many?: string): string {
  return `${n} ${noun(n, one, many)}`;
}

const and = new Intl.ListFormat("en-GB");
const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** Words as a list in a sentence: "1961, 2000 and 2024". */
export function listWords(words: readonly string[]): string {
  return and.format(words);
}

/** Words as a choice in a sentence: "Latin, Cyrillic or Hangul". */
export function choiceWords(words: readonly string[]): string {
  return or.format(words);
}

/** A name without its article, as a title: "the Russia–DPRK treaties" gives "Russia–DPRK treaties". */
export function asTitle(name: string): string {
  return capital(name.replace(/^the /i, ""));
}
