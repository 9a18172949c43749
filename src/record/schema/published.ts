import { z } from "zod";

/** The shape of `data/published.json`: a hash of each entry as it was last published, by `<kind>/<id>`. */
export const publishedSchema = z.strictObject({
  version: z.string().describe("Date of the last update notice when the manifest was written"),
  entries: z.record(z.string(), z.string().regex(/^(?:[0-9a-f]{16}|withdrawn)$/)),
});

/** The manifest of what has been published. */
export type Published = z.infer<typeof publishedSchema>;
