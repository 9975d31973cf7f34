import { distanceMetres } from "@safer-wards/geo";
import type { TravelMode } from "./plan.js";

export interface RoutedPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** From the row's point to the column's. */
export interface TravelTable {
  readonly metres: readonly (readonly number[])[];
  readonly minutes: readonly (readonly number[])[];
}

/** Ways between points. A routing service is plugged in by another of these. */
export interface Routing {
  /** How the ways were found, in a sentence for the plan. */
  readonly words: string;
  table(points: readonly RoutedPoint[], mode: TravelMode): Promise<TravelTable>;
}

/** Streets wind: what a way is longer than the straight line, by and large. */
const WINDING = 1.3;
const METRES_A_MINUTE: Record<TravelMode, number> = { FOOT: 80, CAR: 500 };
/** Getting in, out and parked. */
const PARKING_MINUTES = 2;

/** Straight lines, made longer by a factor, at a steady speed. */
export const straightLineRouting: Routing = {
  words:
    "Ways are straight lines times 1.3, at 4.8 km an hour on foot and 30 km an hour by car with 2 minutes to park. " +
    "Rivers, railways and one-way streets are not known.",
  async table(points, mode) {
    const metres = points.map((from) => points.map((to) => distanceMetres(from, to) * WINDING));
    const minutes = metres.map((row) =>
      row.map((way) => (way === 0 ? 0 : way / METRES_A_MINUTE[mode] + (mode === "CAR" ? PARKING_MINUTES : 0))),
    );
    return { metres, minutes };
  },
};
