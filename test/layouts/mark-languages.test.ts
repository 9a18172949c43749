import { describe, expect, it } from "vitest";

import { languageByScript, markLanguages } from "../../src/layouts/mark-languages.ts";

describe("languageByScript", () => {
  it.each([
    ["Договор", "ru"],
    ["Договір", "uk"],
    ["조약", "ko"],
    ["북러조약 第4條", "ko"],
    ["条约", "zh"],
    ["速やかに", "ja"],
    ["Treaty", undefined],
  ])("reads %s as %s", (text, language) => {
    expect(languageByScript(text)).toBe(language);
  });
});

describe("markLanguages", () => {
  it("leaves a page in Latin letters as it is", () => {
    const html = "<p>Treaty &amp; text</p>";
    expect(markLanguages(html)).toBe(html);
  });

  it("marks each stretch with its language, signs between its words included", () => {
    expect(markLanguages("<p>Promptly (速やかに) and „Договор о дружбе“ (2024)</p>")).toBe(
      '<p>Promptly (<span lang="ja">速やかに</span>) and „<span lang="ru">Договор о дружбе</span>“ (2024)</p>',
    );
  });

  it.each(["Ὅμηρος", "Ω", "ⷠ", "ꙋ", "힣", "ힰ", "ﾊ", "𠀀", "ﷺ", "ไทย"])(
    "marks %s, a letter of a rare block too",
    (letter) => {
      expect(markLanguages(`<p>${letter}</p>`)).toMatch(/^<p><span lang="..">.+<\/span><\/p>$/u);
    },
  );

  it("keeps the language that an element declares", () => {
    const html = '<p><bdi lang="ja">日本 <b>条約</b></bdi></p>';
    expect(markLanguages(html)).toBe(html);
  });

  it("does not take the page's own language for a declaration", () => {
    expect(markLanguages('<html lang="en"><p>조약</p></html>')).toBe(
      '<html lang="en"><p><span lang="ko">조약</span></p></html>',
    );
  });

  it("leaves titles, options, scripts and attributes alone", () => {
    const html =
      '<head><title>조약</title><script type="application/ld+json">{"name":"조약"}</script></head><p title="조약"><br/>a</p>';
    expect(markLanguages(html)).toBe(html);
  });

  it("uses the element that a drawing allows", () => {
    expect(markLanguages("<svg><text>조약</text></svg>")).toBe(
      '<svg><text><tspan lang="ko">조약</tspan></text></svg>',
    );
  });

  it("goes on after an element that has no end tag", () => {
    expect(markLanguages('<p lang="ru">Договор<br>о дружбе</p><p>조약</p>')).toBe(
      '<p lang="ru">Договор<br>о дружбе</p><p><span lang="ko">조약</span></p>',
    );
  });
});
