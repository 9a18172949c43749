import type { Found } from "./found.ts";
import type { GlossaryList } from "./glossary.ts";
import { plainText } from "./text.ts";

/** Lists whose words search knows otherwise: as topics and figures, or as the words that it reads itself. */
const known: ReadonlySet<string> = new Set(["search-terms", "topics", "quantities"]);

/** The words that the record uses in a fixed sense, each with its definition as the answer. */
export const searchWords = (lists: readonly GlossaryList[]): Found[] =>
  lists
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id, title, terms }) =>
      terms.map((term) => ({
        kind: "word",
        title: term.label,
        detail: title,
        address: `/glossary/#${id}__${term.id}`,
        names: "",
        key: plainText(term.definition),
        text: "",
        evidence: "",
        prior: 0.7,
        answer: {
          lead: term.label,
          rows: [{ label: title, text: plainText(term.definition) }],
          asks: "meaning" as const,
        },
      })),
    );
