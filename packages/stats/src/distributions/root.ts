/** An increasing function of one number, and where its root is looked for. */
export interface RootQuestion {
  readonly start: number;
  readonly lowest: number;
  readonly highest: number;
  /** Negative below the root, positive above it. */
  readonly excess: (x: number) => number;
  readonly slope: (x: number) => number;
}

/** A Newton step this short leaves an error of about its square, far below what a double can hold. */
const LAST_STEP = 1e-9;

/**
 * The x at which an increasing function is zero: Newton's steps, each replaced by a halving of the bracket when it would
 * leave it. The quantiles search on a logarithmic scale, so that an absolute step is a relative one in what they return.
 */
export function findRoot({ start, lowest, highest, excess, slope }: RootQuestion): number {
  let low = lowest;
  let high = highest;
  let x = start;
  for (let step = 0; step < 200; step += 1) {
    const error = excess(x);
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const next = x - error / slope(x);
    if (next > low && next < high) {
      if (Math.abs(next - x) < LAST_STEP) return next;
      x = next;
    } else {
      x = low + (high - low) / 2;
      if (x === low || x === high) return x;
    }
  }
  return x;
}
