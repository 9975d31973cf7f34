import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.js";

const DRAWS = 100_000;
const draws = (random: () => number) => Array.from({ length: DRAWS }, random);

it("gives the same numbers for the same seed and others for another", () => {
  const first = seededRandom(7);
  const again = seededRandom(7);
  const other = seededRandom(8);
  const pairs = Array.from({ length: 1000 }, () => [first(), again(), other()]);
  for (const [one, same] of pairs) expect(same).toBe(one);
  expect(pairs.filter(([one, , third]) => one === third)).toEqual([]);
});

it("spreads evenly from 0 up to, not including, 1", () => {
  const values = draws(seededRandom(1));
  expect(values.filter((value) => value < 0 || value >= 1)).toEqual([]);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const value of values) tenths[Math.floor(value * 10)]! += 1;
  // Five standard deviations of a tenth of the draws.
  for (const count of tenths) expect(Math.abs(count - DRAWS / 10)).toBeLessThan(5 * Math.sqrt(DRAWS * 0.09));
});
