import { requireCount } from "./argument-checks.js";
import type { Interval } from "./interval.js";

/**
 * Between which numbers the different people lie whom several providers reached, when nobody knows who was met by two of
 * them: 810 met by one and 249 by another are anything from 810 to 1,059 people.
 *
 * Use it wherever counts of people are put together that were not counted with one list of keys: over providers, places or
 * months. It is no interval of chance: the truth lies within for certain, and every whole number in it is possible.
 *
 * @param perProvider different people that each one reached, whole numbers from 0, of any length
 * @returns the largest of them and their sum, as people; null where nobody reported
 * @throws RangeError when one of them is not a whole number from 0
 *
 * It misleads when the upper end is read as the number of people: that is true only where nobody was met twice. And one
 * provider's number must be of people itself; contacts and attendances have no place here.
 *
 * Cost: grows with the number of providers.
 *
 * Published as the bounds of a union: M. Fréchet, Fundamenta Mathematicae 25 (1935), from G. Boole, Laws of Thought (1854).
 */
export function uniqueBounds(perProvider: readonly number[]): Interval | null {
  perProvider.forEach((count, index) => requireCount("uniqueBounds", `perProvider[${index}]`, count));
  if (perProvider.length === 0) return null;
  return {
    lower: perProvider.reduce((largest, count) => Math.max(largest, count), 0),
    upper: perProvider.reduce((sum, count) => sum + count, 0),
  };
}
