import { z } from "zod";

import { edtf, language, line, prose, type Terms, webAddress } from "./common.ts";

/** The shape of `data/sources/<id>.yml`: one page, book passage or data set that the record cites. */
export function sourceSchema(terms: Terms) {
  return z.strictObject({
    publisher: line,
    title: prose(400),
    headlineSeen: z.literal(false).optional(),
    date: edtf.optional(),
    dateNote: prose(200).optional(),
    languages: z.array(language).min(1, "at least one language tag"),
    url: webAddress,
    kind: z.enum(terms["source-kinds"]),
    copyOf: line.optional(),
    archiveUrl: webAddress.optional(),
    note: prose(400).optional(),
  });
}

/** A source as its editor wrote it. */
export type SourceRecord = z.infer<ReturnType<typeof sourceSchema>>;
