export {
  type IndividualsChart,
  type IndividualsChartRule,
  type IndividualsChartSignal,
  individualsChart,
} from "./individuals-chart.js";
export type { Interval } from "./interval.js";
export { poissonInterval } from "./poisson-interval.js";
export { type RateRatio, type RateRatioQuestion, rateRatio } from "./rate-ratio.js";
