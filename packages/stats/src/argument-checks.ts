/** Throws when `level` is not a confidence level: a share strictly between 0 and 1, 0.95 for 95 %. */
export function requireLevel(functionName: string, level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(
      `${functionName}: a level lies strictly between 0 and 1 (0.95 for 95 %), and this one is ${level}`,
    );
  }
}

/** Throws when `value` is not a count: a whole number from 0. */
export function requireCount(functionName: string, argument: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${functionName}: ${argument} must be a whole number from 0, and it is ${value}`);
  }
}

/** Throws when `value` is not a finite number above 0. */
export function requirePositive(functionName: string, argument: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    throw new RangeError(`${functionName}: ${argument} must be a finite number above 0, and it is ${value}`);
  }
}

/** Throws when one of the values is not a finite number, or is below `lowest`. */
export function requireNumbers(
  functionName: string,
  argument: string,
  values: ArrayLike<number>,
  lowest = -Infinity,
): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (!Number.isFinite(value) || value < lowest) {
      const wanted = lowest === -Infinity ? "a finite number" : `a finite number from ${lowest}`;
      throw new RangeError(`${functionName}: ${argument}[${index}] must be ${wanted}, and it is ${value}`);
    }
  }
}

/** Throws when two lists that describe the same things differ in length. */
export function requireSameLength(
  functionName: string,
  first: readonly [name: string, values: ArrayLike<unknown>],
  second: readonly [name: string, values: ArrayLike<unknown>],
): void {
  if (first[1].length !== second[1].length) {
    throw new RangeError(
      `${functionName}: ${first[0]} and ${second[0]} must be equally long, and they have ${first[1].length} and ${second[1].length} entries`,
    );
  }
}
