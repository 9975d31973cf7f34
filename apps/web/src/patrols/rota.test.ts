import { expect, it } from "vitest";
import { dayAfter, firstBlock, shiftsOf, usualBlock, weekdayOf } from "./rota.js";

it("makes a shift of each chosen weekday, in order of time over all blocks", () => {
  const block = { ...usualBlock("2026-03-25"), weekdays: [4, 5] };
  const late = { ...block, start: "21:00", end: "01:00", weekdays: [4] };
  expect(shiftsOf([late, block]).map(({ day, start }) => `${day} ${start}`)).toEqual([
    "2026-04-03 16:00",
    "2026-04-03 21:00",
    "2026-04-04 16:00",
  ]);
});

it("begins with the week that follows", () => {
  expect(usualBlock("2026-03-25")).toMatchObject({ firstDay: "2026-03-30", lastDay: "2026-04-05" });
  expect(usualBlock("2026-03-30").firstDay).toBe("2026-04-06");
  expect([weekdayOf("2026-03-30"), weekdayOf("2026-04-05")]).toEqual([0, 6]);
});

it("begins at the hours and on the days that hold most, where they are known", () => {
  const busiest = { start: "18:00", end: "22:00", weekdays: [4, 5] };
  expect(firstBlock("2026-03-25", busiest)).toEqual({ ...usualBlock("2026-03-25"), ...busiest });
  expect(firstBlock("2026-03-25", null)).toEqual(usualBlock("2026-03-25"));
});

it("makes nothing of days that end before they begin, or that are no days", () => {
  expect(shiftsOf([{ ...usualBlock("2026-03-25"), lastDay: "2026-03-01" }])).toEqual([]);
  expect(shiftsOf([{ ...usualBlock("2026-03-25"), firstDay: "" }])).toEqual([]);
  expect(dayAfter("2026-02-28", 1)).toBe("2026-03-01");
});
