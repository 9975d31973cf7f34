/** A calendar month as `YYYY-MM` text, for example `2025-03`. Never a `Date`: a month has no time zone. */
export type Month = string;

/** A half-open run of months: `firstMonth` is in it, `endMonth` is the first one that is not. */
export interface Period {
  readonly firstMonth: Month;
  readonly endMonth: Month;
}

const MONTH_TEXT = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;
const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Whether `text` is a month written as `YYYY-MM`, from 1900-01 to 2099-12. */
export function isMonth(text: string): boolean {
  return MONTH_TEXT.test(text);
}

/** Months since January of the year 0, so that months can be subtracted. Throws on anything that is not a month. */
export function monthNumber(month: Month): number {
  if (!isMonth(month)) throw new RangeError(`monthNumber: "${month}" is not a month written as YYYY-MM`);
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/** The month whose `monthNumber` is `number`. */
export function monthOfNumber(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, "0")}-${String(number - year * 12 + 1).padStart(2, "0")}`;
}

/** The month `count` months after `month` (before it, when negative). */
export function addMonths(month: Month, count: number): Month {
  return monthOfNumber(monthNumber(month) + count);
}

/** How many months the period holds; a period that ends before it begins throws. */
export function periodLength(period: Period): number {
  const length = monthNumber(period.endMonth) - monthNumber(period.firstMonth);
  if (length <= 0) {
    throw new RangeError(
      `The period ${period.firstMonth} to ${period.endMonth} holds no month: its end is not after its start`,
    );
  }
  return length;
}

/** Every month of the period, in order. */
export function monthsOf(period: Period): Month[] {
  const first = monthNumber(period.firstMonth);
  return Array.from({ length: periodLength(period) }, (_, offset) => monthOfNumber(first + offset));
}

/** The same months `years` years earlier. */
export function yearsBefore(period: Period, years: number): Period {
  return { firstMonth: addMonths(period.firstMonth, -12 * years), endMonth: addMonths(period.endMonth, -12 * years) };
}

/** The `length` months that end with `lastMonth`, `lastMonth` included. */
export function monthsUpTo(lastMonth: Month, length: number): Period {
  return { firstMonth: addMonths(lastMonth, 1 - length), endMonth: addMonths(lastMonth, 1) };
}

/** The plan year (April to March) that begins in `startYear`. */
export function planYear(startYear: number): Period {
  return { firstMonth: `${startYear}-04`, endMonth: `${startYear + 1}-04` };
}

/** `2025-03` as `March 2025`. */
export function monthName(month: Month): string {
  const number = monthNumber(month);
  return `${MONTH_NAMES[number % 12]} ${month.slice(0, 4)}`;
}

/** `April 2024 to March 2025`, or `March 2025` for a single month. */
export function periodName(period: Period): string {
  const last = addMonths(period.endMonth, -1);
  return last === period.firstMonth ? monthName(last) : `${monthName(period.firstMonth)} to ${monthName(last)}`;
}

/**
 * Which months of a period nobody knows about, where records come one by one and not in months: those before the first
 * month that holds a record and those after the last. Zero would say that somebody had counted.
 *
 * @param held months that hold a record, in any order
 */
export function gapsAround(held: readonly Month[], period: Period): Month[] {
  const ordered = [...held].sort();
  const [first, last] = [ordered[0], ordered.at(-1)];
  return monthsOf(period).filter((month) => first === undefined || last === undefined || month < first || month > last);
}

/** `January 2025 to March 2025 and June 2025`: months in order, each run of them by its first and last. */
export function monthsName(months: readonly Month[]): string {
  const runs: Period[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run?.endMonth === month) runs[runs.length - 1] = { ...run, endMonth: addMonths(month, 1) };
    else runs.push({ firstMonth: month, endMonth: addMonths(month, 1) });
  }
  const names = runs.map(periodName);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
