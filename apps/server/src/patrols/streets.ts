import { distanceMetres } from "@safer-wards/geo";
import type { Question } from "../incidents/index.js";
import type { RoutedPoint } from "./routing.js";

/** A street's name at a point on it. */
export interface NamedStreet {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** A stretch of street to draw. */
export interface StreetLine {
  /** Of how much traffic: `main`, `street` or `path`. */
  readonly kind: "main" | "street" | "path";
  readonly line: readonly (readonly [longitude: number, latitude: number])[];
}

export interface StreetsNear {
  readonly streets: readonly NamedStreet[];
  readonly streetLines: readonly StreetLine[];
  /** What must stand beside them. */
  readonly streetSources: readonly string[];
}

/** Where streets are known from. */
export interface Streets {
  near(question: Question, points: readonly RoutedPoint[], metres: number): Promise<StreetsNear>;
}

const MOST_NAMES = 120;
/** Other locations are shops, car parks and the like. */
const ON_OR_NEAR = "On or near ";

/** Names alone, as the map points of the records bear them. */
export const streetsOfMapPoints: Streets = {
  async near({ columns }, points, metres) {
    const nearest = new Map<string, { street: NamedStreet; metres: number }>();
    for (const { location, longitude, latitude } of columns.points) {
      if (!location.startsWith(ON_OR_NEAR)) continue;
      const name = location.slice(ON_OR_NEAR.length);
      const away = Math.min(...points.map((point) => distanceMetres(point, { longitude, latitude })));
      if (away > metres || away >= (nearest.get(name)?.metres ?? Infinity)) continue;
      nearest.set(name, { street: { name, longitude, latitude }, metres: away });
    }
    const streets = [...nearest.values()]
      .sort((one, other) => one.metres - other.metres)
      .slice(0, MOST_NAMES)
      .map(({ street }) => street);
    return { streets, streetLines: [], streetSources: [] };
  },
};
