/** The words of a date as they stand within brackets: what they have in brackets themselves follows a comma. */
export function inBrackets(words: string): string {
  return words.replace(/ \(([^()]*)\)/g, ", $1");
}
