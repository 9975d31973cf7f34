import { numberWords } from "../ui/index.js";
import type { Grid } from "./hotspot-questions.js";
import { MAP_WORDS } from "./map-words.js";

const words = MAP_WORDS.difference;

/** Two periods hexagon by hexagon. */
export interface Difference {
  /** First period less the second, in the order of the lattice. */
  readonly values: readonly number[];
  /** Of unlike many months, the counts are compared by month. */
  readonly isByMonth: boolean;
  readonly unit: "incidents" | "incidents per month";
}

/**
 * How many more or fewer incidents the first period has than the second. Periods of unlike many supplied months are
 * compared by month; null where one of them has none.
 */
export function differenceOf(first: Grid, second: Grid): Difference | null {
  if (first.cells.length !== second.cells.length || first.monthsUsed === 0 || second.monthsUsed === 0) return null;
  const isByMonth = first.monthsUsed !== second.monthsUsed;
  const values = first.counts.map((count, index) => {
    const other = second.counts[index] ?? 0;
    return isByMonth ? count / first.monthsUsed - other / second.monthsUsed : count - other;
  });
  return { values, isByMonth, unit: isByMonth ? "incidents per month" : "incidents" };
}

/** `3 more`, `12 fewer`, `the same`. */
export function differenceWords(value: number, { isByMonth, unit }: Pick<Difference, "isByMonth" | "unit">): string {
  const size = numberWords(Math.abs(value), unit);
  if (Number(size.replaceAll(",", "")) === 0) return words.same;
  return value > 0 ? words.more(size, isByMonth) : words.fewer(size, isByMonth);
}

/** Where a large difference, and a middling one, begins, as a part of the greatest. */
const LARGE = 1 / 2;
const MIDDLING = 1 / 6;

/** From 3 for many more over 0 for none to -3 for many fewer. */
export function differenceStep(value: number, greatest: number): number {
  if (value === 0 || greatest === 0) return 0;
  const part = Math.abs(value) / greatest;
  const size = part > LARGE ? 3 : part > MIDDLING ? 2 : 1;
  return Math.sign(value) * size;
}

export function greatestDifference(values: readonly number[]): number {
  return values.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
}
