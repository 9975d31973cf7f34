import { distanceMetres } from "@safer-wards/geo";
import type { Area, Ward } from "../wards/index.js";
import type { YouthSession } from "./youth.js";

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** A way on foot is longer than the straight line; at 4.8 km an hour. */
const DETOUR = 1.3;
const METRES_A_MINUTE = 80;

export const NEAR_MINUTES = 15;

/** Minutes' walk between two points, from the straight line. */
export function walkMinutes(from: Point, to: Point): number {
  return (distanceMetres(from, to) * DETOUR) / METRES_A_MINUTE;
}

/** Where sessions were held: their point, that of the village they name, or the middle of their ward. */
export function sessionPoints(area: Area, sessions: readonly YouthSession[]): Point[] {
  const places = new Map(area.places.map((place) => [place.name.toLowerCase(), place]));
  const wards = new Map(area.wards.map((ward) => [ward.code, ward.label]));
  const found = sessions.flatMap(({ position, place, wardCode }): Point[] => {
    const named = places.get(place.toLowerCase());
    const point = position ?? named ?? wards.get(wardCode);
    return point ? [{ longitude: point.longitude, latitude: point.latitude }] : [];
  });
  return [...new Map(found.map((point) => [`${point.longitude} ${point.latitude}`, point])).values()];
}

/** The shortest walk from any known point of the ward, its middle or one of its villages; null where nothing was held. */
export function nearestWalk(area: Area, ward: Ward, sessions: readonly Point[]): number | null {
  const homes: Point[] = [ward.label, ...area.places.filter(({ wardCode }) => wardCode === ward.code)];
  const walks = homes.flatMap((home) => sessions.map((session) => walkMinutes(home, session)));
  return walks.length === 0 ? null : Math.min(...walks);
}
