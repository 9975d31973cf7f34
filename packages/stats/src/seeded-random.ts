/**
 * A stream of random numbers that is the same in every run (mulberry32, by T. Ettinger): for planners whose order is kept,
 * for simulated data and for tests. Never for secrets.
 *
 * @param seed a whole number; its lowest 32 bits count
 * @returns a function that gives the next number, from 0 up to and not including 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
