export { IntervalBar } from "./interval-bar.js";
export { TrendChart } from "./lazy-trend-chart.js";
export { TrendTable } from "./trend-table.js";
export { Sparkline } from "./sparkline.js";
