const HOURS_OF_THE_WEEK = 168;
const MINUTES_OF_THE_WEEK = HOURS_OF_THE_WEEK * 60;

/**
 * In which hours of the week an incident may have happened that was noticed only afterwards: each hour gets its share of the
 * time between the last moment it surely had not happened and the first moment it surely had.
 *
 * Use it to add up incidents by hour and weekday when many have a span of time, such as a car broken into overnight, instead of
 * dropping those or counting them at the moment they were found.
 *
 * @param start minutes since Monday 00:00 by the clock on the wall, of the earliest moment
 * @param end the same of the latest moment, in the same count, so a Sunday night runs past 10,080; null when it is not known,
 *   which counts as the start
 * @returns 168 shares, hour 0 being Monday 00:00 to 01:00, that add up to 1; no unit. The two moments are swapped where they
 *   come in the wrong order. A span of a week or more is spread evenly. Always an answer.
 * @throws RangeError when a moment is not a finite number
 *
 * It misleads when spans are long: a fortnight's holiday says nothing of the hour, and many such flatten the profile. It also
 * takes every minute of a span as equally likely, which a burglar does not.
 *
 * Cost: the number of hours that the span touches, at most 168.
 *
 * Published by J. Ratcliffe and M. McCullagh, "Aoristic crime analysis", International Journal of Geographical Information
 * Science 12 (1998).
 */
export function aoristicWeights(start: number, end: number | null): Float64Array {
  for (const [argument, moment] of [["start", start] as const, ["end", end ?? start] as const]) {
    if (!Number.isFinite(moment)) {
      throw new RangeError(`aoristicWeights: ${argument} must be a finite number of minutes, and it is ${moment}`);
    }
  }
  const weights = new Float64Array(HOURS_OF_THE_WEEK);
  const [first, last] = [Math.min(start, end ?? start), Math.max(start, end ?? start)];
  const span = last - first;
  if (span >= MINUTES_OF_THE_WEEK) return weights.fill(1 / HOURS_OF_THE_WEEK);
  if (span === 0) {
    weights[hourOfTheWeek(Math.floor(first / 60))] = 1;
    return weights;
  }
  for (let hour = Math.floor(first / 60); hour * 60 < last; hour += 1) {
    const overlap = Math.min(last, hour * 60 + 60) - Math.max(first, hour * 60);
    // A span of six days and a bit may end in the hour of the week in which it began.
    weights[hourOfTheWeek(hour)]! += overlap / span;
  }
  return weights;
}

function hourOfTheWeek(hour: number): number {
  return ((hour % HOURS_OF_THE_WEEK) + HOURS_OF_THE_WEEK) % HOURS_OF_THE_WEEK;
}
