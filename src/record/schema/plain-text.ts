/** Controls, private and unassigned signs and halves of pairs. */
const control = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** Marks that steer the direction of text or show nothing: bidirectional controls, soft hyphen, zero width, fillers. */
const invisible =
  /[\p{Bidi_Control}\u00AD\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]/u;

/** More marks on one letter than any script needs. */
export const piled = /\p{M}{5,}/u;

/** Words that say that a field has nothing to say. */
const nothing = /^(?:n\/?a|tb[acd]|to do|xxx+|lorem ipsum.*)\.?$/i;

/** A sign by its number, as editors can look it up. */
const named = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Finds the first sign of a text that no reader can see, with its number and place; undefined if there is none. */
export function hiddenSign(text: string): string | undefined {
  const found = control.exec(text) ?? invisible.exec(text);
  if (!found || found[0] === "\n") return undefined;
  return `${named(found[0])} at character ${found.index + 1}`;
}

/** Says what keeps a text from being plain prose in one paragraph; undefined if nothing does. */
export function notPlain(text: string): string | undefined {
  const sign = hiddenSign(text);
  if (sign) return `text without the hidden sign ${sign}; type that word anew`;
  if (text.includes("\n")) return "text in one paragraph, without a blank line or a line break";
  if (piled.test(text)) return "at most four marks on a letter";
  if (!/[\p{L}\p{N}]/u.test(text)) return "text with at least one letter or digit";
  if (nothing.test(text.trim())) return "what is known, or leave the field out";
  return undefined;
}
