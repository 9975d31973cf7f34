import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { seededRandom } from "./seeded-random.js";
import { type BeforeAndAfter, weightedDisplacementDifference } from "./weighted-displacement-difference.js";

it("gives the published difference of 118 fewer, between 40 and 196", () => {
  const found = weightedDisplacementDifference({
    target: { before: 207, after: 110 },
    control: { before: 308, after: 318 },
    displacement: { before: 178, after: 157 },
    displacementControl: { before: 150, after: 140 },
  })!;
  expect(found.estimate).toBe(-118);
  expectClose(found.standardError, Math.sqrt(1568));
  expect(found.lower.toFixed(1)).toBe("-195.6");
  expect(found.upper.toFixed(1)).toBe("-40.4");
});

it("per unit of length is the counts divided by length, with variance by its square", () => {
  const found = weightedDisplacementDifference({
    target: { before: 100, after: 40 },
    control: { before: 50, after: 50 },
    lengthBefore: 10,
    lengthAfter: 5,
  })!;
  expect(found.estimate).toBe(40 / 5 - 100 / 10 - (50 / 5 - 50 / 10));
  expectClose(found.standardError ** 2, 40 / 25 + 100 / 100 + 50 / 25 + 50 / 100);
});

it("nothing anywhere has no answer, and one incident has a wide one", () => {
  const none = { before: 0, after: 0 };
  expect(weightedDisplacementDifference({ target: none, control: none })).toBeNull();
  const one = weightedDisplacementDifference({ target: { before: 1, after: 0 }, control: none })!;
  expect(one.lower).toBeLessThan(-2.9);
  expect(one.upper).toBeGreaterThan(0.9);
});

const counts = fc.record({ before: fc.nat(5_000), after: fc.nat(5_000) });
const question = fc.record({
  target: counts,
  control: counts.filter(({ before }) => before > 0),
  displacement: fc.option(counts, { nil: undefined }),
  displacementControl: fc.option(counts, { nil: undefined }),
});

it("with target and control exchanged, and all areas, is the same with the other sign", () => {
  fc.assert(
    fc.property(question, ({ target, control, displacement, displacementControl }) => {
      const there = weightedDisplacementDifference({ target, control, displacement, displacementControl })!;
      const back = weightedDisplacementDifference({
        target: control,
        control: target,
        displacement: displacementControl,
        displacementControl: displacement,
      })!;
      expectClose(back.estimate, -there.estimate);
      expectClose(back.lower, -there.upper, 1e-9);
      expectClose(back.standardError, there.standardError);
    }),
  );
});

it("a wider level holds the narrower one, and both hold the estimate", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const narrow = weightedDisplacementDifference({ ...asked, level: 0.8 })!;
      const wide = weightedDisplacementDifference({ ...asked, level: 0.99 })!;
      expect(wide.lower).toBeLessThan(narrow.lower);
      expect(narrow.lower).toBeLessThan(narrow.estimate);
      expect(narrow.upper).toBeLessThan(wide.upper);
    }),
  );
});

/** The chances of 0, 1, 2 … incidents where `mean` are to be expected. */
function poissonChances(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  for (let count = 1; count <= 12; count += 1) chances.push((chances[count - 1]! * mean) / count);
  return chances;
}

// What the formula says of the variation, against every outcome there can be with its chance.
it("over all outcomes of 200 small cases it is right on average, and so is its variance", () => {
  const random = seededRandom(20_260_311);
  for (let trial = 0; trial < 200; trial += 1) {
    const means = Array.from({ length: 4 }, () => 0.2 + random());
    const [before, after, controlBefore, controlAfter] = means.map(poissonChances) as [
      number[],
      number[],
      number[],
      number[],
    ];
    let average = 0;
    let square = 0;
    let variance = 0;
    for (const [t0, p0] of before.entries()) {
      for (const [t1, p1] of after.entries()) {
        for (const [c0, q0] of controlBefore.entries()) {
          for (const [c1, q1] of controlAfter.entries()) {
            const chance = p0 * p1 * q0 * q1;
            if (chance < 1e-9) continue;
            const target: BeforeAndAfter = { before: t0, after: t1 };
            const control: BeforeAndAfter = { before: c0, after: c1 };
            const found = weightedDisplacementDifference({ target, control });
            const estimate = found?.estimate ?? 0;
            average += chance * estimate;
            square += chance * estimate ** 2;
            variance += chance * (found?.standardError ?? 0) ** 2;
          }
        }
      }
    }
    const expected = means[1]! - means[0]! - (means[3]! - means[2]!);
    expect(Math.abs(average - expected)).toBeLessThan(1e-4);
    expect(Math.abs(square - average ** 2 - variance)).toBeLessThan(1e-3);
  }
});

it("refuses what is no count, no length and no level, and names it", () => {
  const good = { before: 3, after: 2 };
  expect(() => weightedDisplacementDifference({ target: { before: 1.5, after: 2 }, control: good })).toThrow(
    /weightedDisplacementDifference: target\.before .* 1\.5/,
  );
  expect(() => weightedDisplacementDifference({ target: good, control: good, lengthAfter: 0 })).toThrow(/lengthAfter/);
  expect(() => weightedDisplacementDifference({ target: good, control: good, level: 95 })).toThrow(/a level/);
});
