import { z } from "zod";

import { line, prose, sourceIds } from "../record/schema/common.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { type Column, eachEntry } from "./table.ts";

/** Where a mark stands: degrees north and east, and the gazetteer or the sources that give them. */
const position = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    geonames: z.int().positive().optional(),
    sources: sourceIds.optional(),
  })
  .refine(
    ({ geonames, sources }) => geonames !== undefined || sources !== undefined,
    "the number of the place in GeoNames, or the sources that give its position",
  );

/** The shape of `data/places/<id>.yml`: a place, where it lies, and the words by which events name it. */
function placeSchema() {
  return z.strictObject({
    name: prose(80),
    position: position.optional(),
    note: prose(300).optional(),
    written: z
      .array(line)
      .min(1, "the place of at least one event, word for word")
      .refine((lines) => new Set(lines).size === lines.length, "each wording once"),
  });
}

/** The shape of one place in `/data/places.json`. */
function placeEntry() {
  return z
    .object({
      id: published.id,
      address: published.address,
      name: published.text.describe("Its name in English"),
      position: z
        .object({
          latitude: z.number().describe("Degrees north, WGS 84"),
          longitude: z.number().describe("Degrees east, WGS 84"),
          geonames: z
            .int()
            .nullable()
            .describe("Number of the place in GeoNames, if the position is from there"),
          sources: published.sources,
        })
        .nullable()
        .describe("Where it lies; null where it is no one place or no position was found"),
      note: published.text.nullable().describe("What the mark stands for, if not for the place as a whole"),
      written: z.array(z.string()).describe("The words by which events name it"),
      events: z.array(z.string()).describe("Ids of the events that took place there, oldest first"),
    })
    .describe("A place of events");
}

/** A place as published, with its events. */
export type PlaceEntry = z.infer<ReturnType<typeof placeEntry>>;

/** The columns of `/data/places.csv`, one row for each place. */
function columns(): Column<PlaceEntry>[] {
  return [
    { name: "id", means: "Permanent id", of: (e) => e.id },
    { name: "address", means: "Address below the address of the site", of: (e) => e.address },
    { name: "name", means: "Its name in English", of: (e) => e.name },
    { name: "latitude", means: "Degrees north, WGS 84", of: (e) => e.position?.latitude },
    { name: "longitude", means: "Degrees east, WGS 84", of: (e) => e.position?.longitude },
    {
      name: "geonames",
      means: "Number in GeoNames, if the position is from there",
      of: (e) => e.position?.geonames,
    },
    { name: "position_sources", means: "Ids of the sources of the position", of: (e) => e.position?.sources },
    { name: "note", means: "What the mark stands for, if not for the whole place", of: (e) => e.note },
    { name: "written", means: "The words by which events name it", of: (e) => e.written },
    { name: "events", means: "Ids of its events, oldest first", of: (e) => e.events },
  ];
}

/** A place of events: where it lies, and by which words events name it. */
export const place = defineKind({
  id: "place",
  names: { one: "place", many: "places" },
  storage: oneFolder("places"),
  written: placeSchema,
  references: {},
  ownIds: {},
  published: placeEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/timeline/places/#${id}`,
  hasPage: false,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
  note: ({ name }) => ({ title: name }),
  listed: { title: ({ name }) => name },
  search: { none: "events are found by the words for their place; the map is a page of its own" },
  dataset: {
    name: "places",
    title: "Places",
    description: "The places of the events, each with its position, where that is from, and its events.",
    place: 9.5,
    json: true,
    table: { of: eachEntry(columns), without: {} },
  },
});
