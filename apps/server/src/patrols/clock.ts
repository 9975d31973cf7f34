import { dayName } from "@safer-wards/domain";

const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** `1085` as `18:05`; past midnight it begins again. */
export function clockWords(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(Math.round(within % 60)).padStart(2, "0")}`;
}

/** `2026-04-03` as `Friday 3 April 2026`. */
export function weekdayName(day: string): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dayName(day)}`;
}

/** The instant at which clocks in London show so many minutes after a day's midnight. */
export function instantOf(day: string, minute: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  // The clock's distance from UTC is read off at a first guess and, where a change lies between, once more.
  const guess = asUtc - offsetOf(asUtc);
  return new Date(asUtc - offsetOf(guess));
}

/** Day and minute of an instant by clocks in London. */
export function londonTime(instant: Date): { readonly day: string; readonly minute: number } {
  const parts = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    day: `${parts["year"]}-${parts["month"]}-${parts["day"]}`,
    minute: Number(parts["hour"]) * 60 + Number(parts["minute"]),
  };
}

function offsetOf(utc: number): number {
  const { day, minute } = londonTime(new Date(utc));
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000 - Math.floor(utc / 60_000) * 60_000;
}
