import { z } from "zod";

/** What was last published of one entry. */
export const publishedEntry = z
  .object({
    ref: z.string().describe("The entry, <kind>/<id>"),
    hash: z
      .string()
      .regex(/^(?:[0-9a-f]{16}|withdrawn)$/)
      .describe("Hash of its content as it was last announced, or withdrawn"),
  })
  .describe("An entry as it was last published");
