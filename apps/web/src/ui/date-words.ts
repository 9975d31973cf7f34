const DAY = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "short",
  year: "numeric",
});
const DAY_AND_TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant as the day it was in the United Kingdom: `2 Jun 2025`. */
export function dayWords(instant: string): string {
  return DAY.format(new Date(instant));
}

/** An instant as the day and time it was in the United Kingdom: `2 Jun 2025, 10:30`. */
export function instantWords(instant: string): string {
  return DAY_AND_TIME.format(new Date(instant));
}
