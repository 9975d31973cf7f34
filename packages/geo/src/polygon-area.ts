import type { Outline } from "./outline.js";

/** Mean radius of the Earth in metres (International Union of Geodesy and Geophysics, R₁). */
export const EARTH_RADIUS_METRES = 6_371_008.8;

/** Squared eccentricity and equal-area radius in metres of the WGS84 ellipsoid. */
const ECCENTRICITY_SQUARED = 0.00669437999014;
const AUTHALIC_RADIUS_METRES = 6_371_007.1809;

/**
 * Area of an outline in hectares, holes left out, on the sphere that has the WGS84 ellipsoid's area, with latitudes
 * moved so that areas stay equal. Rings may run either way. Source: Chamberlain and Duquette, "Some Algorithms for
 * Polygons on a Sphere", 2007; Snyder, "Map Projections: A Working Manual", 1987, equations 3-11 and 3-12.
 */
export function polygonAreaHectares(outline: Outline): number {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  let squareMetres = 0;
  for (const [outer, ...holes] of polygons) {
    squareMetres += Math.abs(ringArea(outer ?? []));
    for (const hole of holes) squareMetres -= Math.abs(ringArea(hole));
  }
  return squareMetres / 10_000;
}

function ringArea(ring: readonly number[][]): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index++) {
    const [fromX = 0, fromY = 0] = ring[index]!;
    const [toX = 0, toY = 0] = ring[(index + 1) % ring.length]!;
    sum += radians(toX - fromX) * (2 + authalicSine(fromY) + authalicSine(toY));
  }
  return (sum * AUTHALIC_RADIUS_METRES ** 2) / 2;
}

/** Sine of the equal-area latitude of a geographic latitude in degrees. */
function authalicSine(latitude: number): number {
  return equalArea(Math.sin(radians(latitude))) / equalArea(1);
}

function equalArea(sine: number): number {
  const e = Math.sqrt(ECCENTRICITY_SQUARED);
  const plain = sine / (1 - ECCENTRICITY_SQUARED * sine * sine);
  return (1 - ECCENTRICITY_SQUARED) * (plain - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
