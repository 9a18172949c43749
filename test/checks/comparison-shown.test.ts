import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { recordWith, secondTreaty } from "../support/record.ts";

const judgement = (topic: string) => `comparisons/ussr-dprk-1961-and-russia-dprk-2000/${topic}.yml`;
const text = `relation: unknown
finding: Not known.
reason: The text was not read.
confidence: low
older: [ussr-dprk-1961/art-1#assistance]
newer: []
`;

/** The topics of judgements that no page would show, in a record with one judgement and these files. */
function unseen(topic: string, files: Record<string, string> = {}) {
  const { problems } = checkRecord(
    recordWith({
      "treaties/russia-dprk-2000/treaty.yml": secondTreaty.treaty,
      "treaties/russia-dprk-2000/articles/art-01.yml": secondTreaty.article,
      [judgement(topic)]: text,
      ...files,
    }),
  );
  return problems.flatMap(({ rule, file, message, fix }) =>
    rule === "comparison-shown" ? [`${file}: ${message} → ${fix}`] : [],
  );
}

describe("the check that pages show every judgement", () => {
  it("lets stand a judgement on a topic of provisions that has a group", () => {
    expect(unseen("armed-assistance")).toEqual([]);
  });

  it.each(["content-not-found", "no-such-topic"])(
    "refuses one on %s, of which no page has a row",
    (topic) => {
      expect(unseen(topic)).toEqual([
        `data/${judgement(topic)}: no page shows a row on "${topic}" → give the topic the scope provisions and a group of data/vocabularies/topic-groups.yml`,
      ]);
    },
  );

  it.each([
    ["has no known group", "scope: [provisions], group: gone"],
    ["has no group", "scope: [provisions]"],
    ["is for events only", "scope: [events], group: security"],
  ])("refuses one on a topic that %s", (_, fields) => {
    const topics = `title: Topics
description: Topics.
terms:
  - { id: armed-assistance, label: Assistance, definition: Help., ${fields} }
  - { id: treaty-making, label: Treaty-making, definition: Signing., scope: [events], group: security }
`;
    expect(unseen("armed-assistance", { "vocabularies/topics.yml": topics })).toHaveLength(1);
  });
});
