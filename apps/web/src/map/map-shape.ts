import type { MultiPolygon, Polygon } from "geojson";

/** West, south, east, north in degrees (WGS84). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** An area that the map outlines: a ward now, any other kind of area later. */
export interface MapShape {
  readonly code: string;
  readonly name: string;
  readonly outline: MultiPolygon | Polygon;
  /** Where a symbol for the area stands. */
  readonly label: { readonly longitude: number; readonly latitude: number };
}

/** A town or village whose name the map writes. */
export interface MapPlace {
  readonly name: string;
  /** `town`, `large village`, `village` …: towns are written first and larger. */
  readonly kind: string;
  readonly longitude: number;
  readonly latitude: number;
}

function ringsOf(outline: MultiPolygon | Polygon): readonly (readonly number[])[] {
  return outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2);
}

/** The smallest box round an outline; null for an outline without a point. */
export function boundsOf(outline: MultiPolygon | Polygon): Bounds | null {
  const points = ringsOf(outline);
  if (points.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of points) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

export function doBoundsMeet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
