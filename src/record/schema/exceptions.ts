import { z } from "zod";

import { prose } from "./common.ts";

/** The shape of `data/exceptions/<kind>/<id>.yml`: warnings of an entry that are right to be passed over. */
export const exceptionsSchema = z
  .array(
    z.strictObject({
      rule: z
        .string()
        .regex(
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
          "the name of a rule, as it stands at the end of the line of a warning",
        ),
      names: z.array(prose(120)).min(1, "what the warning names, or leave the field out").optional(),
      why: prose(400),
    }),
  )
  .min(1, "at least one exception; a file without any is removed");

/** The warnings of one entry that a record accepts. */
export type ExceptionRecords = z.infer<typeof exceptionsSchema>;
