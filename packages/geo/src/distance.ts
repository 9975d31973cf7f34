import type { Place } from "./place.js";
import { EARTH_RADIUS_METRES } from "./polygon-area.js";

/**
 * The distance between two points along the surface of a sphere of the mean radius (6,371,008.8 m), in metres: within half
 * a per cent of the distance on the ellipsoid. The haversine formula, which keeps its digits for points a metre apart.
 * Points in WGS84 degrees; a coordinate that is no number gives NaN. Source: R. Sinnott, "Virtues of the Haversine",
 * Sky and Telescope 68 (1984).
 */
export function distanceMetres(from: Place, to: Place): number {
  const fromLatitude = radians(from.latitude);
  const toLatitude = radians(to.latitude);
  const northward = Math.sin((toLatitude - fromLatitude) / 2);
  const eastward = Math.sin(radians(to.longitude - from.longitude) / 2);
  const haversine = northward ** 2 + Math.cos(fromLatitude) * Math.cos(toLatitude) * eastward ** 2;
  // Rounding may carry the haversine of opposite ends of the Earth a hair above 1.
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
