import { describe, expect, it } from "vitest";

import type { ProvisionEntry, TreatyEntry } from "../../src/assemble/treaties.ts";
import { compareWording, redlineParts, sharedAuthenticLanguages } from "../../src/assemble/wording.ts";

type Phrase = NonNullable<ProvisionEntry["keyPhrases"]>[number];

const phrase = (text: string, language: string, translator?: string): Phrase => ({
  text,
  language,
  source: "a-source",
  ...(translator ? { translator } : {}),
});

const provision = (...keyPhrases: Phrase[]): ProvisionEntry => ({
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
  keyPhrases,
});

/** A provision with one wording: the segments as element and words. */
const worded = (source: string, language: string, ...segments: [string, string][]): ProvisionEntry => ({
  ...provision(),
  wordings: [
    {
      language,
      text: `Text at ${source}`,
      standing: "quoted",
      source,
      words: segments.map(([, words]) => words).join(" "),
      segments: segments.map(([element, words]) => ({ element, words, gloss: `English of ${words}` })),
    },
  ],
});

/** The words of a text as its script writes them: runs of letters, marks and digits. */
const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

const texts = [
  [
    "en",
    "immediately extend military and other assistance with all the means at its disposal",
    "shall immediately provide military and other assistance by all means at its disposal",
  ],
  [
    "ru",
    "немедленно окажет военную и иную помощь всеми имеющимися в его распоряжении средствами",
    "незамедлительно предоставляет военную и другую помощь всеми имеющимися средствами",
  ],
  [
    "ko",
    "지체없이 자기가 보유하고있는 온갖 수단으로써 군사적 및 기타 원조를 제공한다",
    "지체없이 보유하고있는 모든 수단으로 군사적 및 기타 원조를 제공하여야 한다",
  ],
] as const;

describe("a redline", () => {
  it.each(texts)("cuts no word of %s inside", (language, older, newer) => {
    const parts = redlineParts(older, newer, language);
    const whole = new Set([...wordsOf(older), ...wordsOf(newer)]);
    const cut = parts.flatMap((part) => [...wordsOf(part.text)]).filter((word) => !whole.has(word));
    expect(cut).toEqual([]);
    expect(parts.some((part) => part.kind === "kept")).toBe(true);
    expect(parts.some((part) => part.kind === "added")).toBe(true);
  });

  it.each(texts)("gives back both texts of %s", (language, older, newer) => {
    const parts = redlineParts(older, newer, language);
    const join = (without: string) =>
      parts
        .filter((part) => part.kind !== without)
        .map((part) => part.text)
        .join("")
        .replace(/\s+/g, " ")
        .trim();
    expect(join("removed")).toBe(newer);
    expect(wordsOf(join("added"))).toEqual(wordsOf(older));
  });
});

describe("the wording of a row", () => {
  it("is redlined within one translator, who is named, with the words kept counted", () => {
    const wording = compareWording(
      [provision(phrase("give help at once", "en", "KCNA"))],
      [provision(phrase("give all help at once", "en", "KCNA"))],
      [],
    );
    expect(wording.redlines[0]).toMatchObject({
      basis: "translator",
      translator: "KCNA",
      wordsKept: 4,
      wordsOlder: 4,
      wordsNewer: 5,
    });
    expect(wording).toMatchObject({ apart: null, statement: "" });
  });

  it("is redlined within a language in which both treaties are authentic", () => {
    const [older, newer] = [
      [provision(phrase("окажет помощь", "ru"))],
      [provision(phrase("даст помощь", "ru"))],
    ];
    expect(compareWording(older, newer, ["ru"]).redlines[0]?.basis).toBe("authentic-language");
    expect(compareWording(older, newer, ["ko"]).redlines).toEqual([]);
  });

  it("is not redlined in a language that is authentic to one of the two treaties only", () => {
    const treaty = (...authenticLanguages: string[]) => ({ authenticLanguages }) as TreatyEntry;
    expect(sharedAuthenticLanguages(treaty("ru", "ko"), treaty("ko", "zh"))).toEqual(["ko"]);
    expect(sharedAuthenticLanguages(treaty("ru"), treaty("ko"))).toEqual([]);
    expect(sharedAuthenticLanguages(treaty("ru"), {} as TreatyEntry)).toEqual([]);
    expect(sharedAuthenticLanguages({} as TreatyEntry, treaty("ru"))).toEqual([]);
  });

  it("is not redlined across languages, be the translator the same", () => {
    const sides = ["en", "ru"].map((language) => [provision(phrase("помощь", language, "KCNA"))]);
    expect(compareWording(sides[0] ?? [], sides[1] ?? [], ["en", "ru"]).redlines).toEqual([]);
  });

  it("stands apart across translators and says why", () => {
    const wording = compareWording(
      [provision(phrase("give help", "en", "United Nations"))],
      [provision(phrase("give help", "en", "Interfax"))],
      [],
    );
    expect(wording.redlines).toEqual([]);
    expect(wording.apart).toBe("different-translators");
    expect(wording.statement).toContain("different translators");
  });

  it("stands apart where a translator is not named", () => {
    const side = [provision(phrase("give help", "en"))];
    expect(compareWording(side, side, []).apart).toBe("different-translators");
  });

  it("compares two texts that an editor names, element by element in the order of the vocabulary", () => {
    const elements = ["conditions", "timing", "owed"].map((id) => ({ id, label: id, definition: id }));
    const asked = [{ language: "ru", older: "a", newer: "b", shows: "The timing word changed." }];
    const { redlines, statement } = compareWording(
      [worded("a", "ru", ["timing", "немедленно"], ["owed", "окажет помощь"])],
      [
        worded(
          "b",
          "ru",
          ["timing", "незамедлительно"],
          ["owed", "окажет помощь"],
          ["conditions", "по закону"],
        ),
      ],
      [],
      asked,
      elements,
    );
    expect(redlines[0]).toMatchObject({
      basis: "texts",
      shows: "The timing word changed.",
      older: { source: "a", translator: "Text at a", text: "немедленно окажет помощь" },
      wordsKept: 2,
    });
    expect(
      redlines[0]?.elements.map(({ element, parts }) => [
        element,
        ...parts.map(({ kind, text }) => `${kind} ${text}`),
      ]),
    ).toEqual([
      ["conditions", "added по закону"],
      ["timing", "removed немедленно", "added незамедлительно"],
      ["owed", "kept окажет помощь"],
    ]);
    expect(statement).toBe("");
  });

  it("leaves a text that is not there to the check, and says why nothing is compared", () => {
    const asked = [{ language: "ru", older: "a", newer: "c", shows: "Nothing." }];
    expect(
      compareWording([worded("a", "ru", ["owed", "окажет"])], [provision()], [], asked).redlines,
    ).toEqual([]);
  });

  it("stands apart across languages, and where one side is not quoted", () => {
    const english = [provision(phrase("give help", "en", "KCNA"))];
    expect(compareWording(english, [provision(phrase("원조", "ko", "KCNA"))], []).apart).toBe(
      "different-languages",
    );
    expect(compareWording(english, [provision()], []).apart).toBe("one-side-only");
    expect(compareWording([], [], []).apart).toBeNull();
  });
});
