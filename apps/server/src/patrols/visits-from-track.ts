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
  const stays: Stay[] = [];
  for (const fix of fixes) {
    const stay = stays.at(-1);
    if (stay?.isWith(fix)) stay.add(fix);
    else stays.push(new Stay(fix));
  }
  return stays.filter(({ arrivedAt, leftAt }) => minutesBetween(arrivedAt, leftAt) >= shortestMinutes);
}

interface Fix {
  readonly at: Date;
  readonly cell: string;
}

/** Fixes that follow each other in one place. It counts as it grows: a log can hold a day at one station. */
class Stay implements Dwelling {
  readonly arrivedAt: Date;
  leftAt: Date;
  cell: string;
  /** Fixes of each cell, in the order in which the cells were first come to. */
  private readonly cells = new Map<string, { readonly order: number; fixes: number }>();

  constructor(first: Fix) {
    this.arrivedAt = first.at;
    this.leftAt = first.at;
    this.cell = first.cell;
    this.add(first);
  }

  isWith(fix: Fix): boolean {
    if (minutesBetween(this.leftAt, fix.at) > LONGEST_SILENCE_MINUTES) return false;
    // Cells across a fold of the grid have no distance; none is near Great Britain, but a stray fix may be anywhere.
    try {
      return gridDistance(this.cell, fix.cell) <= 1;
    } catch {
      return false;
    }
  }

  add({ at, cell }: Fix): void {
    const counted = this.cells.get(cell) ?? { order: this.cells.size, fixes: 0 };
    counted.fixes += 1;
    this.cells.set(cell, counted);
    this.leftAt = at;
    const main = this.cells.get(this.cell) ?? counted;
    if (counted.fixes > main.fixes || (counted.fixes === main.fixes && counted.order < main.order)) this.cell = cell;
  }
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000;
}
