import fc from "fast-check";
import { expect, it } from "vitest";
import { differenceOf, differenceStep, differenceWords, greatestDifference } from "./difference.js";
import { gridOf } from "./four-hexagons.js";

const counts = fc.array(fc.nat(500), { minLength: 4, maxLength: 4 });

it("turns its sign when the periods change places", () => {
  fc.assert(
    fc.property(
      counts,
      counts,
      fc.integer({ min: 1, max: 36 }),
      fc.integer({ min: 1, max: 36 }),
      (one, other, a, b) => {
        const first = gridOf({ counts: one, monthsUsed: a });
        const second = gridOf({ counts: other, monthsUsed: b });
        const forth = differenceOf(first, second)?.values ?? [];
        const back = differenceOf(second, first)?.values ?? [];
        expect(forth.map((value) => 0 - value)).toEqual([...back].map((value) => value + 0));
      },
    ),
  );
});

it("compares by month where the periods have unlike many months", () => {
  const difference = differenceOf(gridOf({ counts: [24, 0, 0, 0] }), gridOf({ counts: [3, 0, 0, 0], monthsUsed: 3 }));
  expect(difference?.values[0]).toBe(1);
  expect(difference?.unit).toBe("incidents per month");
});

it("compares with nothing where a period was not supplied, or the hexagons are others", () => {
  expect(differenceOf(gridOf(), gridOf({ monthsUsed: 0 }))).toBeNull();
  expect(differenceOf(gridOf(), gridOf({ cells: [] }))).toBeNull();
});

it("says how many more or fewer, and when it is the same", () => {
  const whole = { isByMonth: false, unit: "incidents" } as const;
  expect(differenceWords(1200, whole)).toBe("1,200 more");
  expect(differenceWords(-12, whole)).toBe("12 fewer");
  expect(differenceWords(0, whole)).toBe("the same");
  expect(differenceWords(-0.26, { isByMonth: true, unit: "incidents per month" })).toBe("0.3 fewer a month");
});

it("is stepped alike for more and for fewer, and its greatest is the last step", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1 }), (values) => {
      const greatest = greatestDifference(values);
      for (const value of values) {
        const step = differenceStep(value, greatest);
        expect(step + differenceStep(-value, greatest)).toBe(0);
        const isGreatest = greatest > 0 && Math.abs(value) === greatest;
        expect(Math.abs(step)).toBeGreaterThanOrEqual(isGreatest ? 3 : 0);
        expect(Math.sign(step)).toBe(Math.sign(value));
      }
    }),
  );
});
