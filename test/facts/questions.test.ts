import { describe, expect, it } from "vitest";

import { openIndex } from "../../src/search/finder.ts";
import { readPage, readSite } from "../support/site.ts";

/** A question a desk officer asks, the words typed for it, where the answer stands, and what it says. */
const questions: [question: string, typed: string, address: string, answer: RegExp][] = [
  [
    "Who was summoned in Seoul, and when?",
    "summoned ambassador",
    "/events/rok-summons-zinoviev-june/",
    /21 June 2024/,
  ],
  [
    "On which day did the 2000 treaty lapse?",
    "2000 treaty ends",
    "/treaties/russia-dprk-2024/article-22/",
    /2000/,
  ],
  [
    "What did Seoul do on 20 June 2024?",
    "Seoul sanctions export controls",
    "/events/rok-sanctions-20-june/",
    /export controls/,
  ],
  [
    "Who first put an official figure on the troops?",
    "first figure troops",
    "/disputes/#first-troop-figures",
    /1,500/,
  ],
  [
    "What did China say?",
    "China comment",
    "/reactions/#china-declines-comment-2024-06-20",
    /declined to comment/,
  ],
  ["What sets off the duty to assist?", "Article 4", "/treaties/russia-dprk-2024/article-4/", /state of war/],
  [
    "Did South Korean shares fall on the news?",
    "KOSPI fell",
    "/claims/kospi-fell-1-2-per-cent/",
    /Contradicted/,
  ],
  [
    "When did Moscow admit that North Koreans had fought?",
    "Gerasimov",
    "/events/gerasimov-acknowledges-troops/",
    /26 April 2025/,
  ],
  ["Do the two armies train together?", "joint training", "/indicators/#joint-training", /Reported/],
  [
    "Is it in force since 4 or 5 December?",
    "in force 5 December 2024",
    "/claims/in-force-since-5-december/",
    /4 December 2024/,
  ],
];

const index = openIndex((address) => Promise.resolve(readSite(address)), "/search/index.json");

describe("a question of a desk officer", () => {
  it.each(questions)("%s is answered by one search", async (_question, typed, address, answer) => {
    const { find, show } = await index;
    const { ranked } = await find(typed);
    const first = await show(ranked.slice(0, 5).map(({ document }) => document));
    expect(first.map((result) => result.address)).toContain(address);
    const [path = "", fragment] = address.split("#");
    const page = readPage(path);
    const place = fragment ? page.getElementById(fragment) : page.querySelector("main");
    expect(place?.textContent).toMatch(answer);
  });
});
