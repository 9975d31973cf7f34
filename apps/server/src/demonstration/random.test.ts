import { expect, it } from "vitest";
import { seededRandom } from "@safer-wards/stats";
import { normal, randomStream, WeightedChoice } from "./random.js";

const DRAWS = 100_000;
const draws = (random: () => number) => Array.from({ length: DRAWS }, random);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it("gives each label a stream of its own, whatever was drawn from the others", () => {
  const streams = ["points of A", "points of B", "points of AB", ""].map((label) => randomStream(1, label)());
  expect(new Set(streams).size).toBe(4);
  const undisturbed = randomStream(1, "streets")();
  draws(randomStream(1, "points"));
  expect(randomStream(1, "streets")()).toBe(undisturbed);
  expect(randomStream(2, "streets")()).not.toBe(undisturbed);
});

it("draws a normal distribution of mean 0 and variance 1", () => {
  const random = seededRandom(3);
  const values = draws(() => normal(random));
  expect(Math.abs(mean(values))).toBeLessThan(0.02);
  expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.03);
  expect(values.every(Number.isFinite)).toBe(true);
});

it("draws indices in proportion to their weights, and never one of weight 0", () => {
  const random = seededRandom(5);
  const choice = new WeightedChoice([0, 1, 0, 3, 6, 0]);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let draw = 0; draw < DRAWS; draw++) counts[choice.draw(random)]! += 1;
  expect([counts[0], counts[2], counts[5]]).toEqual([0, 0, 0]);
  expect(counts[1]! / DRAWS).toBeCloseTo(0.1, 2);
  expect(counts[3]! / DRAWS).toBeCloseTo(0.3, 2);
  expect(counts[4]! / DRAWS).toBeCloseTo(0.6, 2);
});

it.each([[[]], [[0, 0]], [[Number.NaN]]])("refuses weights without a positive sum: %j", (weights) => {
  expect(() => new WeightedChoice(weights)).toThrow(RangeError);
});
