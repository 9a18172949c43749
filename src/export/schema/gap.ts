import { z } from "zod";

import { address, id, sources, text, word } from "../../kinds/published-parts.ts";
import { publishedPlace } from "../../kinds/treaty.ts";
import type { TermLists } from "../../record/schema/vocabulary.ts";

/** The shape of one treaty in `/data/gaps.json`. */
export function gapEntry(terms: TermLists) {
  const article = z.object({
    ref: z.string().describe("Reference of the article"),
    address,
    name: z.string().describe("How the article is named in a sentence"),
    heading: text.nullable().describe("Its subject; null where its content was not found"),
    evidence: word(terms, "evidence-levels").describe("How much of it was read"),
    known: text.nullable().describe("What was found of it and what was not"),
    sources,
  });
  const row = z.object({
    ref: z.string().describe("Reference of the row"),
    address,
    topicLabel: z.string().describe("Topic"),
    against: z.string().describe("Id of the other treaty of the pair"),
    relation: word(terms, "relations").describe("What the record makes of it all the same"),
  });
  return z
    .object({
      id,
      address,
      treaty: z.string().describe("Title of the treaty in running text"),
      notFound: z.array(article).describe("Articles of which nothing was found"),
      reported: z.array(article).describe("Articles known from reports only"),
      inPart: z.array(article).describe("Articles of which a part was read"),
      whole: z.int().describe("How many articles were read whole"),
      publishedIn: z.array(publishedPlace).describe("Where the text is said to be published"),
      tried: text.nullable().describe("What was searched"),
      rows: z.array(row).describe("Rows of the comparison that are open for want of the text"),
    })
    .describe("What was not read of one treaty");
}
