import { parseHTML } from "linkedom";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";

import type { ProvisionEntry } from "../../src/assemble/treaties.ts";
import { compareWording } from "../../src/assemble/wording.ts";
import { WordingView } from "../../src/components/comparison/wording.tsx";

const side = (text: string, translator: string): ProvisionEntry[] => [
  {
    id: "assistance",
    ref: "a-treaty/art-1#assistance",
    address: "/treaties/a-treaty/#art-1__assistance",
    treaty: "a-treaty",
    article: "a-treaty/art-1",
    articleName: "Article 1",
    topics: ["armed-assistance"],
    duty: "To help.",
    force: "binding",
    evidence: "text",
    sources: ["a-source"],
    keyPhrases: [{ text, language: "ru", translator, source: "a-source" }],
  },
];

const show = (older: ProvisionEntry[], newer: ProvisionEntry[]) =>
  parseHTML(`<body>${render(<WordingView wording={compareWording(older, newer, [])} />)}</body>`).document;

describe("a redline on the page", () => {
  const page = show(side("окажет военную помощь", "Kremlin"), side("окажет иную помощь", "Kremlin"));

  it("says added and removed in words as well as by marks", () => {
    expect(page.querySelector("ins")?.textContent).toBe("[added: иную]");
    expect(page.querySelector("del")?.textContent).toBe("[removed: военную]");
    expect(page.querySelectorAll("ins .visually-hidden[lang=en]").length).toBe(2);
  });

  it("names the language and the translator and counts the words kept", () => {
    expect(page.querySelector("figure p")?.getAttribute("lang")).toBe("ru");
    expect(page.querySelector("figcaption")?.textContent).toBe(
      "2 of 3 words kept, 3 words in the newer phrase. Both phrases in Russian by one translator: Kremlin.",
    );
  });

  it("is not shown across translators; the page says why", () => {
    const apart = show(side("окажет помощь", "Kremlin"), side("окажет помощь", "TASS"));
    expect(apart.querySelector("ins, del, figure")).toBeNull();
    expect(apart.querySelector(".apart")?.textContent).toContain("different translators");
  });
});
