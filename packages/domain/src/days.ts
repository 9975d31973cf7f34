import { isMonth, monthName } from "./months.js";

/** A civil day as `YYYY-MM-DD` text, for example `2024-06-11`. Never a `Date`: a day has no time zone. */
export type Day = string;

/** Whether `text` is a day of the calendar written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isMonth(text.slice(0, 7))) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** `2024-06-11` as `11 June 2024`. */
export function dayName(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day.slice(0, 7))}`;
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + count);
  return instant.toISOString().slice(0, 10);
}

/** The last day of a month. */
export function lastDayOf(month: string): Day {
  const instant = new Date(`${month}-01T00:00:00Z`);
  instant.setUTCMonth(instant.getUTCMonth() + 1, 0);
  return instant.toISOString().slice(0, 10);
}

const LONDON = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day that an instant is of, in civil time (Europe/London). */
export function dayOf(instant: Date): Day {
  return LONDON.format(instant);
}
