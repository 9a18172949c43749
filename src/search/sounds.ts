import { fold } from "./words.ts";

const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", й: "i", к: "k", л: "l" },
  ...{ м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch" },
  ...{ ш: "sh", щ: "sh", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", і: "i", ї: "i", є: "e", ґ: "g" },
};

const initials = "g kk n d tt r m b pp s ss - j jj ch k t p h"
  .split(" ")
  .map((sign) => sign.replace("-", ""));
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = "- k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p h"
  .split(" ")
  .map((sign) => sign.replace("-", ""));

/** A syllable of Hangul in Latin letters, by its place in the table of syllables (Unicode 3.12). */
function syllable(sign: string): string {
  const place = (sign.codePointAt(0) ?? 0) - 0xac00;
  const [initial, vowel, final] = [Math.floor(place / 588), Math.floor((place % 588) / 28), place % 28];
  // After a consonant a w is a glide, which other languages write as a vowel: 뤼 is Ru.
  const consonant = initials[initial] ?? "";
  const sounded = vowels[vowel] ?? "";
  return `${consonant}${consonant ? sounded.replace("w", "u") : sounded}${finals[final] ?? ""}`;
}

/** Chinese names in Russian (the system of Palladius): цз is j, чж is zh. */
const chineseInRussian = (word: string) => word.replaceAll("цз", "j").replaceAll("чж", "zh");

/** A word in Latin letters, whatever of the three scripts it is written in. */
export const romanised = (word: string): string =>
  Array.from(chineseInRussian(fold(word)))
    .map((sign) => (sign >= "가" && sign <= "힣" ? syllable(sign) : (cyrillic[sign] ?? sign)))
    .join("");

/** A word in Latin letters as German, Polish or a Nordic language writes it, with the letters that English has for them. */
export const germanic = (word: string): string =>
  word
    .replace(/schtsch|szcz/g, "shch_")
    .replace(/tsch|cz/g, "ch_")
    .replace(/sch|sz/g, "sh")
    .replace(/(?<!s)ch(?!_)/g, "kh")
    .replaceAll("_", "")
    .replaceAll("w", "v")
    .replaceAll("j", "y")
    .replace(/(?<=[lnr])z/g, "ts");

/** Letters that languages write for one another, each under one sign; the longest first. */
const alike: readonly (readonly [letters: RegExp, sign: string])[] = [
  [/tsch|shch|tch|zh|ch|cz|dj|j/g, "C"],
  [/sch|sh|ts|tz|s|z/g, "S"],
  [/ng/g, "n"],
  [/x/g, "KS"],
  [/ph|b|p|f|v|w/g, "P"],
  [/th|d|t/g, "T"],
  [/kh|gh|h/g, "H"],
  [/ck|g|k|q|c/g, "K"],
  [/[lr]/g, "L"],
];

/**
 * How a name sounds, roughly: its consonants, those that scripts and languages write for one another as one sign.
 * A name is then one in every script; a vowel or an h counts at the beginning only.
 */
export function soundOf(word: string): string {
  const signs = alike.reduce((text, [letters, sign]) => text.replace(letters, sign), romanised(word));
  const first = /^[aeiouy]/.test(signs) ? "A" : signs.startsWith("H") ? "H" : "";
  return first + signs.replace(/[aeiouyH\s'-]/g, "").replace(/(.)\1+/g, "$1");
}
