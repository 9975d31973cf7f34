import type { ComparedWith } from "@safer-wards/domain";
import {
  type BeforeAndAfter,
  detectableReduction,
  weightedDisplacementDifference,
  type WeightedDisplacementDifference,
  weightedDisplacementQuotient,
} from "@safer-wards/stats";
import { type Windows, windowsOf } from "./windows.js";

export const LEVEL = 0.95;
export const POWER = 0.8;
const MOST_PLACEBOS = 12;

/** Incidents by month in the four regions, entry i of each the same month. */
export interface RegionSeries {
  /** Month number of the first entry. */
  readonly firstMonth: number;
  readonly supplied: readonly boolean[];
  readonly target: ArrayLike<number>;
  readonly comparison: ArrayLike<number>;
  /** Both or neither: round the target, and round the comparison areas. */
  readonly buffer: ArrayLike<number> | null;
  readonly comparisonBuffer: ArrayLike<number> | null;
}

/** What was decided before the start. */
export interface ComparisonTerms {
  /** Month number of the first month that counts as after. */
  readonly firstMonth: number;
  readonly months: number;
  readonly gap: number;
  readonly comparedWith: ComparedWith;
}

export interface Placebo {
  /** Month number of the invented start. */
  readonly firstMonth: number;
  readonly difference: WeightedDisplacementDifference;
  /** Whether its interval leaves out 0, where nothing was done. */
  readonly isClear: boolean;
}

export interface Comparison {
  /** Pairs of months that both were supplied, and month numbers after the start of those that were not. */
  readonly pairs: number;
  readonly dropped: readonly number[];
  readonly target: BeforeAndAfter;
  readonly comparison: BeforeAndAfter;
  readonly buffer: BeforeAndAfter | null;
  readonly comparisonBuffer: BeforeAndAfter | null;
  /** Target against comparison. */
  readonly here: WeightedDisplacementDifference | null;
  /** Round the target against round the comparison. */
  readonly nextDoor: WeightedDisplacementDifference | null;
  /** Both together. */
  readonly whole: WeightedDisplacementDifference | null;
  readonly quotient: number | null;
  /** The least reduction in the target that is found four times in five. */
  readonly detectable: number;
  readonly placebos: readonly Placebo[];
}

/** The months after the start against those before, in the target and in the areas chosen to be like it. */
export function compare(series: RegionSeries, terms: ComparisonTerms): Comparison {
  const windows = windowsOf(terms.firstMonth, terms.months, terms.comparedWith, terms.gap);
  const kept = suppliedPairs(series, windows);
  const sums = sumsOf(series, kept);
  const { target, comparison, buffer, comparisonBuffer } = sums;
  const asked = { level: LEVEL };
  const around = buffer && comparisonBuffer && { displacement: buffer, displacementControl: comparisonBuffer };
  return {
    pairs: kept.after.length,
    dropped: windows.after.filter((month) => !kept.after.includes(month)),
    ...sums,
    here: weightedDisplacementDifference({ target, control: comparison, ...asked }),
    nextDoor:
      buffer && comparisonBuffer
        ? weightedDisplacementDifference({ target: buffer, control: comparisonBuffer, ...asked })
        : null,
    whole: weightedDisplacementDifference({ target, control: comparison, ...around, ...asked }),
    quotient: buffer && weightedDisplacementQuotient({ target, control: comparison, displacement: buffer }),
    detectable: detectableFor([target.before, comparison.before]),
    placebos: placebosOf(series, terms),
  };
}

/** The least reduction that is found four times in five, where each of these is to be expected before and after. */
export function detectableFor(expected: readonly number[]): number {
  return detectableReduction({ expected: [...expected, ...expected], level: LEVEL, power: POWER });
}

function isSupplied({ firstMonth, supplied }: RegionSeries, month: number): boolean {
  return supplied[month - firstMonth] ?? false;
}

/** A month counts only where the one that it is held against was supplied as well, so that both sides stay equally long. */
function suppliedPairs(series: RegionSeries, { after, before }: Windows): Windows {
  const pairs = after.flatMap((month, index) => {
    const against = before[index]!;
    return isSupplied(series, month) && isSupplied(series, against) ? [{ month, against }] : [];
  });
  return { after: pairs.map(({ month }) => month), before: pairs.map(({ against }) => against) };
}

function sumsOf(series: RegionSeries, { after, before }: Windows) {
  const sum = (counts: ArrayLike<number>, months: readonly number[]) =>
    months.reduce((total, month) => total + (counts[month - series.firstMonth] ?? 0), 0);
  const of = (counts: ArrayLike<number>): BeforeAndAfter => ({
    before: sum(counts, before),
    after: sum(counts, after),
  });
  return {
    target: of(series.target),
    comparison: of(series.comparison),
    buffer: series.buffer && of(series.buffer),
    comparisonBuffer: series.comparisonBuffer && of(series.comparisonBuffer),
  };
}

/** The same comparison at every earlier date that the months allow, the latest first; they overlap. */
function placebosOf(series: RegionSeries, terms: ComparisonTerms): Placebo[] {
  const { months, comparedWith, gap } = terms;
  const placebos: Placebo[] = [];
  // The last invented start whose months end before the real operation began.
  for (let start = terms.firstMonth - gap - months; start >= series.firstMonth; start--) {
    const windows = windowsOf(start, months, comparedWith, gap);
    if (suppliedPairs(series, windows).after.length < months) continue;
    const { target, comparison } = sumsOf(series, windows);
    const difference = weightedDisplacementDifference({ target, control: comparison, level: LEVEL });
    if (!difference) continue;
    placebos.push({ firstMonth: start, difference, isClear: difference.lower > 0 || difference.upper < 0 });
    if (placebos.length === MOST_PLACEBOS) break;
  }
  return placebos;
}
