/** The hours of the day with most of a week's records, and the days on which they have most. */
export interface BusiestHours {
  /** On London's clocks, `18:00`. */
  readonly start: string;
  readonly end: string;
  /** From Monday, 0: days with their even share of those hours' records or more. */
  readonly weekdays: readonly number[];
  readonly words: string;
}

const HOURS_TOGETHER = 4;
const HOURS_A_DAY = 24;
const HOURS_A_WEEK = 168;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** @param hours 168 counts from Monday 00:00, of which one at least is not 0 */
export function busiestHours(hours: readonly number[]): BusiestHours {
  const heldBy = (first: number) => DAYS.map((_, day) => recordsFrom(hours, day * HOURS_A_DAY + first));
  const starts = Array.from({ length: HOURS_A_DAY }, (_, first) => ({ first, byDay: heldBy(first) }));
  const best = starts.reduce((most, start) => (sum(start.byDay) > sum(most.byDay) ? start : most));
  const held = sum(best.byDay);
  const weekdays = DAYS.flatMap((_, day) => (best.byDay[day]! >= held / DAYS.length ? [day] : []));
  const start = clockOf(best.first);
  const end = clockOf((best.first + HOURS_TOGETHER) % HOURS_A_DAY);
  const share = Math.round((held / sum(hours)) * 100);
  return {
    start,
    end,
    weekdays,
    words: `${share} % of records fall between ${start} and ${end}, ${daysIn(weekdays)}.`,
  };
}

function recordsFrom(hours: readonly number[], first: number): number {
  return sum(Array.from({ length: HOURS_TOGETHER }, (_, hour) => hours[(first + hour) % HOURS_A_WEEK]!));
}

function daysIn(weekdays: readonly number[]): string {
  if (weekdays.length === DAYS.length) return "on all days alike";
  const names = weekdays.map((day) => DAYS[day]!);
  const last = names.pop()!;
  return `most of all on ${names.length === 0 ? last : `${names.join(", ")} and ${last}`}`;
}

function clockOf(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
