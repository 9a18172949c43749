import type { z } from "zod";

import type { TableData } from "../kinds/table.ts";

/** A list of a JSON file: the shape of an item and the items. */
export type List = { item: z.ZodType; items: readonly unknown[] };

/** What is published of one data set. */
export type DatasetRule = {
  name: string;
  title: string;
  description: string;
  lists: Record<string, List>;
  table: TableData | null;
};
