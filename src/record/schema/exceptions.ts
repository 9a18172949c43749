import { z } from "zod";

import { prose } from "./common.ts";

/** The shape of `data/exceptions.yml`: warnings that were looked at and are right to be passed over. */
export const exceptionsSchema = z.array(
  z.strictObject({
    rule: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        "the name of a rule, as it stands at the end of the line of a warning",
      ),
    entry: z.string().regex(/^(?:site|[a-z-]+\/\S+)$/, "an entry, written <kind>/<id>, or site"),
    names: z.array(prose(120)).min(1, "what the warning names, or leave the field out").optional(),
    why: prose(400),
  }),
);

/** The warnings that a record accepts. */
export type ExceptionRecord = z.infer<typeof exceptionsSchema>[number];
