/** A ratio of this or more, and of one over this or less, stands at the end of the bar with an arrow. */
export const FARTHEST_RATIO = 2;

/**
 * Where a ratio stands between 0 and 1 with "no change" in the middle. Logarithmic, so that half as many and twice as
 * many stand equally far from the middle. Beyond the ends it stays at the end.
 */
export function ratioPosition(ratio: number): number {
  if (ratio <= 0) return 0;
  const position = 0.5 + Math.log(ratio) / Math.log(FARTHEST_RATIO) / 2;
  return Math.min(1, Math.max(0, position));
}
