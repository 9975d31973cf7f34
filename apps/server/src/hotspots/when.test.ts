import { expect, it } from "vitest";
import { whenOf } from "./when.js";

const TIMED = { minuteOfWeek: new Uint16Array(3) };
const hours = (...counts: number[]) => Array.from({ length: 168 }, (_, hour) => counts[hour] ?? 0);

it("gives the hours of those whose time is known, and says of how many", () => {
  const when = whenOf(TIMED, hours(40, 8), 62);
  expect(when.hours?.slice(0, 3)).toEqual([40, 8, 0]);
  expect(when.words).toBe("48 of 62 records have a time of day.");
});

it("warns where an hour rests on chance", () => {
  expect(whenOf(TIMED, hours(5), 5).words).toMatch(/^All 5 records have a time of day\. With so few/);
  expect(whenOf(TIMED, hours(1), 5).words).toMatch(/^1 of 5 records has/);
  expect(whenOf(TIMED, hours(1), 1).words).toMatch(/^The one record has/);
});

it("never lets zeros stand for what is not known", () => {
  expect(whenOf({ minuteOfWeek: new Uint16Array(0) }, hours(), 9)).toMatchObject({
    hours: null,
    refusedBecause: expect.stringContaining("Police files give the month") as string,
  });
  expect(whenOf(TIMED, hours(), 9)).toEqual({
    hours: null,
    words: null,
    busiest: null,
    refusedBecause: "None of these records has a time of day.",
  });
});
