import { isMonth, type Month } from "./months.js";

/** A day and, where it is known, a minute of it, as a clock in London showed them. */
export interface CivilTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes since midnight, from 0 to 1,439; null where only the day is known. */
  readonly minuteOfDay: number | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const MINUTES_A_WEEK = 7 * 24 * 60;

const DATE_TEXT = /^((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))-(\d{2})$/;

/** Whether `text` is a day of the calendar written as `YYYY-MM-DD`, from 1900 to 2099. */
export function isDate(text: string): boolean {
  const [, month, day] = DATE_TEXT.exec(text) ?? [];
  if (month === undefined || !isMonth(month)) return false;
  return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).getUTCDate();
}

export function monthOfDate(date: string): Month {
  return date.slice(0, 7);
}

/** The days from Monday (0) to Sunday (6). */
export function dayOfWeek(date: string): number {
  return (new Date(midnightOf(date)).getUTCDay() + 6) % 7;
}

/** Minutes since Monday 00:00 on London's clocks; null where only the day is known. */
export function minuteOfWeek({ date, minuteOfDay }: CivilTime): number | null {
  return minuteOfDay === null ? null : dayOfWeek(date) * 24 * 60 + minuteOfDay;
}

/**
 * The instant of a civil time, in UTC; `SKIPPED` for a time that no clock showed, because it lies in the hour that is
 * left out in March. Of an hour that came twice, in October, the first is meant: a record that says nothing else is
 * dated by summer time, which was still running. Null where only the day is known.
 */
export function instantOf({ date, minuteOfDay }: CivilTime): Date | "SKIPPED" | null {
  if (minuteOfDay === null) return null;
  const asIfUtc = midnightOf(date) + minuteOfDay * MINUTE;
  const inSummer = asIfUtc - 60 * MINUTE;
  if (isSummer(inSummer)) return new Date(inSummer);
  return isSummer(asIfUtc) ? "SKIPPED" : new Date(asIfUtc);
}

/** What London's clocks showed at an instant. */
export function civilTimeOf(instant: Date): CivilTime {
  const time = instant.getTime() + (isSummer(instant.getTime()) ? 60 * MINUTE : 0);
  return {
    date: new Date(time).toISOString().slice(0, 10),
    minuteOfDay: Math.floor((((time % DAY) + DAY) % DAY) / MINUTE),
  };
}

/** Since 1996, clocks go forward at 01:00 UTC on the last Sunday of March and back at 01:00 UTC on that of October. */
function isSummer(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return time >= changeIn(year, 3) && time < changeIn(year, 10);
}

function changeIn(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY + 60 * MINUTE;
}

function midnightOf(date: string): number {
  if (!isDate(date)) throw new RangeError(`civil time: "${date}" is not a date written as YYYY-MM-DD`);
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8));
}
