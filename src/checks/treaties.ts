import type { ArticleRecord } from "../kinds/article.ts";
import { isMainTreaty } from "../record/known-terms.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { Check } from "./check.ts";

const articleHasTreaty: Check = {
  name: "article-has-treaty",
  description: "Every article belongs to a treaty, and its number is the one in its file name.",
  level: "error",
  check(record, report) {
    for (const article of record.article.values()) {
      const [treaty = "", name = ""] = article.id.split("/");
      if (!record.treaty.has(treaty))
        report(article, [], `there is no treaty "${treaty}"`, `add data/treaties/${treaty}/treaty.yml`);
      if (name !== article.value.num && name !== `art-${article.value.num}`)
        report(
          article,
          ["num"],
          `found "${article.value.num}" in a file named for "${name}"`,
          "rename the file or correct the number",
        );
    }
  },
};

/** The articles of a treaty, in no particular order. */
function articlesOf(record: RecordSet, treaty: string): Entry<ArticleRecord>[] {
  return [...record.article.values()].filter((article) => article.id.startsWith(`${treaty}/`));
}

const articlesComplete: Check = {
  name: "articles-complete",
  description: "A bilateral treaty of the record has a file for each of its articles.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    for (const treaty of record.treaty.values()) {
      if (!isMainTreaty(treaty.value) || !treaty.value.articleCount) continue;
      const numbers = new Set(articlesOf(record, treaty.id).map((article) => article.value.num));
      for (let n = 1; n <= treaty.value.articleCount.value; n++)
        if (!numbers.has(String(n)))
          report(
            treaty,
            ["articleCount"],
            `article ${n} has no file`,
            `add articles/art-${String(n).padStart(2, "0")}.yml, with evidence not-found if its content is not known`,
          );
    }
  },
};

const provisionTopics: Check = {
  name: "provision-topics",
  description:
    "Provisions bear topics with the scope provisions, their ids differ, and none stands in an article that was not found.",
  level: "error",
  check(record, report) {
    const terms = new Map(record.vocabularies.get("topics")?.value.terms.map((term) => [term.id, term]));
    for (const article of record.article.values()) {
      const seen = new Set<string>();
      for (const [i, provision] of article.value.provisions.entries()) {
        for (const [j, topic] of provision.topics.entries())
          if (!terms.get(topic)?.scope?.includes("provisions"))
            report(
              article,
              ["provisions", i, "topics", j],
              `"${topic}" is a topic of events only`,
              "choose a topic with the scope provisions",
            );
        if (seen.has(provision.id))
          report(
            article,
            ["provisions", i, "id"],
            `the provision "${provision.id}" stands twice in this article`,
            "give it another id",
          );
        seen.add(provision.id);
      }
    }
  },
};

const articleMapped: Check = {
  name: "article-mapped",
  description:
    "An article whose content was found has provisions; one that was not found says so and has none.",
  level: "error",
  check(record, report) {
    for (const article of record.article.values()) {
      const { evidence, provisions, topics } = article.value;
      if (evidence === "not-found" && provisions.length)
        report(
          article,
          ["evidence"],
          `"not-found", but ${provisions.length} provisions are given`,
          "state the evidence of the content given",
        );
      if (evidence !== "not-found" && provisions.length === 0)
        report(
          article,
          ["provisions"],
          "no provision is given",
          "map the article to at least one provision, or say not-found",
        );
      const held = new Set(provisions.flatMap((provision) => provision.topics));
      for (const topic of held)
        if (!topics.includes(topic))
          report(article, ["topics"], `lacks "${topic}", a topic of one of its provisions`, "add it");
    }
  },
};

const wordingsApart: Check = {
  name: "wordings-apart",
  description: "A provision has one wording at most in each language from each source.",
  level: "error",
  check(record, report) {
    for (const article of record.article.values())
      for (const [i, { wordings = [] }] of article.value.provisions.entries()) {
        const seen = new Set<string>();
        for (const [j, { language, source }] of wordings.entries()) {
          if (seen.has(`${language} ${source}`))
            report(
              article,
              ["provisions", i, "wordings", j, "source"],
              `a wording in "${language}" from "${source}" is there already`,
              "put its segments into the first, or name another source",
            );
          seen.add(`${language} ${source}`);
        }
      }
  },
};

/** Checks on treaties, articles and provisions. */
export const treatyChecks: readonly Check[] = [
  articleHasTreaty,
  articlesComplete,
  provisionTopics,
  articleMapped,
  wordingsApart,
];
