import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { seededRandom } from "./seeded-random.js";
import { weightedDisplacementQuotient } from "./weighted-displacement-quotient.js";

const halved = { before: 100, after: 50 };
const same = { before: 100, after: 100 };

it("all that left the target came up next door: −1; half as much again went with it: 0.5", () => {
  const quotient = (after: number) =>
    weightedDisplacementQuotient({ target: halved, control: same, displacement: { before: 100, after } });
  expect(quotient(150)).toBe(-1);
  expect(quotient(75)).toBe(0.5);
  expect(quotient(100)).toBe(0);
});

it("has no answer with an area where nothing was counted, or without a success to displace", () => {
  const none = { before: 0, after: 7 };
  expect(weightedDisplacementQuotient({ target: halved, control: none, displacement: same })).toBeNull();
  expect(
    weightedDisplacementQuotient({ target: { before: 9, after: 0 }, control: same, displacement: same }),
  ).toBeNull();
  expect(weightedDisplacementQuotient({ target: same, control: same, displacement: same })).toBeNull();
  expect(
    weightedDisplacementQuotient({
      target: { before: 3, after: 1 },
      control: { before: 9, after: 3 },
      displacement: same,
    }),
  ).toBeNull();
  expect(
    weightedDisplacementQuotient({ target: { before: 5, after: 8 }, control: same, displacement: same }),
  ).toBeNull();
});

/** Bowers and Johnson's quotient over whole numbers: numerator and denominator brought to one denominator. */
function byProducts(t: number[], c: number[], d: number[]): number | null {
  const [t0, t1, c0, c1, d0, d1] = [...t, ...c, ...d] as [number, number, number, number, number, number];
  const success = t1 * c0 - t0 * c1;
  return success >= 0 || Math.min(t0, t1, c0, c1, d0, d1) === 0 ? null : (d1 * c0 - d0 * c1) / success;
}

it("agrees with the same fractions in whole numbers in 200 random small cases", () => {
  const random = seededRandom(20_260_312);
  const pair = () => [Math.floor(12 * random()), Math.floor(12 * random())];
  let defined = 0;
  for (let trial = 0; trial < 200; trial += 1) {
    const [target, control, displacement] = [pair(), pair(), pair()];
    const of = ([before = 0, after = 0]: number[]) => ({ before, after });
    const found = weightedDisplacementQuotient({
      target: of(target),
      control: of(control),
      displacement: of(displacement),
    });
    const wanted = byProducts(target, control, displacement);
    expect(found === null).toBe(wanted === null);
    expect(Math.abs((found ?? 0) - (wanted ?? 0))).toBeLessThan(1e-9);
    if (wanted !== null) defined += 1;
  }
  expect(defined).toBeGreaterThan(40);
});

it("does not change when all counts of a time are multiplied", () => {
  const count = fc.integer({ min: 1, max: 400 });
  const counts = fc.record({ before: count, after: count });
  fc.assert(
    fc.property(counts, counts, counts, fc.integer({ min: 2, max: 9 }), (target, control, displacement, times) => {
      const more = (area: { before: number; after: number }) => ({ ...area, after: area.after * times });
      const once = weightedDisplacementQuotient({ target, control, displacement });
      const often = weightedDisplacementQuotient({
        target: more(target),
        control: more(control),
        displacement: more(displacement),
      });
      expect(often === null).toBe(once === null);
      expectClose(often ?? 1, once ?? 1, 1e-7);
    }),
  );
});

it("refuses what is no count, and names it", () => {
  expect(() =>
    weightedDisplacementQuotient({ target: halved, control: { before: -1, after: 3 }, displacement: same }),
  ).toThrow(/weightedDisplacementQuotient: control\.before .* -1/);
});
