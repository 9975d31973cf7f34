/** Throws when a value of a series is neither null (a month not supplied) nor a finite number. */
export function requireGappedNumbers(functionName: string, series: ArrayLike<number | null>): void {
  for (let index = 0; index < series.length; index += 1) {
    const value = series[index];
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(
        `${functionName}: series[${index}] must be a finite number or null for a gap, and it is ${value}`,
      );
    }
  }
}
