import fc from "fast-check";
import { expect, it } from "vitest";
import { toBritishNational } from "./british-national-grid.js";
import { distanceMetres } from "./distance.js";
import { EARTH_RADIUS_METRES } from "./polygon-area.js";

const anywhere = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
});

it("is a quarter of a meridian from the equator to a pole, and half of one to the other end", () => {
  const equator = { longitude: 20, latitude: 0 };
  expect(distanceMetres(equator, { longitude: -7, latitude: 90 })).toBeCloseTo((EARTH_RADIUS_METRES * Math.PI) / 2, 6);
  expect(distanceMetres(equator, { longitude: -160, latitude: 0 })).toBeCloseTo(EARTH_RADIUS_METRES * Math.PI, 6);
});

it("keeps its digits for points a metre apart", () => {
  const step = 360 / (2 * Math.PI * EARTH_RADIUS_METRES);
  const place = { longitude: 0.4, latitude: 51.27 };
  expect(distanceMetres(place, { longitude: 0.4, latitude: 51.27 + step })).toBeCloseTo(1, 7);
});

it("is the same both ways, 0 to itself, and no longer than a way round", () => {
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
      expect(distanceMetres(a, b)).toBe(distanceMetres(b, a));
      expect(distanceMetres(a, a)).toBe(0);
      // Near the opposite end of the Earth the formula keeps no more than about a metre.
      expect(distanceMetres(a, c)).toBeLessThanOrEqual(distanceMetres(a, b) + distanceMetres(b, c) + 1);
    }),
  );
});

it("agrees with the British National Grid to half a per cent within a borough", () => {
  const within = fc.record({
    longitude: fc.double({ min: 0.2, max: 0.55, noNaN: true }),
    latitude: fc.double({ min: 51.17, max: 51.37, noNaN: true }),
  });
  fc.assert(
    fc.property(within, within, (a, b) => {
      const [from, to] = [toBritishNational(a.longitude, a.latitude), toBritishNational(b.longitude, b.latitude)];
      const onGrid = Math.hypot(to.easting - from.easting, to.northing - from.northing);
      expect(Math.abs(distanceMetres(a, b) - onGrid)).toBeLessThanOrEqual(0.005 * onGrid + 0.01);
    }),
  );
});
