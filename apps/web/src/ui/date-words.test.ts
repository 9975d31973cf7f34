import { expect, it } from "vitest";
import { dayWords, instantWords } from "./date-words.js";

it("writes an instant as the time it was in the United Kingdom, in summer and in winter", () => {
  expect(instantWords("2025-06-02T09:30:00.000Z")).toBe("2 Jun 2025, 10:30");
  expect(instantWords("2025-01-02T09:30:00.000Z")).toBe("2 Jan 2025, 09:30");
});

it("gives the day in the United Kingdom when it is already the next one there", () => {
  expect(dayWords("2025-06-30T23:30:00.000Z")).toBe("1 Jul 2025");
});
