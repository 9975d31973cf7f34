import { addMonths, type ComparedWith, type Month, monthNumber, type OperationDates } from "@safer-wards/domain";

/** A month that starts within its first week is counted whole. */
const LAST_WHOLE_DAY = 7;

/** The months that are held against each other. */
export interface Windows {
  /** Month numbers, the first month after the start first. */
  readonly after: readonly number[];
  /** As many, each beside the one that it is held against. */
  readonly before: readonly number[];
}

/** The first month that counts as after the start: the one of the first day, or the next where that is half over. */
export function firstMonthAfter({ firstDay, precision }: OperationDates): Month {
  const month = firstDay.slice(0, 7);
  return precision !== "DAY" || Number(firstDay.slice(8)) <= LAST_WHOLE_DAY ? month : addMonths(month, 1);
}

/**
 * The months after a start and those they are held against, which end before the start: a month in which it began stands
 * on neither side.
 *
 * @param firstMonth the first that counts as after
 * @param gap months between the two that count for neither
 */
export function windowsOf(firstMonth: number, months: number, comparedWith: ComparedWith, gap: number): Windows {
  const after = Array.from({ length: months }, (_, index) => firstMonth + index);
  const back = comparedWith === "YEAR_BEFORE" ? 12 : months + gap;
  return { after, before: after.map((month) => month - back) };
}

/** How many months lie between those before and those after: one, where the operation began in the middle of a month. */
export function gapOf(dates: OperationDates): number {
  return monthNumber(firstMonthAfter(dates)) - monthNumber(dates.firstDay.slice(0, 7));
}
