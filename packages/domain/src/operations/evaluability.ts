import { addDays } from "../days.js";
import type { OperationDates } from "./operation-dates.js";

/** Below a week, a month's count says nothing of it. */
const SHORTEST_DAYS = 7;

/** Why an operation cannot be evaluated by counts of months and places, in a few words each; none where it can. */
export function whyNotEvaluable(dates: OperationDates, hasCountablePlace: boolean): string[] {
  const { firstDay, lastDay, precision } = dates;
  const isOneDay = precision === "DAY" && firstDay === lastDay;
  const isShort = precision === "DAY" && addDays(firstDay, SHORTEST_DAYS - 1) > lastDay;
  return [
    ...(isOneDay ? ["one day"] : isShort ? ["less than a week"] : []),
    ...(precision === "YEAR" ? ["no months"] : []),
    ...(hasCountablePlace ? [] : ["no place"]),
  ];
}
