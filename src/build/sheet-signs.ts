/** What stands in round brackets, innermost first: arguments of `:is()`, `:not()` and the like. */
const argument = /\([^()]*\)/;

/** The names of the classes in a text, each once, in order. */
function classesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name ?? ""))].sort();
}

/** Sets of classes of which one must occur where a selector applies; none where it asks for no class. */
function signsOf(selector: string): string[][] {
  let bare = selector;
  while (argument.test(bare)) bare = bare.replace(argument, "");
  const own = classesIn(bare);
  return own.length ? [own] : classesIn(selector).map((name) => [name]);
}

/**
 * By what a page is seen to need a style sheet: for each selector of the sheet, the classes that all occur in a page
 * to which it applies. A selector without a class is no sign. The sheet is as esbuild minifies it.
 */
export function sheetSigns(css: string): string[][] {
  const signs = [...css.matchAll(/([^{}]+)\{/g)]
    .map(([, prelude]) => prelude ?? "")
    .filter((prelude) => !prelude.includes("@"))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/))
    .flatMap(signsOf);
  return [...new Map(signs.map((sign) => [sign.join(" "), sign])).values()];
}
