import { languageByScript } from "../../src/layouts/mark-languages.ts";
import type { BuiltSite } from "./site-rules.ts";

const isRedirect = (page: Document) => page.querySelector('meta[http-equiv="refresh"]') !== null;
const descriptionOf = (page: Document) =>
  page.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";

/** Titles and descriptions that two pages share, and descriptions that previews would cut. */
export function weakHeads({ pages }: BuiltSite): string[] {
  const seen = new Map<string, string>();
  return [...pages].flatMap(([address, page]) => {
    if (isRedirect(page)) return [];
    const description = descriptionOf(page);
    const twice = [page.title, description].flatMap((text) => {
      const other = seen.get(text);
      seen.set(text, address);
      return other ? [`${address}: “${text}” as on ${other}`] : [];
    });
    return [...twice, ...(description.length > 160 ? [`${address}: ${description.length} characters`] : [])];
  });
}

/** Elements whose text is not read out where it stands, or may hold no element that could say the language. */
const closed = "title, option, script, style, textarea, template";

/** Texts in another script in an element that says no language but the page's. */
export function unmarkedLanguages({ pages }: BuiltSite): string[] {
  const faults = (element: Element, lang: string): string[] => {
    if (element.matches(closed)) return [];
    const own = element.getAttribute("lang") ?? lang;
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType === 1) return faults(node as Element, own);
      const text = node.nodeType === 3 ? (node.textContent ?? "") : "";
      return own === "en" && languageByScript(text) ? [text.trim()] : [];
    });
  };
  return [...pages].flatMap(([address, page]) =>
    faults(page.body, "en").map((text) => `${address}: ${text.slice(0, 60)}`),
  );
}

/**
 * What the checker of the W3C (v.Nu) refuses or warns of and a parser lets pass: a figure whose caption is neither first
 * nor last, a section without a heading, a role of a table on a part of one. It needs Java, so its findings stand here.
 */
export function faultyMarkup({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([address, page]) => {
    const captions = [...page.querySelectorAll("figcaption")].filter((caption) => {
      const around = [...(caption.parentElement?.children ?? [])];
      return caption !== around[0] && caption !== around.at(-1);
    });
    const bare = [...page.querySelectorAll("section")].filter(
      (section) => section.textContent.trim() && !section.querySelector("h1, h2, h3, h4, h5, h6"),
    );
    const roles = [...page.querySelectorAll("tr[role], td[role], th[role]")];
    return [...captions, ...bare, ...roles].map(
      (element) =>
        `${address}: <${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 40)}`,
    );
  });
}

/** Figures that a screen reader would call only “figure”. */
export function namelessFigures({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([address, page]) =>
    [...page.querySelectorAll("figure.chart")].flatMap((figure) => {
      const name = page.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent.trim();
      return name ? [] : [`${address}: ${figure.className}`];
    }),
  );
}
