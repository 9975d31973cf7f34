import { CRIME_TYPES, monthOfNumber } from "@safer-wards/domain";
import { HOURS_A_WEEK, monthNumbers, NO_TIME, type Question, rowsOf } from "../incidents/index.js";
import type { HotspotGrid } from "./grid.js";
import type { Lattices } from "./lattice.js";

/** What lies in one group, counted from the records themselves. */
export interface Tally {
  readonly types: Uint32Array;
  readonly wards: Uint32Array;
  readonly points: Map<number, number>;
  /** 168 counts from Monday 00:00, of those whose hour is known. */
  readonly hours: Uint32Array;
}

export function tallyGroups(
  question: Question,
  grid: HotspotGrid,
  lattices: Lattices,
  groups: readonly (readonly number[])[],
): Tally[] {
  const { columns, selection, period, coverage } = question;
  const groupOf = new Int32Array(grid.cells.length).fill(-1);
  groups.forEach((cells, group) => cells.forEach((cell) => (groupOf[cell] = group)));
  const tallies = groups.map((): Tally => ({
    types: new Uint32Array(CRIME_TYPES.length),
    wards: new Uint32Array(columns.wardCodes.length),
    points: new Map(),
    hours: new Uint32Array(HOURS_A_WEEK),
  }));
  const link = lattices.linkOf(question.area, columns, grid.resolution);
  const cell = grid.resolution === 9 ? columns.cell9 : columns.cell10;
  for (const month of monthNumbers(period)) {
    if (coverage(month) === "NOT_SUPPLIED") continue;
    const [first, end] = rowsOf(columns, { firstMonth: monthOfNumber(month), endMonth: monthOfNumber(month + 1) });
    for (let row = first; row < end; row++) {
      const group = groupOf[link[cell[row]!]!]!;
      if (group < 0) continue;
      const type = columns.type[row]!;
      const ward = columns.ward[row]!;
      if (!selection.types[type] || !selection.wards[ward] || !selection.supplies[columns.supply[row]!]) continue;
      const { types, wards, points, hours } = tallies[group]!;
      types[type]!++;
      wards[ward]!++;
      const point = columns.point[row]!;
      points.set(point, (points.get(point) ?? 0) + 1);
      const minute = columns.minuteOfWeek[row] ?? NO_TIME;
      if (minute !== NO_TIME) hours[Math.floor(minute / 60)]!++;
    }
  }
  return tallies;
}
