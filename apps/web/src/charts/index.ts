export { IntervalBar } from "./interval-bar.js";
export { TrendChart } from "./lazy-trend-chart.js";
export { ScatterChart, type ScatterMark } from "./scatter-chart.js";
export { TrendTable } from "./trend-table.js";
export { Sparkline } from "./sparkline.js";
export { FunnelChart } from "./funnel-chart.js";
export { SmallMultiple } from "./small-multiple.js";
export { ChartToTake } from "./chart-to-take.js";
