import type { MultiPolygon, Polygon } from "geojson";

/** An area's outline in WGS84 degrees, longitude before latitude, as GeoJSON writes it. */
export type Outline = Polygon | MultiPolygon;

/** An outline under the code it is known by. */
export interface CodedOutline {
  readonly code: string;
  readonly outline: Outline;
}

/** Every ring of an outline, holes among them, each a list of [longitude, latitude]. */
export function ringsOf(outline: Outline): number[][][] {
  return outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
}
