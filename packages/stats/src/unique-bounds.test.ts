import fc from "fast-check";
import { expect, it } from "vitest";
import { uniqueBounds } from "./unique-bounds.js";

it("gives 810 to 2,061 for seven providers whose true number was 1,833", () => {
  expect(uniqueBounds([810, 249, 232, 66, 382, 230, 92])).toEqual({ lower: 810, upper: 2061 });
});

it("has no answer where nobody reported, and counts a provider that reached nobody", () => {
  expect(uniqueBounds([])).toBeNull();
  expect(uniqueBounds([0])).toEqual({ lower: 0, upper: 0 });
  expect(uniqueBounds([0, 5])).toEqual({ lower: 5, upper: 5 });
});

it("refuses what is no count of people, and names it", () => {
  expect(() => uniqueBounds([4, 2.5])).toThrow(/uniqueBounds: perProvider\[1\].*2\.5/);
  expect(() => uniqueBounds([-1])).toThrow(/perProvider\[0\].*-1/);
});

/** Each provider meets some of forty people; a person may be met by several. */
const meetings = fc.array(fc.uniqueArray(fc.nat(39), { maxLength: 40 }), { minLength: 1, maxLength: 7 });

it("always holds the true number of different people, and both ends can be true", () => {
  fc.assert(
    fc.property(meetings, (providers) => {
      const { lower, upper } = uniqueBounds(providers.map((people) => people.length))!;
      const truth = new Set(providers.flat()).size;
      expect(truth).toBeGreaterThanOrEqual(lower);
      expect(truth).toBeLessThanOrEqual(upper);
      const everyoneAtTheLargest = new Set(providers.flatMap((people) => people.map((_, index) => index))).size;
      expect(everyoneAtTheLargest).toBe(lower);
      const nobodyTwice = new Set(providers.flatMap((people, provider) => people.map((one) => `${provider} ${one}`)));
      expect(nobodyTwice.size).toBe(upper);
    }),
    { numRuns: 1000 },
  );
});
