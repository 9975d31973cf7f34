import { requireGappedNumbers } from "./gapped-series.js";

export type IndividualsChartRule =
  "beyond-limits" | "seven-on-a-side" | "seven-rising-or-falling" | "two-of-three-beyond-two-sigma";

/** `index` is the point of the series that completes the pattern, the one at which the chart speaks. */
export interface IndividualsChartSignal {
  readonly index: number;
  readonly rule: IndividualsChartRule;
}

export interface IndividualsChart {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** In the order of the series; a point may complete more than one pattern. */
  readonly signals: readonly IndividualsChartSignal[];
  /** Fewer than 12 points: the limits are too uncertain to act on, and a reader must be told. */
  readonly tooShort: boolean;
}

type Gapped = ArrayLike<number | null>;

const FEWEST_POINTS = 12;
const RUN = 7;
/** The mean range of two normal numbers in standard deviations (d₂), to the three decimals that every published chart uses. */
const MEAN_RANGE_OF_TWO = 1.128;

/**
 * Which months stand out from the ordinary ups and downs of a series, so that nobody explains noise.
 *
 * Use it on a series of months before speaking of a rise or a fall. Within the limits and without a signal: no clear change.
 *
 * @param series the values in order of time, any unit; `null` is a month not supplied. A gap keeps its place, ends every run,
 *   and adds nothing to the moving range.
 * @returns centre (the mean) and limits (mean ± 3 × mean moving range / 1.128) in the unit of the series, and the signals:
 *   a point beyond a limit; seven points in a row on one side of the centre; seven in a row each higher (or each lower) than
 *   the one before; two of three in a row beyond two thirds of the way to the same limit. Null when no two neighbouring
 *   months are known, for then nothing is known of the variation. `tooShort` is said below 12 known points.
 * @throws RangeError when a value is neither null nor a finite number
 *
 * It misleads on rare events (mostly noughts and ones), on a series with a season (the summer signals every year) and on a
 * trend, which widens nothing but moves the centre to its middle. The lower limit of a count may fall below 0; it is not
 * cut, since a cut limit would look like one that can be crossed. The chart never re-bases itself: where to start anew after
 * a change is a judgement for people.
 *
 * Cost: linear in the length.
 *
 * Published by W. Shewhart (1931); the four rules after Western Electric (1956) and NHS "Making Data Count".
 */
export function individualsChart(series: Gapped): IndividualsChart | null {
  requireGappedNumbers("individualsChart", series);
  const { mean, meanMovingRange, points } = variation(series);
  if (meanMovingRange === null) return null;
  const sigma = meanMovingRange / MEAN_RANGE_OF_TWO;
  return {
    centre: mean,
    lower: mean - 3 * sigma,
    upper: mean + 3 * sigma,
    signals: signalsOf(series, mean, sigma),
    tooShort: points < FEWEST_POINTS,
  };
}

function variation(series: Gapped): { mean: number; meanMovingRange: number | null; points: number } {
  let first: number | null = null;
  // Summed as distances from the first point: a series that never moves then has exactly its own value as its mean.
  let sum = 0;
  let points = 0;
  let ranges = 0;
  let rangeSum = 0;
  for (let index = 0; index < series.length; index += 1) {
    const value = series[index]!;
    if (value === null) continue;
    first ??= value;
    sum += value - first;
    points += 1;
    const before = index > 0 ? series[index - 1]! : null;
    if (before === null) continue;
    ranges += 1;
    rangeSum += Math.abs(value - before);
  }
  return { mean: (first ?? 0) + sum / points, meanMovingRange: ranges === 0 ? null : rangeSum / ranges, points };
}

function signalsOf(series: Gapped, centre: number, sigma: number): IndividualsChartSignal[] {
  const signals: IndividualsChartSignal[] = [];
  let onSide = 0;
  let moving = 0;
  let before: number | null = null;
  // Which side of two sigma each of the two points before lies on: −1, 0 or 1.
  let farBefore = 0;
  let farTwoBefore = 0;
  for (let index = 0; index < series.length; index += 1) {
    const value: number | null = series[index]!;
    const distance = value === null ? 0 : value - centre;
    const step = value === null || before === null ? 0 : Math.sign(value - before);
    onSide = continueRun(onSide, Math.sign(distance));
    moving = continueRun(moving, step);
    const far = Math.abs(distance) > 2 * sigma ? Math.sign(distance) : 0;
    if (Math.abs(distance) > 3 * sigma) signals.push({ index, rule: "beyond-limits" });
    if (Math.abs(onSide) >= RUN) signals.push({ index, rule: "seven-on-a-side" });
    // Seven points make six steps.
    if (Math.abs(moving) >= RUN - 1) signals.push({ index, rule: "seven-rising-or-falling" });
    if (far !== 0 && (far === farBefore || far === farTwoBefore)) {
      signals.push({ index, rule: "two-of-three-beyond-two-sigma" });
    }
    // Three in a row that span a gap are not three in a row.
    farTwoBefore = value === null ? 0 : farBefore;
    farBefore = far;
    before = value;
  }
  return signals;
}

/** The length of a run with its sign; a point on neither side, or with no step, ends it. */
function continueRun(run: number, sign: number): number {
  return sign !== 0 && Math.sign(run) === sign ? run + sign : sign;
}
