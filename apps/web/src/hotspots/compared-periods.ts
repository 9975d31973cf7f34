import { addMonths, periodLength, yearsBefore, type Month, type Period } from "@safer-wards/domain";
import { WORDS } from "./words.js";

const words = WORDS.compare;

export interface PeriodToCompare {
  readonly name: string;
  readonly period: Period;
}

/** As many months, ending where the period begins. */
function justBefore({ firstMonth }: Period, months: number): Period {
  return { firstMonth: addMonths(firstMonth, -months), endMonth: firstMonth };
}

/**
 * The periods of the same length that people compare with, the likeliest first. Those that begin before the first
 * month that is held are left out.
 */
export function periodsToCompare(period: Period, firstHeld: Month): PeriodToCompare[] {
  const months = periodLength(period);
  const choices = [
    { name: words.yearBefore, period: yearsBefore(period, 1) },
    { name: words.twoYearsBefore, period: yearsBefore(period, 2) },
    // Of twelve months these are the same months a year before.
    ...(months === 12
      ? []
      : [
          {
            name: words.justBefore(months),
            period: justBefore(period, months),
          },
        ]),
  ];
  return choices.filter((choice) => choice.period.firstMonth >= firstHeld);
}
