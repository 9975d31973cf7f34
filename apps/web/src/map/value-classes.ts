import { WORDS } from "./words.js";

/** One class of a choropleth with the smallest and largest value that fell into it. */
export interface ValueClass {
  readonly lowest: number;
  readonly highest: number;
  readonly members: number;
}

/**
 * Which class a value falls into. `breaks` are the upper bounds of the classes in rising order; a value above the last
 * belongs to the last class, so that a rounded bound never leaves the largest area uncoloured.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  const index = breaks.findIndex((upperBound) => value <= upperBound);
  return index === -1 ? Math.max(0, breaks.length - 1) : index;
}

/**
 * The classes as they were filled: class `i` holds the values up to `breaks[i]`, null where no value fell. Said by the
 * values that are there rather than by the bounds, ranges neither overlap nor promise what no area has.
 */
export function filledClasses(values: readonly number[], breaks: readonly number[]): (ValueClass | null)[] {
  const classes: (ValueClass | null)[] = Array.from({ length: Math.max(1, breaks.length) }, () => null);
  for (const value of values) {
    const index = classOf(value, breaks);
    const before = classes[index];
    classes[index] = before
      ? {
          lowest: Math.min(before.lowest, value),
          highest: Math.max(before.highest, value),
          members: before.members + 1,
        }
      : { lowest: value, highest: value, members: 1 };
  }
  return classes;
}

/** `12.4 to 20.1`, or `12.4` where both ends read the same. */
export function rangeWords(valueClass: ValueClass, write: (value: number) => string): string {
  const [lowest, highest] = [write(valueClass.lowest), write(valueClass.highest)];
  return lowest === highest ? lowest : WORDS.legend.range(lowest, highest);
}
