export { benjaminiHochberg } from "./benjamini-hochberg.js";
export { detectableReduction, type DetectableReductionQuestion } from "./detectable-reduction.js";
export { type EmergingHotspot, emergingHotspot, type EmergingHotspotQuestion } from "./emerging-hotspot.js";
export { funnelLimits, type FunnelLimitsQuestion } from "./funnel-limits.js";
export { generalisedGini } from "./generalised-gini.js";
export { getisOrdGiStar, type GiStar, type GiStarQuestion } from "./getis-ord-gi-star.js";
export { gini } from "./gini.js";
export {
  type IndividualsChart,
  individualsChart,
  type IndividualsChartRule,
  type IndividualsChartSignal,
} from "./individuals-chart.js";
export type { Interval } from "./interval.js";
export { kernelDensity, type KernelDensity, type KernelDensityQuestion } from "./kernel-density.js";
export { mannKendall, type MannKendall } from "./mann-kendall.js";
export { type OverDispersion, overDispersion, type OverDispersionQuestion } from "./over-dispersion.js";
export { poissonInterval } from "./poisson-interval.js";
export { type PredictionAccuracy, predictionAccuracy, type PredictionAccuracyQuestion } from "./prediction-accuracy.js";
export { type RankInterval, rankIntervals, type RankIntervalsQuestion } from "./rank-intervals.js";
export { type RateRatio, rateRatio, type RateRatioQuestion } from "./rate-ratio.js";
export { percentileRanks } from "./percentile-ranks.js";
export { type RankStability, rankStability, type RankStabilityQuestion } from "./rank-stability.js";
export { uniqueBounds } from "./unique-bounds.js";
export { seededRandom } from "./seeded-random.js";
export { wilsonInterval } from "./wilson-interval.js";
export { meanInterval, type MeanInterval } from "./mean-interval.js";
export { aoristicWeights } from "./aoristic-weights.js";
export { type MaximalCover, maximalCover, type MaximalCoverQuestion } from "./maximal-cover.js";
export { shortestTour, type Tour } from "./shortest-tour.js";
export {
  type BeforeAndAfter,
  type WeightedDisplacementDifference,
  weightedDisplacementDifference,
  type WeightedDisplacementDifferenceQuestion,
} from "./weighted-displacement-difference.js";
export {
  weightedDisplacementQuotient,
  type WeightedDisplacementQuotientQuestion,
} from "./weighted-displacement-quotient.js";
