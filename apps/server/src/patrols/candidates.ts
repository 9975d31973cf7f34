import { distanceMetres } from "@safer-wards/geo";
import { cellToChildren, getResolution, gridDisk } from "h3-js";
import type { IncidentColumns } from "../incidents/index.js";
import { type Area, createPlacer } from "../wards/index.js";
import type { PatrolPlace } from "./plan.js";

/** Weekly need of each cell at resolution 10, with the cells' middles and names. */
export interface NeedOfCells {
  readonly area: Area;
  readonly columns: IncidentColumns;
  readonly weekly: ReadonlyMap<string, number>;
}

export interface CandidateWishes {
  /** Hotspots that were chosen by hand, each a group of cells at resolution 9 or 10. */
  readonly chosen: readonly (readonly string[])[];
  readonly onlyChosen: boolean;
  readonly excluded: readonly string[];
  readonly coverMetres: number;
}

export interface Candidates {
  readonly places: readonly PatrolPlace[];
  /** Cells that one of them reaches. */
  readonly cells: readonly string[];
  /** For each place, indices of the cells within reach. */
  readonly reaches: readonly (readonly number[])[];
}

/** Beyond these many the planner would weigh places with a record or two. */
const MOST_CANDIDATES = 100;
/** Rings of cells looked at for reach: two rings are about 260 m. */
const RINGS = 3;

/**
 * Cells worth a visit, those within reach of most need first. Of each hotspot chosen by hand its best cell is pinned;
 * where only those are wanted, their other cells are candidates too, since a hotspot is often larger than a visit.
 */
export function candidatesOf(need: NeedOfCells, wishes: CandidateWishes): Candidates {
  const facts = new CellFacts(need);
  const excluded = new Set(wishes.excluded.flatMap(atResolution10));
  const reachOf = (cell: string) =>
    gridDisk(cell, RINGS).filter(
      (other) => need.weekly.has(other) && facts.metresBetween(cell, other) <= wishes.coverMetres,
    );
  const reachNeed = (cell: string) => reachOf(cell).reduce((sum, other) => sum + need.weekly.get(other)!, 0);
  const byNeed = (cells: readonly string[]) =>
    cells
      .filter((cell) => need.weekly.has(cell) && !excluded.has(cell))
      .map((cell) => ({ cell, need: reachNeed(cell) }))
      .sort((one, other) => other.need - one.need || (one.cell < other.cell ? -1 : 1));
  const pinned = new Set(wishes.chosen.flatMap((group) => byNeed(group.flatMap(atResolution10))[0]?.cell ?? []));
  const wanted = wishes.onlyChosen ? new Set(wishes.chosen.flat().flatMap(atResolution10)) : need.weekly.keys();
  const ranked = byNeed([...wanted]);
  const kept = [
    ...ranked.slice(0, MOST_CANDIDATES),
    ...ranked.slice(MOST_CANDIDATES).filter(({ cell }) => pinned.has(cell)),
  ];
  const cells = [...new Set(kept.flatMap(({ cell }) => reachOf(cell)))];
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  return {
    places: kept.map(({ cell, need: weeklyNeed }) => ({
      id: cell,
      ...facts.of(cell),
      weeklyNeed,
      isPinned: pinned.has(cell),
    })),
    cells,
    reaches: kept.map(({ cell }) => reachOf(cell).map((other) => indexOf.get(other)!)),
  };
}

/** A cell at resolution 9 as the cells at resolution 10 within it. */
export function atResolution10(cell: string): string[] {
  return getResolution(cell) === 10 ? [cell] : cellToChildren(cell, 10);
}

/** Where records lie within a cell, what their street is called, and in which ward. */
class CellFacts {
  private readonly points = new Map<string, Map<number, number>>();
  private readonly middles = new Map<string, { longitude: number; latitude: number }>();
  private readonly place: ReturnType<typeof createPlacer>;

  constructor(private readonly need: NeedOfCells) {
    this.place = createPlacer([need.area]);
    const { cell10, point, cells10, length } = need.columns;
    const wanted = cells10.map((cell) => need.weekly.has(cell));
    for (let row = 0; row < length; row++) {
      if (!wanted[cell10[row]!]) continue;
      const cell = cells10[cell10[row]!]!;
      let points = this.points.get(cell);
      if (!points) this.points.set(cell, (points = new Map<number, number>()));
      points.set(point[row]!, (points.get(point[row]!) ?? 0) + 1);
    }
  }

  metresBetween(cell: string, other: string): number {
    return distanceMetres(this.middleOf(cell), this.middleOf(other));
  }

  of(cell: string) {
    const middle = this.middleOf(cell);
    const street = this.busiest(cell)?.location.replace(/^On or near /, "") ?? "Unnamed";
    const nearest = this.need.area.places
      .map((place) => ({ name: place.name, metres: distanceMetres(middle, place) }))
      .sort((one, other) => one.metres - other.metres)[0];
    return {
      name: [street, nearest?.name].filter(Boolean).join(", "),
      wardCode: this.place(middle.longitude, middle.latitude)?.wardCode ?? "",
      ...middle,
    };
  }

  private busiest(cell: string) {
    const [point] = [...(this.points.get(cell) ?? [])].sort(([a, most], [b, more]) => more - most || a - b)[0] ?? [];
    return point === undefined ? undefined : this.need.columns.points[point];
  }

  /** The busiest of its map points: where an officer stands, and surely in a ward. */
  private middleOf(cell: string): { longitude: number; latitude: number } {
    let middle = this.middles.get(cell);
    if (!middle) {
      const { longitude, latitude } = this.busiest(cell)!;
      this.middles.set(cell, (middle = { longitude, latitude }));
    }
    return middle;
  }
}
