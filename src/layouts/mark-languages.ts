/** A stretch of letters of one family of scripts, with the spaces, digits and signs between them. */
const run =
  /[\p{sc=Cyrl}\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Arab}\p{sc=Hebr}\p{sc=Grek}\p{sc=Thai}](?:[^\p{sc=Latn}<>&]*[\p{sc=Cyrl}\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Arab}\p{sc=Hebr}\p{sc=Grek}\p{sc=Thai}\p{M}])?/gu;
const foreign = new RegExp(run.source, "u");
/** The blocks of Unicode in which those letters lie, and others: a test that costs little and misses none of them. */
const maybeForeign = /[\u0370-\u1fff\u2c00-\uffff]|\u2126/;
const isForeign = (text: string) => maybeForeign.test(text) && foreign.test(text);

/** Which language a stretch is read in, by the first rule that fits: letters that one language alone has come first. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/u, "ja"],
  [/\p{sc=Hang}/u, "ko"],
  [/\p{sc=Han}/u, "zh"],
  [/[ґєії]/iu, "uk"],
  [/ў/iu, "be"],
  [/[ђћљњџј]/iu, "sr"],
  [/\p{sc=Cyrl}/u, "ru"],
  [/\p{sc=Grek}/u, "el"],
  [/\p{sc=Hebr}/u, "he"],
  [/\p{sc=Thai}/u, "th"],
  [/\p{sc=Arab}/u, "ar"],
];

/** The language of a text by its letters, as a BCP 47 tag; undefined for Latin letters, which say nothing of it. */
export function languageByScript(text: string): string | undefined {
  return rules.find(([letters]) => letters.test(text))?.[1];
}

/** Elements in which no element may stand, or whose text is not read out. */
const isClosed = (name: string) => ["title", "option", "script", "style", "textarea"].includes(name);
const voids = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);

type Open = { name: string; declared: boolean };

/** Text with each foreign stretch in an element of its language. */
function marked(text: string, element: string): string {
  return text.replace(run, (words) => `<${element} lang="${languageByScript(words)}">${words}</${element}>`);
}

/**
 * Marks every stretch of text in another script with its language, wherever it stands in a page, so that it is read
 * with the right voice and set in the right forms (WCAG 3.1.2). Text inside an element that declares a language
 * other than the page's keeps that one: what an editor wrote of a source goes before what its letters say.
 */
export function markLanguages(html: string): string {
  if (!isForeign(html)) return html;
  const open: Open[] = [];
  return html.replace(
    /<(\/?)([a-zA-Z][\w-]*)([^>]*)>|[^<]+|</g,
    (part: string, close?: string, name?: string, rest?: string) => {
      const within = open.at(-1);
      if (name === undefined) {
        if (!within || within.declared || isClosed(within.name) || !isForeign(part)) return part;
        return marked(part, open.some((one) => one.name === "svg") ? "tspan" : "span");
      }
      if (close)
        open.length = Math.max(
          0,
          open.findLastIndex((one) => one.name === name),
        );
      else if (!rest?.endsWith("/") && !voids.has(name)) {
        const lang = / lang="([^"]*)"/.exec(rest ?? "")?.[1];
        const declared = lang === undefined ? (within?.declared ?? false) : lang !== "en" && name !== "html";
        open.push({ name, declared });
      }
      return part;
    },
  );
}
