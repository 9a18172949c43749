import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { event, recordWith } from "../support/record.ts";

const said = (files: Record<string, string>) =>
  checkRecord(recordWith(files)).problems.map(
    ({ rule, file, line, field, message }) => `${rule} ${file}:${line ?? "-"} ${field ?? "-"}: ${message}`,
  );

const placed = (place: string) => event("actors: []", `place: ${place}\nactors: []`);

const moscow = (written: string) => `name: Moscow
position:
  latitude: 55.75
  longitude: 37.62
  geonames: 524901
written:
  - Moscow, USSR
  - ${written}
`;

describe("checks on places", () => {
  it("pass a wording of an event that a place bears, and an event without a place", () => {
    expect(
      said({ "events/a.yml": placed("Kremlin, Moscow"), "places/moscow.yml": moscow("Kremlin, Moscow") }),
    ).toEqual([]);
  });

  it("ask for no place in a record without places", () => {
    expect(said({ "events/a.yml": placed("Kremlin, Moscow") })).toEqual([]);
  });

  it("say that no place bears the wording of an event, and that no event has that of a place", () => {
    expect(
      said({ "events/a.yml": placed("Kremlin, Moscow"), "places/moscow.yml": moscow("Moscow") }),
    ).toEqual([
      'place-wording data/events/a.yml:3 place: no place is written "Kremlin, Moscow"',
      'place-used data/places/moscow.yml:8 written[1]: no event has the place "Moscow"',
    ]);
  });

  it("refuse a position that nothing gives", () => {
    const [first] = said({
      "events/a.yml": placed("Moscow"),
      "places/moscow.yml": moscow("Moscow").replace("  geonames: 524901\n", ""),
    });
    expect(first).toContain("the number of the place in GeoNames, or the sources that give its position");
  });
});
