import { monthOfNumber } from "@safer-wards/domain";
import { createLocator } from "@safer-wards/geo";
import type { Hotspot } from "../hotspots/index.js";
import { monthNumbers, type Question, rowsOf } from "../incidents/index.js";
import type { Place } from "./place.js";

export interface StreetCount {
  readonly location: string;
  readonly count: number;
}

const MOST_STREETS = 8;

/** The street locations at which most was recorded, as the files name them. `here` is the question of the place alone. */
export function streetsOf(here: Question): StreetCount[] {
  const { columns, selection, period, coverage } = here;
  const counts = new Map<string, number>();
  for (const month of monthNumbers(period)) {
    if (coverage(month) === "NOT_SUPPLIED") continue;
    const [first, end] = rowsOf(columns, { firstMonth: monthOfNumber(month), endMonth: monthOfNumber(month + 1) });
    for (let row = first; row < end; row += 1) {
      const isWanted =
        selection.wards[columns.ward[row]!]! &
        selection.types[columns.type[row]!]! &
        selection.supplies[columns.supply[row]!]!;
      if (!isWanted) continue;
      const { location } = columns.points[columns.point[row]!]!;
      counts.set(location, (counts.get(location) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([location, count]) => ({ location, count }))
    .sort((left, right) => right.count - left.count || (left.location < right.location ? -1 : 1))
    .slice(0, MOST_STREETS);
}

const MOST_HOTSPOTS = 6;

/** The area's hotspots of which some part lies in the place, in their own order. */
export function hotspotsInside(place: Place, hotspots: readonly Hotspot[]): Hotspot[] {
  if (place.outline === null) {
    const codes = new Set(place.wards.map((ward) => ward.code));
    return hotspots.filter((hotspot) => hotspot.wards.some((ward) => codes.has(ward.code))).slice(0, MOST_HOTSPOTS);
  }
  const contains = createLocator([{ code: place.id, outline: place.outline.outline }]);
  return hotspots.filter(({ centre }) => contains(centre.longitude, centre.latitude) === 0).slice(0, MOST_HOTSPOTS);
}
