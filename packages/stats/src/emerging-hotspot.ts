export type EmergingHotspot = "none" | "persistent" | "emerging" | "former" | "intermittent";

export interface EmergingHotspotQuestion {
  /** One entry a period in order of time: whether the cell was a hotspot in it (true or 1). */
  readonly hot: ArrayLike<boolean | number>;
  readonly recentShare?: number;
  readonly persistentShare?: number;
}

/**
 * What kind of hotspot a cell is over time: always there, newly come, gone, or now and then.
 *
 * Use it on a cell's Gi* results of successive periods, to tell places that need a lasting remedy from those that need a
 * first visit.
 *
 * @param hot k entries in order of time, whether the cell had z > 0 and q below .05 in that period
 * @param recentShare the share of the periods that count as recent, above 0 and up to 1: the last ⌈k·recentShare⌉; 0.2
 *   unless told
 * @param persistentShare the least share of hot periods of a persistent hotspot, above 0 and up to 1; 0.8 unless told
 * @returns "none" when never hot; "persistent" when hot in at least persistentShare of all periods; otherwise "emerging" when
 *   hot in a recent period and never before; "former" when hot before and in no recent period; "intermittent" for the rest.
 *   Null when there is no period.
 * @throws RangeError when a share is not above 0 and up to 1
 *
 * It misleads with few periods (of two, one is recent), with short ones (a month of one cell is mostly noughts), and at its
 * own edges: one period more or less may change the word. "Former" does not mean solved.
 *
 * Cost: linear in the number of periods.
 *
 * After the classes of Esri's Emerging Hot Spot Analysis, reduced to five that a partnership acts on differently.
 */
export function emergingHotspot(question: EmergingHotspotQuestion): EmergingHotspot | null {
  const { hot, recentShare = 0.2, persistentShare = 0.8 } = question;
  requireShare("recentShare", recentShare);
  requireShare("persistentShare", persistentShare);
  const periods = hot.length;
  if (periods === 0) return null;
  const firstRecent = periods - leastPeriods(periods, recentShare);
  let before = 0;
  let recent = 0;
  for (let period = 0; period < periods; period += 1) {
    if (!hot[period]) continue;
    if (period < firstRecent) before += 1;
    else recent += 1;
  }
  if (before + recent === 0) return "none";
  if (before + recent >= leastPeriods(periods, persistentShare)) return "persistent";
  if (before === 0) return "emerging";
  return recent === 0 ? "former" : "intermittent";
}

/** ⌈periods·share⌉, by division, since 100 × 0.07 rounds to more than 7 and its ceiling would be 8. */
function leastPeriods(periods: number, share: number): number {
  let least = Math.floor(periods * share);
  while (least / periods < share) least += 1;
  return least;
}

function requireShare(argument: string, share: number): void {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`emergingHotspot: ${argument} must be above 0 and up to 1, and it is ${share}`);
  }
}
