import { civilTimeOf, instantOf, isDate, monthOfDate } from "../civil-time.js";
import type { Month } from "../months.js";

/** When a session was, as somebody writes it down: London's clock, `HH:MM`. */
export interface WrittenSessionTime {
  /** The day on which it began, `YYYY-MM-DD`. */
  readonly date: string;
  readonly startTime: string;
  /** On the next day where it is not after the start: 22:00 to 00:30. */
  readonly endTime: string;
}

export interface SessionTime {
  readonly start: Date;
  readonly end: Date;
  /** The month of the day on which it began, on London's calendar. */
  readonly month: Month;
}

export type SessionTimeProblem = {
  readonly field: "date" | "startTime" | "endTime";
  readonly sentence: string;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LONGEST_HOURS = 12;
const SHORTEST_MINUTES = 5;
const TIME_TEXT = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The instants of a session. A night on which the clocks change is measured by the time that passed: 23:00 to 03:00 is three
 * hours in March and five in October. Of the hour that comes twice the first is meant, unless the end would then lie before
 * the start.
 */
export function sessionTime(written: WrittenSessionTime): SessionTime | SessionTimeProblem {
  const { date, startTime, endTime } = written;
  if (!isDate(date)) return problem("date", "Give the day as year, month and day, for example 2025-06-02.");
  const begins = minutesOf(startTime);
  if (begins === null) return problem("startTime", "Give the start in hours and minutes, for example 18:30.");
  const ends = minutesOf(endTime);
  if (ends === null) return problem("endTime", "Give the end in hours and minutes, for example 20:30.");
  const start = instantOf({ date, minuteOfDay: begins });
  if (!(start instanceof Date)) return problem("startTime", skippedWords(date, startTime));
  const end = endAfter(start, date, ends);
  if (end === null) return problem("endTime", skippedWords(date, endTime));
  const minutes = (end.getTime() - start.getTime()) / MINUTE;
  if (minutes < SHORTEST_MINUTES) {
    return problem("endTime", `A session lasts ${SHORTEST_MINUTES} minutes or more; this one ${minutes}.`);
  }
  if (minutes > LONGEST_HOURS * 60) {
    return problem("endTime", `From ${startTime} to ${endTime} is more than ${LONGEST_HOURS} hours. Check both times.`);
  }
  return { start, end, month: monthOfDate(date) };
}

export function isTimeProblem(time: SessionTime | SessionTimeProblem): time is SessionTimeProblem {
  return "sentence" in time;
}

/** A session's times as they are written down. */
export function writtenSessionTime(start: Date, end: Date): WrittenSessionTime {
  const begins = civilTimeOf(start);
  return {
    date: begins.date,
    startTime: timeText(begins.minuteOfDay),
    endTime: timeText(civilTimeOf(end).minuteOfDay),
  };
}

/** The first instant after the start at which the clock showed the end. */
function endAfter(start: Date, date: string, minuteOfDay: number): Date | null {
  const today = instantOf({ date, minuteOfDay });
  if (today instanceof Date && today > start) return today;
  const again = today instanceof Date ? new Date(today.getTime() + 60 * MINUTE) : null;
  if (again && again > start && isSameClock(again, date, minuteOfDay)) return again;
  if (today === "SKIPPED" && minuteOfDay > (civilTimeOf(start).minuteOfDay ?? 0)) return null;
  const tomorrow = instantOf({ date: dayAfter(date), minuteOfDay });
  return tomorrow instanceof Date ? tomorrow : null;
}

function isSameClock(instant: Date, date: string, minuteOfDay: number): boolean {
  const civil = civilTimeOf(instant);
  return civil.date === date && civil.minuteOfDay === minuteOfDay;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

function minutesOf(text: string): number | null {
  const [, hours, minutes] = TIME_TEXT.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function timeText(minuteOfDay: number | null): string {
  const minutes = minuteOfDay ?? 0;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function skippedWords(date: string, time: string): string {
  return `No clock showed ${time} in the night of ${date}: the clocks went forward from 01:00 to 02:00. Give the time that the clock showed.`;
}

function problem(field: SessionTimeProblem["field"], sentence: string): SessionTimeProblem {
  return { field, sentence };
}
