import { monthName } from "@safer-wards/domain";

/** Places on the axis that get a label: few enough to be read, a whole number of years or quarters apart. */
export function monthTicks(months: readonly string[]): number[] {
  const step = months.length > 24 ? 12 : months.length > 12 ? 6 : 3;
  return months.flatMap((_, index) => (index % step === 0 ? [index] : []));
}

/** `2024-04` as `Apr 2024`. */
export function shortMonth(month: string): string {
  const [name = "", year = ""] = monthName(month).split(" ");
  return `${name.slice(0, 3)} ${year}`;
}
