import { distanceMetres } from "@safer-wards/geo";
import type { Area, Place, Ward } from "../wards/index.js";
import { placeIn } from "./youth-place.js";
import type { YouthSession } from "./youth.js";

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** How well one knows where a session was: its own point, that of the village or place it names, or just its ward. */
export type KnownBy = "POINT" | "NAMED_PLACE" | "WARD";

interface Standing extends Point {
  readonly knownBy: KnownBy;
}

/** A way on foot is longer than the straight line; at 4.8 km an hour. */
const DETOUR = 1.3;
const METRES_A_MINUTE = 80;

export const NEAR_MINUTES = 15;

/** Minutes' walk between two points, from the straight line. */
export function walkMinutes(from: Point, to: Point): number {
  return (distanceMetres(from, to) * DETOUR) / METRES_A_MINUTE;
}

/** Finds where sessions stand, with the towns and villages of an area and what officers added to them. */
export class SessionPoints {
  private readonly named: ReadonlyMap<string, Place>;
  private readonly wards: ReadonlyMap<string, Point>;

  constructor(area: Area, places: readonly Place[]) {
    this.named = new Map(places.map((place) => [placeIn("", place.name), place]));
    this.wards = new Map(area.wards.map((ward) => [ward.code, ward.label]));
  }

  of({ position, place, wardCode }: Pick<YouthSession, "position" | "place" | "wardCode">): Standing | null {
    if (position) return { ...position, knownBy: "POINT" };
    const named = this.named.get(placeIn("", place));
    if (named) return { longitude: named.longitude, latitude: named.latitude, knownBy: "NAMED_PLACE" };
    const ward = this.wards.get(wardCode);
    return ward ? { longitude: ward.longitude, latitude: ward.latitude, knownBy: "WARD" } : null;
  }

  /** Each place at which one of the sessions was, once. */
  all(sessions: readonly YouthSession[]): Standing[] {
    const standing = sessions.flatMap((session) => this.of(session) ?? []);
    return [...new Map(standing.map((point) => [`${point.longitude} ${point.latitude}`, point])).values()];
  }
}

/** The shortest walk from any known point of the ward, its middle or one of its villages; null where nothing was held. */
export function nearestWalk(area: Area, ward: Ward, sessions: readonly Point[]): number | null {
  const homes: Point[] = [ward.label, ...area.places.filter(({ wardCode }) => wardCode === ward.code)];
  const walks = homes.flatMap((home) => sessions.map((session) => walkMinutes(home, session)));
  return walks.length === 0 ? null : Math.min(...walks);
}

/** On what walks rest. */
export function standingWords(points: readonly { readonly knownBy: KnownBy }[]): string {
  const count = (knownBy: KnownBy) => points.filter((point) => point.knownBy === knownBy).length;
  const [own, named, ward] = [count("POINT"), count("NAMED_PLACE"), count("WARD")];
  const all = points.length;
  if (all === 0) return "No session was held, so there is nothing to walk to.";
  if (own === all) {
    const places = all === 1 ? "the one place" : all === 2 ? "both places" : `all ${all} places`;
    return `Walks go to the points of ${places} where sessions were held.`;
  }
  const rough = [
    ...(named > 0 ? [`${named} by the middle of the village or place ${named === 1 ? "it names" : "they name"}`] : []),
    ...(ward > 0 ? [`${ward} by ${ward === 1 ? "its ward" : "their wards"} alone`] : []),
  ].join(" and ");
  const known =
    own === 0
      ? "none is known by its point"
      : `${own} ${own === 1 ? "is known by its point" : "are known by their points"}`;
  return `Of ${all} places where sessions were held, ${known}, ${rough}: walks to these are rough.`;
}
