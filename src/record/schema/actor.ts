import { z } from "zod";

import { edtf, id, line, names, prose, sourceIds, type Terms } from "./common.ts";

/** The shape of `data/actors/<id>.yml`: a state, body, person, vessel or unit named in the record. */
export function actorSchema(terms: Terms) {
  return z.strictObject({
    name: names,
    aliases: z.array(line).optional(),
    kind: z.enum(terms["actor-kinds"]),
    of: id.optional(),
    description: prose(300).optional(),
    roles: z
      .array(
        z.strictObject({
          title: line,
          from: edtf.optional(),
          to: edtf.optional(),
          sources: sourceIds,
        }),
      )
      .optional(),
  });
}

/** An actor as its editor wrote it. */
export type ActorRecord = z.infer<ReturnType<typeof actorSchema>>;
