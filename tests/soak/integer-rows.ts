/**
 * Linear equations in reduced row echelon form, exactly: each row is kept in whole numbers without a common divisor, which
 * is a row of fractions brought to one denominator. The last column is the right-hand side.
 */
export class IntegerRows {
  readonly rows: number[][] = [];
  private readonly pivots: number[] = [];

  /** Adds an equation, unless it follows from those that are there. */
  add(equation: readonly number[]): void {
    const row = this.reduce(equation);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot === -1) return;
    if (pivot === row.length - 1) throw new Error("The equations contradict each other: something told was not true");
    for (const [index, other] of this.rows.entries()) this.rows[index] = eliminate(other, row, pivot);
    this.rows.push(row);
    this.pivots.push(pivot);
  }

  /** What is left of an equation when all that follows from the rows is taken away. */
  reduce(equation: readonly number[]): number[] {
    let row = [...equation];
    for (const [index, known] of this.rows.entries()) row = eliminate(row, known, this.pivots[index] ?? -1);
    return row;
  }
}

function eliminate(row: number[], by: readonly number[], column: number): number[] {
  const factor = row[column] ?? 0;
  if (factor === 0) return row;
  const pivot = by[column] ?? 0;
  let divisor = 0;
  const reduced = row.map((value, index) => {
    const result = value * pivot - (by[index] ?? 0) * factor;
    if (!Number.isSafeInteger(result)) throw new RangeError("The numbers grew beyond what is exact");
    divisor = greatestCommonDivisor(divisor, result);
    return result;
  });
  return divisor > 1 ? reduced.map((value) => value / divisor) : reduced;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
