import { differenceOf } from "./difference.js";
import type { Grid, Hotspot } from "./hotspot-questions.js";
import { bandOf, SURENESS_BANDS } from "./sureness-bands.js";

/** What is known of one hexagon, for the table, its download and the map file. */
export interface HexagonRow {
  readonly cell: string;
  readonly count: number;
  /** Null where all hexagons count the same, so that none can stand out. */
  readonly z: number | null;
  readonly q: number | null;
  readonly sureness: string | null;
  /** Rank of the hotspot it is part of. */
  readonly rank: number | null;
  readonly hotspot: string | null;
  readonly secondCount: number | null;
  readonly difference: number | null;
}

/** One row for each hexagon of the lattice, those without incidents too. */
export function hexagonRows(grid: Grid, against: Grid | null, hotspots: readonly Hotspot[]): HexagonRow[] {
  const difference = against && differenceOf(grid, against);
  const hotspotOf = new Map(hotspots.flatMap((hotspot) => hotspot.cells.map((cell) => [cell, hotspot] as const)));
  return grid.cells.map((cell, index) => {
    const [z, q] = [grid.z?.[index] ?? null, grid.q?.[index] ?? null];
    const hotspot = hotspotOf.get(cell);
    return {
      cell,
      count: grid.counts[index] ?? 0,
      z,
      q,
      sureness: z === null || q === null ? null : (SURENESS_BANDS[bandOf(z, q)]?.words ?? null),
      rank: hotspot?.rank ?? null,
      hotspot: hotspot?.name ?? null,
      secondCount: against?.counts[index] ?? null,
      difference: difference?.values[index] ?? null,
    };
  });
}

/** Those with incidents, the busiest first; among equals the one that stands out more. */
export function busiestFirst(rows: readonly HexagonRow[]): HexagonRow[] {
  return rows
    .filter(({ count, secondCount }) => count > 0 || (secondCount ?? 0) > 0)
    .toSorted((one, other) => other.count - one.count || (other.z ?? 0) - (one.z ?? 0));
}

/** A hotspot's incidents in another period: those of its hexagons. Null while that period is not asked about. */
export function countIn(hotspot: Hotspot, other: Grid | null, indexOf: ReadonlyMap<string, number>): number | null {
  if (!other) return null;
  return hotspot.cells.reduce((sum, cell) => sum + (other.counts[indexOf.get(cell) ?? -1] ?? 0), 0);
}
