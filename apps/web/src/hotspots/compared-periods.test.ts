import { expect, it } from "vitest";
import { periodsToCompare } from "./compared-periods.js";

const YEAR = { firstMonth: "2024-04", endMonth: "2025-04" };

it("offers the same months of earlier years, and not the months before when these are the same", () => {
  expect(periodsToCompare(YEAR, "2020-01")).toEqual([
    { name: "The same months a year before", period: { firstMonth: "2023-04", endMonth: "2024-04" } },
    { name: "The same months two years before", period: { firstMonth: "2022-04", endMonth: "2023-04" } },
  ]);
});

it("offers the months just before a shorter period", () => {
  const quarter = { firstMonth: "2025-01", endMonth: "2025-04" };
  expect(periodsToCompare(quarter, "2020-01").at(-1)).toEqual({
    name: "The 3 months before",
    period: { firstMonth: "2024-10", endMonth: "2025-01" },
  });
});

it("offers no period that begins before the first month that is held", () => {
  expect(periodsToCompare(YEAR, "2023-04").map(({ name }) => name)).toEqual(["The same months a year before"]);
  expect(periodsToCompare(YEAR, "2024-01")).toEqual([]);
});
