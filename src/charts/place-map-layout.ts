import { geoEqualEarth, type GeoGeometryObjects, geoMercator, geoPath, type GeoProjection } from "d3";

import type { PlaceEntry } from "../assemble/places.ts";
import type { Subject } from "../assemble/subject.ts";
import { type Detail, landOf } from "./land.ts";
import { type NamePlace, placeNames } from "./map-names.ts";
import { nearestCell, type Point } from "./nearest-cell.ts";

type Region = NonNullable<Subject["closerMap"]>;

type MapMark = {
  place: PlaceEntry;
  x: number;
  y: number;
  radius: number;
  /** Where a pointer means this mark and no other: so far around it, or only a figure of that circle. */
  reach: { radius: number; cell: Point[] | undefined };
  name: NamePlace | null;
};

/** One map: where it stands in the drawing, the land as a path, and the marks, the largest first. */
export type MapPanel = {
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
  land: string;
  marks: MapMark[];
  /** The region that another panel draws larger. */
  frame: { x: number; y: number; width: number; height: number } | null;
};

export type PlaceMapLayout = { width: number; height: number; panels: MapPanel[] };

type Box = Pick<MapPanel, "x" | "y" | "width" | "height">;

const headOf = 26;
const [smallest, growth] = [3, 1.9];
/** A pointer need not hit a small mark itself (WCAG 2.2, 2.5.8: 24 pixels, where no other mark is nearer). */
const smallestReach = 12;

/** Circles whose area grows with the number of events. */
const radiusOf = (place: PlaceEntry) => smallest + growth * Math.sqrt(Math.max(0, place.events.length - 1));

const pointOf = ({ position }: PlaceEntry): [number, number] => [
  position?.longitude ?? 0,
  position?.latitude ?? 0,
];

/** The meridian in the middle of some longitudes: that opposite the widest stretch without any. */
export function middleMeridian(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((from, i) => {
    const to = sorted[i + 1] ?? (sorted[0] ?? from) + 360;
    return { middle: (from + to) / 2, width: to - from };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), { middle: 180, width: 0 });
  return ((widest.middle + 180 + 540) % 360) - 180;
}

const inside =
  ({ west, south, east, north }: Region) =>
  (place: PlaceEntry) => {
    const [longitude, latitude] = pointOf(place);
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  };

/** Fits points into a box with room for their circles. */
function fit(projection: GeoProjection, points: GeoGeometryObjects, box: Box, room: number): GeoProjection {
  return projection.fitExtent(
    [
      [room, room],
      [box.width - room, box.height - room],
    ],
    points,
  );
}

/** Land in whole pixels; points that fall together are drawn once. */
function landPath(projection: GeoProjection, { width, height }: Box, detail: Detail): string {
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0)(landOf(detail)) ?? "";
  return path
    .replace(/(-?\d+,-?\d+)(?:L\1)+(?=[LMZ]|$)/g, "$1")
    .replace(/M-?\d+,-?\d+(?:L-?\d+,-?\d+)?Z/g, "");
}

type Drawn = {
  title: string;
  box: Box;
  projection: GeoProjection;
  detail: Detail;
  places: readonly PlaceEntry[];
};

function reachOf(mark: Point & { radius: number }, marks: readonly Point[]): MapMark["reach"] {
  const radius = Math.max(smallestReach, mark.radius);
  return { radius, cell: nearestCell(mark, marks, radius) };
}

function layoutPanel({ title, box, projection, detail, places }: Drawn): MapPanel {
  const land = landPath(projection, box, detail);
  const marks = places.map((place) => {
    const [x = 0, y = 0] = projection(pointOf(place)) ?? [];
    return { place, x, y, radius: radiusOf(place) };
  });
  const names = placeNames(
    marks.map(({ place, ...mark }) => ({ ...mark, text: place.name })),
    box,
  );
  return {
    ...box,
    title,
    land,
    frame: null,
    marks: marks.map((mark, i) => ({ ...mark, reach: reachOf(mark, marks), name: names[i] ?? null })),
  };
}

function closerPanel(region: Region, box: Box, places: readonly PlaceEntry[]): MapPanel {
  const { west, south, east, north } = region;
  const corners: GeoGeometryObjects = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = fit(geoMercator().rotate([-(west + east) / 2, 0]), corners, box, 0);
  return layoutPanel({
    title: region.name,
    box,
    projection,
    detail: "fine",
    places: places.filter(inside(region)),
  });
}

function wholePanel(box: Box, places: readonly PlaceEntry[], region: Region | null): MapPanel {
  const points: GeoGeometryObjects = { type: "MultiPoint", coordinates: places.map(pointOf) };
  const middle = middleMeridian(places.map((place) => pointOf(place)[0]));
  const projection = fit(geoEqualEarth().rotate([-middle, 0]), points, box, 24);
  const outside = region ? places.filter((place) => !inside(region)(place)) : places;
  const panel = layoutPanel({ title: "All places", box, projection, detail: "coarse", places: outside });
  if (!region) return panel;
  const edges: [number, number][] = [
    [region.west, region.north],
    [region.east, region.south],
    [region.west, region.south],
    [region.east, region.north],
  ];
  const corners = edges.map((edge): [number, number] => projection(edge) ?? [0, 0]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { ...panel, frame: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
}

/** Where the two maps stand: side by side where there is room, else one under the other. */
function boxesOf(width: number, isSideBySide: boolean, hasCloser: boolean): [whole: Box, closer: Box] {
  const gap = 24;
  const part = isSideBySide && hasCloser ? Math.round((width - gap) * 0.56) : width;
  const whole: Box = { x: 0, y: headOf, width: part, height: Math.round(part * 0.55) };
  if (isSideBySide) {
    const rest = width - gap - part;
    return [whole, { x: part + gap, y: headOf, width: rest, height: Math.round(rest * 0.95) }];
  }
  return [
    whole,
    {
      x: 0,
      y: whole.y + whole.height + gap + headOf,
      width,
      height: Math.round(width * (width < 500 ? 1.05 : 0.75)),
    },
  ];
}

/**
 * Lays out the places that have a position on a map of all of them and, where the record names a region, on a larger
 * one of that; what the larger one shows is not marked on the other. All figures in pixels.
 */
export function layoutPlaceMap(
  places: readonly PlaceEntry[],
  { width, isSideBySide, region }: { width: number; isSideBySide: boolean; region: Region | null },
): PlaceMapLayout {
  const placed = places.filter(({ position }) => position !== null);
  const [wholeBox, closerBox] = boxesOf(width, isSideBySide, region !== null);
  const panels = [
    wholePanel(wholeBox, placed, region),
    ...(region ? [closerPanel(region, closerBox, placed)] : []),
  ];
  return { width, height: Math.max(...panels.map(({ y, height }) => y + height)), panels };
}
