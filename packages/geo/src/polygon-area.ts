import type { Outline } from "./outline.js";

/** Mean radius of the Earth in metres (International Union of Geodesy and Geophysics, R₁). */
export const EARTH_RADIUS_METRES = 6_371_008.8;

/**
 * Area of an outline in hectares, holes left out, on a sphere of the mean radius: within half a per cent of the area
 * on the ellipsoid. Rings may run either way. Source: Chamberlain and Duquette, "Some Algorithms for Polygons on a
 * Sphere", 2007.
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
    sum += radians(toX - fromX) * (2 + Math.sin(radians(fromY)) + Math.sin(radians(toY)));
  }
  return (sum * EARTH_RADIUS_METRES ** 2) / 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
