import fc from "fast-check";
import { expect, it } from "vitest";
import { clockWords, instantOf, londonTime, weekdayName } from "./clock.js";

it("knows summer time, and that a clock's hour is another instant before and after it changes", () => {
  expect(instantOf("2026-01-15", 18 * 60).toISOString()).toBe("2026-01-15T18:00:00.000Z");
  expect(instantOf("2026-07-15", 18 * 60).toISOString()).toBe("2026-07-15T17:00:00.000Z");
  expect(instantOf("2026-03-29", 30).toISOString()).toBe("2026-03-29T00:30:00.000Z");
  expect(instantOf("2026-03-29", 180).toISOString()).toBe("2026-03-29T02:00:00.000Z");
  expect(instantOf("2026-07-15", 25 * 60).toISOString()).toBe("2026-07-16T00:00:00.000Z");
});

it("tells the time of an instant that it made from a time, but in the hour that the clocks jump over", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 180, max: 1439 }), (days, minute) => {
      const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
      expect(londonTime(instantOf(day, minute))).toEqual({ day, minute });
    }),
  );
});

it("writes clocks and days as people do", () => {
  expect(clockWords(1085)).toBe("18:05");
  expect(clockWords(1500)).toBe("01:00");
  expect(weekdayName("2026-04-03")).toBe("Friday 3 April 2026");
});
