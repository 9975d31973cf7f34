import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTimeProblem, sessionTime, type SessionTime, writtenSessionTime } from "./session-time.js";

function held(date: string, startTime: string, endTime: string): SessionTime {
  const time = sessionTime({ date, startTime, endTime });
  if (isTimeProblem(time)) throw new Error(time.sentence);
  return time;
}

const minutes = ({ start, end }: SessionTime) => (end.getTime() - start.getTime()) / 60_000;

describe("the time of a session", () => {
  it("reads London's clock, an hour ahead of UTC in summer", () => {
    expect(held("2025-06-02", "18:30", "20:30").start.toISOString()).toBe("2025-06-02T17:30:00.000Z");
    expect(held("2025-12-02", "18:30", "20:30").start.toISOString()).toBe("2025-12-02T18:30:00.000Z");
  });

  it("ends on the next day where the end is not after the start, and counts in the month in which it began", () => {
    const overMidnight = held("2025-03-31", "22:00", "00:30");
    expect(minutes(overMidnight)).toBe(150);
    expect(overMidnight.month).toBe("2025-03");
    expect(held("2024-12-31", "23:59", "00:10").month).toBe("2024-12");
  });

  it("begins at midnight in the month of that midnight, though UTC still has the month before", () => {
    const atMidnight = held("2025-06-01", "00:00", "01:00");
    expect(atMidnight.start.toISOString()).toBe("2025-05-31T23:00:00.000Z");
    expect(atMidnight.month).toBe("2025-06");
  });

  it("lasts as long as the time that passed when the clocks change", () => {
    expect(minutes(held("2025-03-29", "23:00", "03:00"))).toBe(180);
    expect(minutes(held("2025-10-25", "23:00", "03:00"))).toBe(300);
  });

  it("refuses a time that no clock showed, as start and as end, and says when the clocks went forward", () => {
    expect(sessionTime({ date: "2025-03-30", startTime: "01:30", endTime: "03:00" })).toMatchObject({
      field: "startTime",
      sentence: expect.stringMatching(/No clock showed 01:30.*from 01:00 to 02:00/),
    });
    expect(sessionTime({ date: "2025-03-29", startTime: "23:00", endTime: "01:15" })).toMatchObject({
      field: "endTime",
    });
    expect(sessionTime({ date: "2025-03-30", startTime: "00:30", endTime: "01:15" })).toMatchObject({
      field: "endTime",
    });
  });

  it("takes the first of an hour that came twice, unless the end would lie before the start", () => {
    expect(held("2025-10-26", "01:30", "01:50").start.toISOString()).toBe("2025-10-26T00:30:00.000Z");
    expect(minutes(held("2025-10-26", "01:50", "01:10"))).toBe(20);
  });

  it.each([
    ["2025-02-29", "18:00", "19:00", "date"],
    ["2 June", "18:00", "19:00", "date"],
    ["2025-06-02", "24:00", "01:00", "startTime"],
    ["2025-06-02", "18:00", "6pm", "endTime"],
    ["2025-06-02", "18:00", "18:03", "endTime"],
    ["2025-06-02", "18:00", "17:00", "endTime"],
  ])("refuses %s from %s to %s and names the %s", (date, startTime, endTime, field) => {
    expect(sessionTime({ date, startTime, endTime })).toMatchObject({ field });
  });

  it("writes back what was written, for every session whose hours came once", () => {
    const day = fc.date({ min: new Date("2023-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
    const minute = fc.nat(1439);
    const text = (value: number) =>
      `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`;
    fc.assert(
      fc.property(day, minute, fc.integer({ min: 5, max: 720 }), (date, start, length) => {
        const written = {
          date: date.toISOString().slice(0, 10),
          startTime: text(start),
          endTime: text((start + length) % 1440),
        };
        const time = sessionTime(written);
        if (isTimeProblem(time)) return;
        expect(writtenSessionTime(time.start, time.end)).toEqual(written);
        expect(time.month).toBe(written.date.slice(0, 7));
      }),
      { numRuns: 1000 },
    );
  });
});
