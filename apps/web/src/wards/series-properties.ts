interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly missingBecause: string | null;
}

interface CountedSeries {
  readonly count: Estimate;
  readonly rate: Estimate;
  readonly change: { readonly words: string; readonly ratio: Estimate };
}

/** What a GeoJSON file says of a place: the numbers of the table, under the same names in every file. */
export function seriesProperties({ count, rate, change }: CountedSeries) {
  return {
    recordedIncidents: count.value,
    recordedIncidentsMissingBecause: count.missingBecause,
    ratePer1000Residents: rate.value,
    rateLower: rate.lower,
    rateUpper: rate.upper,
    rateMissingBecause: rate.missingBecause,
    ratioToYearBefore: change.ratio.value,
    ratioLower: change.ratio.lower,
    ratioUpper: change.ratio.upper,
    change: change.words,
  };
}
