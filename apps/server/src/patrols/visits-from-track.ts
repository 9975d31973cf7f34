import { gridDistance, latLngToCell } from "h3-js";

/** One fix of a GPS or radio log. */
export interface TrackPoint {
  readonly at: Date;
  readonly longitude: number;
  readonly latitude: number;
}

/** A stay in and round one cell. */
export interface Dwelling {
  /** H3 cell at resolution 10 in which most of it was spent. */
  readonly cell: string;
  readonly arrivedAt: Date;
  readonly leftAt: Date;
}

/** A shorter stay is passing through. */
export const SHORTEST_STAY_MINUTES = 3;
/** Past a longer silence nobody knows whether they stayed. */
const LONGEST_SILENCE_MINUTES = 5;

/**
 * The stays in a log of one radio or vehicle: fixes that follow each other in one cell and its ring of six. The log may be
 * in any order. A stay ends at its last fix there, so it reads a little short.
 */
export function visitsFromTrack(
  points: readonly TrackPoint[],
  shortestMinutes: number = SHORTEST_STAY_MINUTES,
): Dwelling[] {
  const fixes = points
    .map((point) => ({ at: point.at, cell: latLngToCell(point.latitude, point.longitude, 10) }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const stays: (typeof fixes)[] = [];
  for (const fix of fixes) {
    const stay = stays.at(-1);
    if (stay && isSameStay(stay, fix)) stay.push(fix);
    else stays.push([fix]);
  }
  return stays
    .map((stay) => ({ cell: mainCellOf(stay), arrivedAt: stay[0]!.at, leftAt: stay.at(-1)!.at }))
    .filter(({ arrivedAt, leftAt }) => minutesBetween(arrivedAt, leftAt) >= shortestMinutes);
}

interface Fix {
  readonly at: Date;
  readonly cell: string;
}

function isSameStay(stay: readonly Fix[], fix: Fix): boolean {
  if (minutesBetween(stay.at(-1)!.at, fix.at) > LONGEST_SILENCE_MINUTES) return false;
  const main = mainCellOf(stay);
  // Cells across a fold of the grid have no distance; none is near Great Britain, but a stray fix may be anywhere.
  try {
    return gridDistance(main, fix.cell) <= 1;
  } catch {
    return false;
  }
}

function mainCellOf(stay: readonly Fix[]): string {
  const counts = new Map<string, number>();
  for (const { cell } of stay) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000;
}
