import { expect } from "vitest";

/** The tolerance at which a number of another implementation counts as the same. */
export const REFERENCE_TOLERANCE = 1e-8;

/** Expects `actual` within `tolerance` of `expected`, relative to it, and absolute where it is 0. */
export function expectClose(actual: number, expected: number, tolerance = REFERENCE_TOLERANCE): void {
  const error = expected === 0 ? Math.abs(actual) : Math.abs(actual - expected) / Math.abs(expected);
  expect(error, `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}
