import { createRequire } from "node:module";

import { feature } from "topojson-client";

type Topology = Parameters<typeof feature>[0];
type Land = ReturnType<typeof feature>;

const load: (name: string) => unknown = createRequire(import.meta.url);

/** Outlines of land at two degrees of detail. */
export type Detail = "coarse" | "fine";

const files: Record<Detail, string> = {
  coarse: "world-atlas/land-110m.json",
  fine: "world-atlas/land-50m.json",
};

const read = new Map<Detail, Land>();

/**
 * The land of the earth, of Natural Earth (public domain, naturalearthdata.com) as world-atlas packs it: outlines of
 * land alone. The files of countries are not used, since their borders take sides (topojson/world-atlas#42).
 */
export function landOf(detail: Detail): Land {
  const known = read.get(detail);
  if (known) return known;
  const topology = load(files[detail]) as Topology;
  const outline = topology.objects.land;
  if (!outline) throw new Error(`${files[detail]} holds no land`);
  const land = feature(topology, outline);
  read.set(detail, land);
  return land;
}
