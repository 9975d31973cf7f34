import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, dayName, dayOf, isDay, lastDayOf } from "./days.js";

it.each(["2024-02-29", "2025-12-31", "1999-01-01"])("%s is a day", (text) => expect(isDay(text)).toBe(true));
it.each(["2025-02-29", "2025-13-01", "2025-1-1", "2025-04-31", "2025-04-31T00:00", ""])("%s is none", (text) =>
  expect(isDay(text)).toBe(false),
);

it("the day of an instant is the one in London, summer time and all", () => {
  expect(dayOf(new Date("2025-06-30T23:30:00Z"))).toBe("2025-07-01");
  expect(dayOf(new Date("2025-12-31T23:30:00Z"))).toBe("2025-12-31");
});

it("a month ends where the next begins", () => {
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
  expect(addDays(lastDayOf("2024-12"), 1)).toBe("2025-01-01");
  expect(dayName("2024-06-01")).toBe("1 June 2024");
});

it("there and back is the same day", () => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (instant, count) => {
      const day = instant.toISOString().slice(0, 10);
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});
