import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { seededRandom } from "./seeded-random.js";
import { detectableReduction } from "./detectable-reduction.js";
import { weightedDisplacementDifference } from "./weighted-displacement-difference.js";

it("four counts of 50 show a reduction of 27.7 half the time, and of 39.6 in four of five", () => {
  const expected = [50, 50, 50, 50];
  expect(detectableReduction({ expected, level: 0.95, power: 0.5 }).toFixed(1)).toBe("27.7");
  expect(detectableReduction({ expected, level: 0.95, power: 0.8 }).toFixed(1)).toBe("39.6");
  expect(detectableReduction({ expected })).toBe(detectableReduction({ expected, level: 0.95, power: 0.8 }));
});

it("where nothing is expected nothing can be missed", () => {
  expect(detectableReduction({ expected: [] })).toBe(0);
  expect(detectableReduction({ expected: new Float64Array(4) })).toBe(0);
});

/** A count drawn where `mean` are to be expected, by counting the arrivals of one unit of time. */
function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let time = 0; time < mean; count += 1) time -= Math.log(1 - random());
  return count;
}

// Every case is drawn a hundred times over, with the reduction it is said to find at a power of a half.
it("in 200 random cases a reduction of that size is found about as often as it says", () => {
  const random = seededRandom(20_260_313);
  let found = 0;
  let drawn = 0;
  for (let trial = 0; trial < 200; trial += 1) {
    const before = 60 + 140 * random();
    const control = 60 + 140 * random();
    // The reduction lowers the last count, and with it the variation: a few steps settle the two.
    let reduction = 0;
    for (let step = 0; step < 30; step += 1) {
      reduction = detectableReduction({ expected: [before, before - reduction, control, control], power: 0.5 });
    }
    for (let draw = 0; draw < 100; draw += 1) {
      const { upper } = weightedDisplacementDifference({
        target: { before: poisson(before, random), after: poisson(before - reduction, random) },
        control: { before: poisson(control, random), after: poisson(control, random) },
      })!;
      drawn += 1;
      if (upper < 0) found += 1;
    }
  }
  // Three standard errors of a share of 20,000 draws are .011.
  expect(Math.abs(found / drawn - 0.5)).toBeLessThan(0.015);
});

it("twice the incidents want √2 times the reduction, and more certainty or power want more", () => {
  const expected = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(expected, (counts) => {
      const once = detectableReduction({ expected: counts });
      expectClose(detectableReduction({ expected: counts.map((count) => 2 * count) }), Math.SQRT2 * once, 1e-9);
      expect(detectableReduction({ expected: counts, level: 0.99 })).toBeGreaterThanOrEqual(once);
      expect(detectableReduction({ expected: counts, power: 0.9 })).toBeGreaterThanOrEqual(once);
    }),
  );
});

it("refuses what cannot be expected, and names it", () => {
  expect(() => detectableReduction({ expected: [3, -1] })).toThrow(/expected\[1\] .* -1/);
  expect(() => detectableReduction({ expected: [3], power: 1 })).toThrow(/power .* 1/);
  expect(() => detectableReduction({ expected: [3], level: 0 })).toThrow(/a level/);
});
