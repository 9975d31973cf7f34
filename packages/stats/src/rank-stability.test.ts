import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random.js";
import { rankStability } from "./rank-stability.js";

const MEASURES = [
  [100, 75, 50, 25, 0],
  [90, 100, 40, 60, 0],
];

function ask(more: Partial<Parameters<typeof rankStability>[0]> = {}) {
  const random = seededRandom(7);
  return rankStability({ measures: MEASURES, weights: [1, 1], top: 2, factor: 2, draws: 500, random, ...more });
}

describe("a ranking under other weights", () => {
  it("keeps the places that lead on every measure under any weights at all", () => {
    const { top, shares, tried } = ask({ factor: Infinity })!;
    expect(top).toEqual([0, 1]);
    expect(shares).toEqual([1, 1, 0, 0, 0]);
    expect(tried).toBe(502);
  });

  it("finds a place that leads on one measure alone", () => {
    const { shares } = ask({ top: 1, factor: Infinity })!;
    // The first leads while its weight w has 100w + 90(1 - w) > 75w + 100(1 - w), which is above 2/7.
    expect(shares[0]).toBeGreaterThan(0.65);
    expect(shares[0]).toBeLessThan(0.78);
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 12);
  });

  it("tries every corner between half and double, and with a factor of 1 the weights as they are", () => {
    expect(ask({ draws: 0 })!.tried).toBe(4);
    expect(ask({ factor: 1, top: 1 })!.shares).toEqual([1, 0, 0, 0, 0]);
  });

  it("has no answer without places, and refuses lists that do not belong together", () => {
    expect(ask({ measures: [[], []] })).toBeNull();
    expect(() => ask({ weights: [1] })).toThrow(/measures and weights/);
    expect(() => ask({ weights: [0, 0] })).toThrow(/sum of the weights/);
    expect(() => ask({ weights: [1, -1] })).toThrow(/weights\[1\]/);
    expect(() => ask({ factor: 0.5 })).toThrow(/factor .* 0\.5/);
    expect(() => ask({ measures: [[1, 2], [1]] })).toThrow(/equally long/);
  });
});

it("shares out exactly the places looked at, whatever the measures", () => {
  const places = fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 9 }), (measures, top) => {
      const weights = measures.map(() => 1);
      const found = rankStability({ measures, weights, top, factor: 3, draws: 20, random: seededRandom(3) })!;
      const looked = Math.min(top, measures[0]!.length);
      expect(found.top).toHaveLength(looked);
      expect(found.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(looked, 9);
    }),
  );
});
