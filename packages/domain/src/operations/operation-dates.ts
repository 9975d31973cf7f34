import { type Day, dayName } from "../days.js";
import { monthName, monthNumber } from "../months.js";

/** How exactly the dates of an operation are known: the plan names some by the month or the year alone. */
export const DATE_PRECISIONS = ["DAY", "MONTH", "YEAR"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** First and last day, both in. With a coarser precision they are the outer days of the months or the plan year. */
export interface OperationDates {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly precision: DatePrecision;
}

/** What somebody has decided about an operation. */
export const OPERATION_STATES = ["PLANNED", "FINISHED", "CANCELLED"] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/** What an operation is on a day: what was decided, and where the day lies. */
export const OPERATION_STATUSES = ["PLANNED", "RUNNING", "ENDED", "FINISHED", "CANCELLED"] as const;
export type OperationStatus = (typeof OPERATION_STATUSES)[number];

export const OPERATION_STATUS_WORDS: Readonly<Record<OperationStatus, string>> = {
  PLANNED: "Planned",
  RUNNING: "Running",
  ENDED: "Over, results to come",
  FINISHED: "Finished",
  CANCELLED: "Cancelled",
};

/** The status on a day. Nobody has to press a button for an operation to begin. */
export function operationStatus(state: OperationState, dates: OperationDates, today: Day): OperationStatus {
  if (state !== "PLANNED") return state;
  if (today < dates.firstDay) return "PLANNED";
  return today <= dates.lastDay ? "RUNNING" : "ENDED";
}

/** The dates as a reader says them: `11 June 2024`, `April to September 2024`, `in 2024/25`. */
export function operationDatesWords({ firstDay, lastDay, precision }: OperationDates): string {
  if (precision === "YEAR") return `in ${planYearName(firstDay)}`;
  if (precision === "MONTH") return monthsWords(firstDay.slice(0, 7), lastDay.slice(0, 7));
  return firstDay === lastDay ? dayName(firstDay) : `${dayName(firstDay)} to ${dayName(lastDay)}`;
}

function monthsWords(first: string, last: string): string {
  if (first === last) return monthName(first);
  const start = first.slice(0, 4) === last.slice(0, 4) ? monthName(first).replace(/ \d{4}$/, "") : monthName(first);
  return `${start} to ${monthName(last)}`;
}

/** `2024/25` for a day from April 2024 to March 2025. */
function planYearName(day: Day): string {
  const start = Math.floor((monthNumber(day.slice(0, 7)) - 3) / 12);
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
