/** Every word of the page on methods that is not taken from the code itself. */
export const METHODS_WORDS = {
  title: "How numbers are made",
  heading: "How numbers are made",
  lead: "What stands here is what the program says of itself: the words of each measure and each statistic are read from its code.",
  contents: "On this page",
  measures: "Measures",
  statistics: "Statistics",
  glossary: "Words",
  example: "Example: ",
  caution: "Mind: ",
  source: "Source: ",
  proved: "Proved by a test: ",
  statisticsLead: "Each is proved by numbers from somebody else’s program. The publication it follows stands under it.",
  glossaryLead: "The words of the field as these pages use them.",
} as const;

/** What the field calls each statistic; the keys are the names of its functions, which the code's own words use too. */
export const STATISTIC_NAMES: Readonly<Record<string, string>> = {
  aoristicWeights: "Aoristic weights",
  benjaminiHochberg: "Benjamini and Hochberg’s q",
  detectableReduction: "Detectable reduction",
  emergingHotspot: "Emerging hotspot",
  funnelLimits: "Funnel limits",
  generalisedGini: "Generalised Gini",
  getisOrdGiStar: "Getis and Ord’s Gi*",
  gini: "Gini index",
  individualsChart: "Individuals chart",
  kernelDensity: "Kernel density",
  mannKendall: "Mann and Kendall’s trend test",
  maximalCover: "Maximal cover",
  meanInterval: "Interval of a mean",
  overDispersion: "Over-dispersion",
  percentileRanks: "Percentile ranks",
  poissonInterval: "Interval of a count (Poisson)",
  predictionAccuracy: "Prediction accuracy (PAI and PEI)",
  rankIntervals: "Intervals of ranks",
  rankStability: "Stability of ranks",
  rateRatio: "Rate ratio",
  shortestTour: "Shortest tour",
  uniqueBounds: "Bounds of individuals",
  weightedDisplacementDifference: "Weighted displacement difference (WDD)",
  weightedDisplacementQuotient: "Weighted displacement quotient (WDQ)",
  wilsonInterval: "Interval of a share (Wilson)",
};

/** A docstring as a reader of the page wants it: other statistics by their names in the field. */
export function withoutFunctionNames(says: string): string {
  return says.replaceAll(/\b[a-z]+[A-Z][A-Za-z]*\b/g, (name) => {
    const known = STATISTIC_NAMES[name];
    return known === undefined ? name : known.charAt(0).toLowerCase() + known.slice(1);
  });
}

/** What no single measure or statistic says. */
export const GENERAL_METHODS = [
  {
    name: "Colours of the map",
    says: "Four or five classes by natural breaks, which put like wards together. Rates fill the ward; counts are circles whose area grows with the count.",
    caution: "Two wards on either side of a break may hardly differ. The table has the numbers.",
  },
  {
    name: "Sentences about a place",
    says: "A place is compared with the rest of the area and with the same months a year before. A difference is called one only when its whole 95 % interval lies on one side; “about the same” only when the interval lies between a fifth fewer and a quarter more. Otherwise the sentence says that it cannot be told.",
    caution: "About one comparison in twenty looks clear by chance alone, and a page makes several.",
  },
  {
    name: "Verdict on an operation",
    says: "The months after the start against those before, in its place and in places like it, chosen before the start and then kept: the weighted displacement difference with its 95 % interval, next door counted in, and the same at earlier dates. The verdict is one of ten sentences.",
    caution:
      "Places are compared, and an operation is no experiment. Five of the ten sentences say that one cannot tell.",
  },
  {
    name: "Missing numbers",
    says: "A number that cannot be shown has its reason: not supplied, no residents known, not collected, or withheld, marked [c], where a small count could point to a person.",
    caution: "Missing is never zero. Zero always means that nothing was recorded in a month that was supplied.",
  },
] as const;
