import { z } from "zod";

import { entryRef } from "./notice.ts";

/** The shape of `data/redirects/<kind>/<id>.yml`: where the address of an entry leads that is gone. */
export const redirectSchema = z.strictObject({ to: entryRef });

/** What became of an entry that was moved or withdrawn. */
export type RedirectRecord = z.infer<typeof redirectSchema>;
