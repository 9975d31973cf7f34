import { expect, it } from "vitest";
import { monthsByYear, periodChoices } from "./period-choices.js";

it("offers the plan years that records reach into, newest first, after the latest months", () => {
  expect(periodChoices("2023-04", "2026-03").map((choice) => choice.name)).toEqual([
    "Latest twelve months",
    "Latest three months",
    "Plan year 2025/26",
    "Plan year 2024/25",
    "Plan year 2023/24",
  ]);
});

it("begins a plan year in April and ends it before the next April", () => {
  const choice = periodChoices("2024-06", "2025-02").find((candidate) => candidate.name === "Plan year 2024/25");
  expect(choice?.period).toEqual({ firstMonth: "2024-04", endMonth: "2025-04" });
});

it("counts a January among the plan year that began the year before", () => {
  expect(periodChoices("2025-01", "2025-03").map((choice) => choice.name)).toContain("Plan year 2024/25");
});

it("lists every month once under its year, newest first", () => {
  expect(monthsByYear("2024-11", "2025-02")).toEqual([
    ["2025", ["2025-02", "2025-01"]],
    ["2024", ["2024-12", "2024-11"]],
  ]);
});
