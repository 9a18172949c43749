import { fold, type Word } from "./words.ts";

/** A number that some words of a text say: `length` words from where it begins. */
export type SaidNumber = { value: number; length: number; isOrdinal: boolean };

type Part = { kind: "small" | "hundred" | "scale"; value: number; isOrdinal: boolean };

const english =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const englishOrdinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/** Russian numbers by how they begin, longer ones before those they begin with; ordinals and cardinals decline. */
const russianStarts: readonly (readonly [start: RegExp, value: number, kind?: "hundred" | "scale"])[] = [
  [/^(?:одиннадцат)/, 11],
  [/^двенадцат/, 12],
  [/^тринадцат/, 13],
  [/^четырнадцат/, 14],
  [/^пятнадцат/, 15],
  [/^шестнадцат/, 16],
  [/^семнадцат/, 17],
  [/^восемнадцат/, 18],
  [/^девятнадцат/, 19],
  [/^двадцат/, 20],
  [/^тридцат/, 30],
  [/^(?:сорок|сороков)/, 40],
  [/^пят(?:ьдесят|идесят)/, 50],
  [/^перв(?:ый|ая|ое|ого|ой|ому|ом|ую|ым)$/, 1],
  [/^втор(?:ой|ая|ое|ого|ому|ом|ую|ым)$/, 2],
  [/^трет(?:ий|ья|ье|ьего|ьей|ьему|ьем|ью|ьим)$/, 3],
  [/^четверт(?:ый|ая|ое|ого|ой|ому|ом|ую|ым)$/, 4],
  [/^пят(?:ый|ая|ое|ого|ой|ому|ом|ую|ым)$/, 5],
  [/^шест(?:ой|ая|ое|ого|ому|ом|ую|ым)$/, 6],
  [/^седьм(?:ой|ая|ое|ого|ому|ом|ую|ым)$/, 7],
  [/^восьм(?:ой|ая|ое|ого|ому|ом|ую|ым)$/, 8],
  [/^девят(?:ый|ая|ое|ого|ой|ому|ом|ую|ым)$/, 9],
  [/^десят(?:ый|ая|ое|ого|ой|ому|ом|ую|ым)$/, 10],
  [/^(?:два|две|двух)$/, 2],
  [/^(?:три|трех)$/, 3],
  [/^четыре(?:х)?$/, 4],
  [/^пят[ьи]$/, 5],
  [/^шест[ьи]$/, 6],
  [/^сем[ьи]$/, 7],
  [/^вос[еь]м[ьи]$/, 8],
  [/^девят[ьи]$/, 9],
  [/^десят[ьи]$/, 10],
  [/^двести$|^двухсот/, 200],
  [/^триста$|^трехсот/, 300],
  [/^четыреста$|^четырехсот/, 400],
  [/^пятьсот$|^пятисот/, 500],
  [/^шестьсот$|^шестисот/, 600],
  [/^семьсот$|^семисот/, 700],
  [/^восемьсот$|^восьмисот/, 800],
  [/^девятьсот$|^девятисот/, 900],
  [/^шест(?:ьдесят|идесят)/, 60],
  [/^сем(?:ьдесят|идесят)/, 70],
  [/^вос(?:емьдесят|ьмидесят)/, 80],
  [/^девяност/, 90],
  [/^(?:сто|ста)$/, 100, "hundred"],
  [/^тыс(?:яч[аиуейм]*)?$/, 1e3, "scale"],
  [/^(?:миллион(?:а|ов|ы|ам)?|млн)$/, 1e6, "scale"],
  [/^(?:миллиард(?:а|ов|ы)?|млрд)$/, 1e9, "scale"],
];

function englishPart(word: string): Part | undefined {
  const at = english.indexOf(word) + 1 || englishOrdinals.indexOf(word) + 1;
  if (at) return { kind: "small", value: at, isOrdinal: englishOrdinals.includes(word) };
  const ten = tens.indexOf(word.replace(/ieth$/, "y"));
  if (ten >= 0) return { kind: "small", value: (ten + 2) * 10, isOrdinal: word.endsWith("ieth") };
  if (word === "hundred") return { kind: "hundred", value: 100, isOrdinal: false };
  const scale = scales[word as keyof typeof scales] as number | undefined;
  return scale ? { kind: "scale", value: scale, isOrdinal: false } : undefined;
}

function russianPart(word: string): Part | undefined {
  const found = russianStarts.find(([start]) => start.test(word));
  if (!found) return undefined;
  const [, value, kind = "small"] = found;
  return { kind, value, isOrdinal: kind === "small" && /(?:[йяеую]|го|му|ом|ым)$/.test(word) };
}

const partOf = (word: string): Part | undefined =>
  /^[a-z]/.test(word) ? englishPart(word) : /^[а-я]/.test(word) ? russianPart(word) : undefined;

/** Whether a word may begin a number: a figure, or a number in words. */
export const mayBeNumber = (word: string): boolean => /^\d/.test(word) || partOf(word) !== undefined;

/** Whether a small number may follow what was said: "twenty" and "two", "hundred" and "five". */
const mayFollow = (said: number, value: number) =>
  said === 0 || (said % 100 === 0 && value < 100) || (said % 100 >= 20 && said % 10 === 0 && value < 10);

/** The number that is said from a word on, in English or Russian: "twenty-two", "fifteen thousand", "четвертая". */
export function numberInWords(words: readonly Word[], at: number): SaidNumber | undefined {
  let [total, said, length, isOrdinal] = [0, 0, 0, false];
  for (; !isOrdinal; length++) {
    const part = partOf(words[at + length]?.folded ?? "");
    if (!part || (part.kind === "small" && !mayFollow(said, part.value))) break;
    if (part.kind === "scale") {
      total += (said || 1) * part.value;
      said = 0;
    } else if (part.kind === "hundred") said = (said || 1) * 100;
    else said += part.value;
    isOrdinal = part.isOrdinal;
  }
  return length ? { value: total + said, length, isOrdinal } : undefined;
}

const koreanDigits = "일이삼사오육칠팔구";

/** A Korean number of one to 99 in syllables: 사, 십육, 이십이; 0 if it is none. */
export function koreanNumber(syllables: string): number {
  const match = /^(?:([이삼사오육칠팔구])?(십))?([일이삼사오육칠팔구])?$/.exec(syllables);
  if (!match || !syllables) return 0;
  const [, ten, isTen, one] = match;
  const digit = (sign: string | undefined) => (sign ? koreanDigits.indexOf(sign) + 1 : 0);
  return (isTen ? (digit(ten) || 1) * 10 : 0) + digit(one);
}

/** A figure in the Korean way: 500만, 1만5천, 1천200만; undefined if the word begins with none. */
function koreanFigure(word: string): number | undefined {
  const match =
    /^(?=\d)(?:(\d+)억)?(?:(?:(\d+)천)?(\d+)?만)?(?:(\d+)천)?(?:(\d+)백)?(\d+)?(?![\d억만천백])/.exec(word);
  if (!match || !/[억만천백]/.test(match[0])) return undefined;
  const [hundredMillions, thousandsOfMan, man, thousands, hundreds, ones] = match.slice(1).map(Number);
  const known = (n: number | undefined) => n || 0;
  return (
    known(hundredMillions) * 1e8 +
    (known(thousandsOfMan) * 1e3 + known(man)) * 1e4 +
    known(thousands) * 1e3 +
    known(hundreds) * 1e2 +
    known(ones)
  );
}

/** Figures with a word for a scale after them, and figures with a space, a point or a comma in them. */
function figureAt(words: readonly Word[], at: number, text: string): SaidNumber | undefined {
  const first = words[at]?.folded ?? "";
  if (!/^\d+$/.test(first)) return undefined;
  let [digits, length] = [first, 1];
  const between = () => text.slice(words[at + length - 1]?.end, words[at + length]?.start);
  const next = () => words[at + length]?.folded ?? "";
  while (
    digits.length <= 9 &&
    first.length < 4 &&
    /^\d{3}$/.test(next()) &&
    /^[ \u00a0\u2009\u202f]$/.test(between())
  )
    [digits, length] = [digits + next(), length + 1];
  if (length === 1 && /^\d$/.test(next()) && /^[.,]$/.test(between()))
    [digits, length] = [`${digits}.${next()}`, 2];
  const scale = partOf(next());
  if (scale?.kind === "scale")
    return { value: Math.round(Number(digits) * scale.value), length: length + 1, isOrdinal: false };
  return length > 1 && !digits.includes(".")
    ? { value: Number(digits), length, isOrdinal: false }
    : undefined;
}

const hasTwoDigits = (said: SaidNumber | undefined): said is SaidNumber =>
  said !== undefined && !said.isOrdinal && said.value >= 10 && said.value < 100;

/** Two numbers of two digits, as years and resolutions are said: "nineteen sixty-one", "seventeen eighteen". */
function pairInWords(words: readonly Word[], at: number): SaidNumber | undefined {
  const first = numberInWords(words, at);
  if (!hasTwoDigits(first)) return undefined;
  const second = numberInWords(words, at + first.length);
  if (!hasTwoDigits(second)) return undefined;
  const [value, length] = [first.value * 100 + second.value, first.length + second.length];
  return { value, length, isOrdinal: false };
}

/** An ordinal from this on is a year: "тысяча девятьсот шестьдесят первый". */
const firstYear = 1000;

const counted = /^(?:명|발|톤|배럴|개)/;

/** The quantity that begins at a word, however it is written: "ten thousand", "10 тыс.", "1만 명", "10 000". */
export function quantityAt(words: readonly Word[], at: number, text: string): SaidNumber | undefined {
  const first = words[at]?.folded ?? "";
  const figure = figureAt(words, at, text);
  if (figure) return figure;
  const korean =
    koreanFigure(first) ?? (first === "만" && counted.test(words[at + 1]?.folded ?? "") ? 1e4 : 0);
  if (korean) return { value: korean, length: 1, isOrdinal: false };
  const said = pairInWords(words, at) ?? numberInWords(words, at);
  const isVague = said?.length === 1 && /^тыс|^мил/.test(first);
  const isQuantity = said && (!said.isOrdinal || said.value >= firstYear);
  return isQuantity && said.value >= 10 && !isVague ? said : undefined;
}

const romans = { i: 1, v: 5, x: 10 } as const;

/** A Roman number of one to 39 in small letters: iv, xxii; 0 if it is none. */
export function romanNumber(word: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(fold(word)) || !word) return 0;
  const values = Array.from(word).map((sign) => romans[sign as keyof typeof romans]);
  return values.reduce<number>((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
