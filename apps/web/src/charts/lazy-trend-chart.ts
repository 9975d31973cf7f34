import { lazy } from "react";

/** The chart with Recharts, loaded when it is first shown. Wants a `Suspense`. */
export const TrendChart = lazy(() => import("./trend-chart.js").then((module) => ({ default: module.TrendChart })));
