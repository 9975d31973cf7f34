export { IntervalBar } from "./interval-bar.js";
export { TrendChart } from "./lazy-trend-chart.js";
export { Sparkline } from "./sparkline.js";
