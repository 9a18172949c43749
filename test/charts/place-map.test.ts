import { describe, expect, it } from "vitest";

import { placeNames } from "../../src/charts/map-names.ts";
import { layoutPlaceMap, middleMeridian } from "../../src/charts/place-map-layout.ts";
import type { PlaceEntry } from "../../src/kinds/place.ts";

const place = (id: string, latitude: number, longitude: number, events = 1): PlaceEntry => ({
  id,
  address: `/timeline/places/#${id}`,
  name: id,
  position: { latitude, longitude, geonames: 1, sources: [] },
  note: null,
  written: [id],
  events: Array.from({ length: events }, (_, i) => `e${i}`),
});

const region = { name: "Near", west: 10, south: 40, east: 20, north: 50 };
const size = { width: 704, isSideBySide: false };

describe("middleMeridian", () => {
  it("lies opposite the widest stretch without a place", () => {
    expect(middleMeridian([0, 20])).toBe(10);
    expect(middleMeridian([170, -170])).toBe(-180);
    expect(middleMeridian([-77, 0, 60, 130, 174])).toBeCloseTo(48.5);
  });
});

describe("layoutPlaceMap", () => {
  it("marks each place once: in the region where it lies there, else on the map of all", () => {
    const { panels } = layoutPlaceMap([place("in", 45, 15), place("out", -30, 100)], { ...size, region });
    expect(panels.map(({ marks }) => marks.map((mark) => mark.place.id))).toEqual([["out"], ["in"]]);
    expect(panels[0]?.frame).not.toBeNull();
  });

  it("draws one map where the record names no region, and leaves out what has no position", () => {
    const nowhere = { ...place("nowhere", 0, 0), position: null };
    const { panels } = layoutPlaceMap([place("a", 45, 15), place("b", 46, 16), nowhere], {
      ...size,
      region: null,
    });
    expect(panels).toHaveLength(1);
    expect(panels[0]?.marks.map((mark) => mark.place.id)).toEqual(["a", "b"]);
  });

  it("keeps every mark in its map, and gives more events more room", () => {
    const places = [place("many", 55, 37, 50), place("one", -41, 174), place("west", 45, -75)];
    const [panel] = layoutPlaceMap(places, { ...size, region: null }).panels;
    for (const { x, y } of panel?.marks ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(panel?.width ?? 0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(panel?.height ?? 0);
    }
    expect(panel?.marks[0]?.radius).toBeGreaterThan(panel?.marks[1]?.radius ?? 0);
    expect(panel?.land.length).toBeGreaterThan(1000);
  });
});

describe("placeNames", () => {
  it("puts no name over another or over a circle, and leaves out what has no room", () => {
    const marks = Array.from({ length: 12 }, (_, i) => ({
      x: 50,
      y: 50 + i * 4,
      radius: 4,
      text: `Town ${i}`,
    }));
    const names = placeNames(marks, { width: 200, height: 120 });
    expect(names.some((name) => name === null)).toBe(true);
    const rows = names.flatMap((name, i) => (name ? [{ ...name, text: marks[i]?.text }] : []));
    for (const a of rows)
      for (const b of rows)
        if (a !== b && a.anchor === b.anchor && a.x === b.x)
          expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(14);
  });
});
