import type { CoverageState } from "../gql/graphql.js";

export interface TrendPoint {
  /** Place of the month on the axis: 0 for the first. */
  readonly index: number;
  readonly month: string;
  /** Null where the month was not supplied: a gap in the line, never a zero. */
  readonly count: number | null;
  readonly coverage: CoverageState;
  /** Why the month stands out, in words; null when it does not. */
  readonly signal: string | null;
  /** Whether no neighbour has a count, so that only a dot can show it. */
  readonly isAlone: boolean;
}

export interface TrendSignal {
  readonly month: string;
  readonly words: string;
}

/** One point for each month of a series; a month may stand out for several reasons at once. */
export function trendPoints(
  months: readonly string[],
  counts: readonly (number | null)[],
  coverage: readonly CoverageState[],
  signals: readonly TrendSignal[],
): TrendPoint[] {
  return months.map((month, index) => {
    const words = signals.filter((signal) => signal.month === month).map((signal) => signal.words);
    const before = counts[index - 1] ?? null;
    const after = counts[index + 1] ?? null;
    return {
      index,
      month,
      count: counts[index] ?? null,
      coverage: coverage[index] ?? "NOT_SUPPLIED",
      signal: words.length > 0 ? words.join(" ") : null,
      isAlone: before === null && after === null,
    };
  });
}

/** What is to be kept to, as an even share for each month of a half-open period. */
export interface TrendTarget {
  readonly perMonth: number;
  readonly firstMonth: string;
  readonly endMonth: string;
}

interface AskedPeriod {
  readonly firstMonth: string;
  readonly endMonth: string;
}

/** From which to which place on the axis a half-open period reaches, half a month to each side; null when outside. */
export function periodSpan(months: readonly string[], period: AskedPeriod): [number, number] | null {
  const inside = months.flatMap((month, index) =>
    month >= period.firstMonth && month < period.endMonth ? [index] : [],
  );
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : [first - 0.5, last + 0.5];
}
