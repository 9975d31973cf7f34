import fc from "fast-check";
import { expect, it } from "vitest";
import { busiestHours } from "./busiest-hours.js";

const week = (counts: Readonly<Record<number, number>>) => Array.from({ length: 168 }, (_, hour) => counts[hour] ?? 0);
const FRIDAY = 4 * 24;
const SATURDAY = 5 * 24;

it("finds the four hours with most, and the days on which they have most", () => {
  const hours = week({ 9: 2, [FRIDAY + 19]: 6, [FRIDAY + 21]: 4, [SATURDAY + 20]: 8 });
  expect(busiestHours(hours)).toEqual({
    start: "18:00",
    end: "22:00",
    weekdays: [4, 5],
    words: "90 % of records fall between 18:00 and 22:00, most of all on Friday and Saturday.",
  });
});

it("goes past midnight into the next day, and from Sunday into Monday", () => {
  const late = busiestHours(week({ [SATURDAY + 23]: 3, [SATURDAY + 26]: 3 }));
  expect(late).toMatchObject({ start: "23:00", end: "03:00", weekdays: [5] });
  expect(busiestHours(week({ 167: 2, 0: 2, 1: 2, 2: 2 }))).toMatchObject({ start: "23:00", weekdays: [6] });
});

it("an even week has no days above others", () => {
  const even = busiestHours(Array.from({ length: 168 }, () => 1));
  expect(even.words).toBe("17 % of records fall between 00:00 and 04:00, on all days alike.");
});

it("holds at least a sixth of the records whatever the week, and names at least one day", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 168, maxLength: 168 }), (hours) => {
      fc.pre(hours.some((count) => count > 0));
      const { words, weekdays } = busiestHours(hours);
      expect(Number.parseInt(words, 10)).toBeGreaterThanOrEqual(17);
      expect(weekdays.length).toBeGreaterThan(0);
    }),
  );
});
