const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];

/** The letters whose keys lie around that of a letter. */
function keysAround(letter: string): string[] {
  const row = rows.findIndex((keys) => keys.includes(letter));
  const at = rows[row]?.indexOf(letter) ?? -1;
  const near = (keys: string | undefined, from: number, to: number) =>
    Array.from((keys ?? "").slice(Math.max(from, 0), to));
  const isTop = row % 3 === 0;
  const isBottom = row % 3 === 2;
  return row < 0
    ? []
    : [
        ...near(rows[row], at - 1, at),
        ...near(rows[row], at + 1, at + 2),
        ...(isTop ? [] : near(rows[row - 1], at, at + 2)),
        ...(isBottom ? [] : near(rows[row + 1], at - 1, at + 1)),
      ];
}

/** What it costs to have struck a key beside the one that was meant: half of another slip. */
const beside = new Map(
  rows.flatMap((keys) => Array.from(keys).map((key) => [key, new Set(keysAround(key))] as const)),
);

const change = (a: string, b: string) => (a === b ? 0 : beside.get(a)?.has(b) ? 0.5 : 1);

/**
 * The number of letters to add, drop, change or swap with the next to make one word of another, a key beside the right
 * one counting half; `most` or less.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = change(a.charAt(i - 1), b.charAt(j - 1));
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

const sharedStart = (a: string, b: string) => {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
};

/** How many letters may be wrong in a word of some length; half a letter is a key beside the right one. */
export const slipsIn = (word: string) =>
  word.length < 5 ? 1 : word.length < 7 ? 1.5 : word.length < 9 ? 2 : 3;

/**
 * The known word that a reader most likely meant; undefined if none is near. The first letter is seldom wrong: a word
 * that begins otherwise must be nearer by one, or "xylophone" would be read as "telephone". `most` letters may be wrong.
 */
export function nearestWord(
  word: string,
  known: readonly string[],
  most = slipsIn(word),
): string | undefined {
  let [best, least] = [undefined as string | undefined, most * 100 + 99];
  for (const other of known) {
    const far = distance(word, other, most);
    const start = sharedStart(word, other);
    const rank = far * 100 - start;
    if (far <= (start ? most : Math.max(1, most - 1)) && rank < least) [best, least] = [other, rank];
  }
  return best;
}

/** The letters that the word meant may begin with: the first written, the second, and those with keys around it. */
export function firstLetters(word: string): string[] {
  const [first = "", second = ""] = word;
  return [...new Set([first, second, ...keysAround(first)])].filter(Boolean);
}
