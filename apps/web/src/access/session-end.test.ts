import { expect, it } from "vitest";
import { minutesToWarnOf, sessionEnd } from "./session-end.js";

const NINE = Date.parse("2026-03-02T09:00:00Z");
const MINUTE = 60_000;
const TIMES = { endsAt: "2026-03-02T21:00:00Z", idleEndsAt: "2026-03-02T09:30:00Z" };

it("every request puts the idle end off by as much", () => {
  expect(sessionEnd(TIMES, NINE, NINE).at).toBe(NINE + 30 * MINUTE);
  expect(sessionEnd(TIMES, NINE, NINE + 20 * MINUTE).at).toBe(NINE + 50 * MINUTE);
});

it("nothing puts off the end of the day's session", () => {
  const end = sessionEnd(TIMES, NINE, NINE + 719 * MINUTE);
  expect(end).toEqual({ at: NINE + 720 * MINUTE, canBePutOff: false });
});

it("warns in the last five minutes, and says when it is over", () => {
  const end = sessionEnd(TIMES, NINE, NINE);
  expect(minutesToWarnOf(end, NINE + 24 * MINUTE)).toBeNull();
  expect(minutesToWarnOf(end, NINE + 25 * MINUTE)).toBe(5);
  expect(minutesToWarnOf(end, NINE + 29.5 * MINUTE)).toBe(1);
  expect(minutesToWarnOf(end, NINE + 31 * MINUTE)).toBe(0);
});
