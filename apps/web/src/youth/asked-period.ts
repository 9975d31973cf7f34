import type { Period } from "@safer-wards/domain";

/** The months asked about, without the name that an answer's period has. */
export function askedPeriod(chosen: Period | null, byDefault: Period): Period {
  const { firstMonth, endMonth } = chosen ?? byDefault;
  return { firstMonth, endMonth };
}
