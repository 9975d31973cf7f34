import { describe, expect, it } from "vitest";
import { civilTimeOf, dayOfWeek, instantOf, isDate, minuteOfWeek } from "./civil-time.js";

const at = (date: string, hour: number, minute = 0) => ({ date, minuteOfDay: hour * 60 + minute });
const iso = (time: ReturnType<typeof instantOf>) => (time instanceof Date ? time.toISOString() : time);

describe("civil time in London", () => {
  it("is UTC in winter and an hour ahead in summer", () => {
    expect(iso(instantOf(at("2025-01-15", 12)))).toBe("2025-01-15T12:00:00.000Z");
    expect(iso(instantOf(at("2025-07-15", 12)))).toBe("2025-07-15T11:00:00.000Z");
    expect(iso(instantOf(at("2025-07-15", 0, 30)))).toBe("2025-07-14T23:30:00.000Z");
  });

  it("has no hour from one to two on the last Sunday of March", () => {
    expect(iso(instantOf(at("2025-03-30", 0, 59)))).toBe("2025-03-30T00:59:00.000Z");
    expect(instantOf(at("2025-03-30", 1))).toBe("SKIPPED");
    expect(instantOf(at("2025-03-30", 1, 59))).toBe("SKIPPED");
    expect(iso(instantOf(at("2025-03-30", 2)))).toBe("2025-03-30T01:00:00.000Z");
  });

  it("means the first of the two hours on the last Sunday of October", () => {
    expect(iso(instantOf(at("2025-10-26", 0, 59)))).toBe("2025-10-25T23:59:00.000Z");
    expect(iso(instantOf(at("2025-10-26", 1, 30)))).toBe("2025-10-26T00:30:00.000Z");
    expect(iso(instantOf(at("2025-10-26", 2)))).toBe("2025-10-26T02:00:00.000Z");
  });

  it("agrees with the platform's own time zones for every half hour of four years", () => {
    const shown = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/London",
      dateStyle: "short",
      timeStyle: "short",
    });
    const wrong: string[] = [];
    for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2027, 0, 1); time += 30 * 60_000) {
      const civil = civilTimeOf(new Date(time));
      const minute = civil.minuteOfDay!;
      const clock = `${civil.date} ${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
      const back = instantOf(civil);
      // Of the hour that comes twice, the first is given back for both.
      const isBack = back instanceof Date && [time, time - 3_600_000].includes(back.getTime());
      if (clock !== shown.format(time) || !isBack) wrong.push(clock);
    }
    expect(wrong).toEqual([]);
  });

  it("counts the minutes of the week from Monday", () => {
    expect(dayOfWeek("2025-06-02")).toBe(0);
    expect(minuteOfWeek(at("2025-06-02", 0))).toBe(0);
    expect(minuteOfWeek(at("2025-06-08", 23, 59))).toBe(7 * 24 * 60 - 1);
    expect(minuteOfWeek({ date: "2025-06-02", minuteOfDay: null })).toBeNull();
  });

  it("knows the days of the calendar", () => {
    expect(["2024-02-29", "2025-12-31"].every(isDate)).toBe(true);
    expect(["2025-02-29", "2025-04-31", "2025-13-01", "2025-1-01", "25-01-01", ""].some(isDate)).toBe(false);
  });
});

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
