import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBritishNational, toBritishNational } from "./british-national-grid.js";

// Ordnance Survey's own test points for OSTN15 (ETRS89 degrees, grid metres), from its developer pack.
it.each([
  ["TP07, North Foreland Lighthouse", 1.44454730409, 51.3744702555, 639821.835, 169565.858, 2],
  ["TP09, Lambeth", -0.1199255718, 51.4893656495, 530624.974, 178388.464, 2],
  ["TP04, St Catherine's Point", -1.2978227724, 50.57563665, 449816.371, 75335.861, 2],
  ["TP01, St Mary's in Scilly", -6.29977752014, 49.9222639373, 91492.146, 11318.804, 5],
])("comes within metres of Ordnance Survey's point %s", (_, longitude, latitude, easting, northing, metres) => {
  const place = toBritishNational(longitude, latitude);
  expect(Math.hypot(place.easting - easting, place.northing - northing)).toBeLessThan(metres);
});

it("finds its way back to a few millimetres, anywhere in England", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 1.8, noNaN: true }),
      fc.double({ min: 50, max: 55.8, noNaN: true }),
      (longitude, latitude) => {
        const { easting, northing } = toBritishNational(longitude, latitude);
        const back = fromBritishNational(easting, northing);
        expect(Math.abs(back.longitude - longitude)).toBeLessThan(5e-8);
        expect(Math.abs(back.latitude - latitude)).toBeLessThan(5e-8);
      },
    ),
  );
});

it("keeps north up and east to the right", () => {
  const here = toBritishNational(0.4, 51.27);
  expect(toBritishNational(0.41, 51.27).easting - here.easting).toBeGreaterThan(690);
  expect(toBritishNational(0.4, 51.28).northing - here.northing).toBeGreaterThan(1100);
});

it("refuses what is no place, and names both coordinates", () => {
  expect(() => toBritishNational(Number.NaN, 51)).toThrow(
    new RangeError("toBritishNational: both coordinates must be finite numbers, and they are NaN and 51"),
  );
  expect(() => fromBritishNational(0, Infinity)).toThrow(/fromBritishNational: .* 0 and Infinity/);
});
