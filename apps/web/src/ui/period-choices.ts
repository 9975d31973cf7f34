import { addMonths, monthsUpTo, planYear } from "@safer-wards/domain";
import type { Month, Period } from "@safer-wards/domain";
import { WORDS } from "./words.js";

export interface PeriodChoice {
  readonly name: string;
  /** Null for the default, which moves on with the data. */
  readonly period: Period | null;
}

function isWithin(period: Period, first: Month, last: Month): boolean {
  return period.endMonth > first && period.firstMonth <= last;
}

/** The periods that people ask for by name, newest first: the latest twelve months, the latest three, plan years. */
export function periodChoices(firstMonth: Month, lastMonth: Month): PeriodChoice[] {
  const lastYear = Number(lastMonth.slice(0, 4));
  const firstYear = Number(firstMonth.slice(0, 4)) - 1;
  const planYears = Array.from({ length: lastYear - firstYear + 1 }, (_, back) => lastYear - back)
    .map((startYear) => ({
      name: WORDS.period.planYear(`${startYear}/${String(startYear + 1).slice(2)}`),
      period: planYear(startYear),
    }))
    .filter((choice) => isWithin(choice.period, firstMonth, lastMonth));
  return [
    { name: WORDS.period.latestYear, period: null },
    { name: WORDS.period.latestQuarter, period: monthsUpTo(lastMonth, 3) },
    ...planYears,
  ];
}

/** Every month from the first to the last, newest first, in the years that head them. */
export function monthsByYear(firstMonth: Month, lastMonth: Month): [year: string, months: Month[]][] {
  const years = new Map<string, Month[]>();
  for (let month = lastMonth; month >= firstMonth; month = addMonths(month, -1)) {
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years];
}

export function isSamePeriod(first: Period | null, second: Period | null): boolean {
  return first?.firstMonth === second?.firstMonth && first?.endMonth === second?.endMonth;
}
