import { expect, it } from "vitest";
import { type OperationDates, operationDatesWords, operationStatus } from "./operation-dates.js";

const days = (firstDay: string, lastDay: string, precision: OperationDates["precision"] = "DAY"): OperationDates => ({
  firstDay,
  lastDay,
  precision,
});

it("an operation begins and ends by the calendar, and is finished or cancelled by people", () => {
  const dates = days("2025-05-03", "2025-05-09");
  expect(operationStatus("PLANNED", dates, "2025-05-02")).toBe("PLANNED");
  expect(operationStatus("PLANNED", dates, "2025-05-03")).toBe("RUNNING");
  expect(operationStatus("PLANNED", dates, "2025-05-09")).toBe("RUNNING");
  expect(operationStatus("PLANNED", dates, "2025-05-10")).toBe("ENDED");
  expect(operationStatus("FINISHED", dates, "2025-05-02")).toBe("FINISHED");
  expect(operationStatus("CANCELLED", dates, "2025-05-05")).toBe("CANCELLED");
});

it.each([
  [days("2024-06-11", "2024-06-11"), "11 June 2024"],
  [days("2024-06-11", "2024-07-02"), "11 June 2024 to 2 July 2024"],
  [days("2024-04-01", "2024-09-30", "MONTH"), "April to September 2024"],
  [days("2024-11-01", "2025-02-28", "MONTH"), "November 2024 to February 2025"],
  [days("2024-05-01", "2024-05-31", "MONTH"), "May 2024"],
  [days("2024-04-01", "2025-03-31", "YEAR"), "in 2024/25"],
  [days("2099-04-01", "2100-03-31", "YEAR"), "in 2099/00"],
])("says %o as people do", (dates, words) => {
  expect(operationDatesWords(dates)).toBe(words);
});
