import { IntegerRows } from "./integer-rows.js";
import { type Equation, narrowRanges, type Range } from "./narrow-ranges.js";

/** Something told: these cells, by their number, add up to this. */
export interface Told {
  readonly cells: readonly number[];
  readonly sum: number;
}

/**
 * What somebody can work out who keeps every answer: all that follows by adding and subtracting them, and what follows
 * because counts are whole and not negative. Whatever is found is put in, and the search begins again with it.
 */
export class Attacker {
  private readonly found = new Map<number, number>();
  private ranges = new Map<number, Range>();
  /** Cells that no answer tells apart make one unknown. */
  private unknowns: readonly (readonly number[])[] = [];
  private rows = new IntegerRows();

  constructor(told: readonly Told[]) {
    for (let before = -1; this.found.size > before;) {
      before = this.found.size;
      this.search(told);
    }
  }

  /** Between which numbers the cell must lie. */
  rangeOf(cell: number): Range {
    const value = this.found.get(cell);
    return value === undefined
      ? (this.ranges.get(cell) ?? { lower: 0, upper: Infinity })
      : { lower: value, upper: value };
  }

  /** Whether the sum of these cells follows from what was told. */
  knowsSum(cells: readonly number[]): boolean {
    const asked = new Set(cells.filter((cell) => !this.found.has(cell)));
    const whole = this.unknowns.filter((unknown) => unknown.every((cell) => asked.has(cell)));
    if (whole.reduce((sum, unknown) => sum + unknown.length, 0) < asked.size) return false;
    const left = this.rows.reduce([...this.unknowns.map((unknown) => (whole.includes(unknown) ? 1 : 0)), 0]);
    return left.slice(0, -1).every((factor) => factor === 0);
  }

  private search(told: readonly Told[]): void {
    const open = told.map(({ cells, sum }) => ({
      cells: cells.filter((cell) => !this.found.has(cell)),
      sum: sum - cells.reduce((known, cell) => known + (this.found.get(cell) ?? 0), 0),
    }));
    this.unknowns = cellsToldApart(open);
    const equations = equationsOf(open, this.unknowns);
    this.rows = new IntegerRows();
    for (const equation of equations) this.rows.add([...equation.factors, equation.sum]);
    const reduced = this.rows.rows.map((row) => ({ factors: row.slice(0, -1), sum: row.at(-1) ?? 0 }));
    const ranges = narrowRanges([...reduced, ...equations], this.unknowns.length);
    this.keep(ranges);
  }

  /** A range of several cells together bounds each of them from above alone. */
  private keep(ranges: readonly Range[]): void {
    this.ranges = new Map();
    for (const [index, cells] of this.unknowns.entries()) {
      const { lower, upper } = ranges[index] ?? { lower: 0, upper: Infinity };
      const own = { lower: cells.length === 1 ? lower : 0, upper };
      for (const cell of cells) {
        this.ranges.set(cell, own);
        if (own.lower === own.upper) this.found.set(cell, upper);
      }
    }
  }
}

function cellsToldApart(told: readonly Told[]): number[][] {
  const membership = new Map<number, string>();
  for (const [index, { cells }] of told.entries()) {
    for (const cell of cells) membership.set(cell, `${membership.get(cell) ?? ""} ${index}`);
  }
  const unknowns = new Map<string, number[]>();
  for (const [cell, answers] of membership) unknowns.set(answers, [...(unknowns.get(answers) ?? []), cell]);
  return [...unknowns.values()];
}

/** Each answer once, over the unknowns. */
function equationsOf(told: readonly Told[], unknowns: readonly (readonly number[])[]): Equation[] {
  const different = new Map<string, Equation>();
  for (const { cells, sum } of told) {
    const asked = new Set(cells);
    const factors = unknowns.map(([first]) => (first !== undefined && asked.has(first) ? 1 : 0));
    if (factors.includes(1)) different.set(factors.join(""), { factors, sum });
  }
  return [...different.values()];
}
