import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import type { TrendPoint } from "./trend-points.js";

interface TrendMarkProps {
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly point: TrendPoint;
}

/** A diamond where a month stands out, a dot where a month has no neighbour to be joined with, nothing elsewhere. */
export function TrendMark({ cx, cy, point }: TrendMarkProps): ReactElement | null {
  if (cx === undefined || cy === undefined || point.count === null) return null;
  if (point.signal !== null) {
    return <path d={diamond(cx, cy, 5)} fill={CHART_COLOURS.signal} stroke={CHART_COLOURS.guide} />;
  }
  return point.isAlone ? <circle cx={cx} cy={cy} r={3} fill={CHART_COLOURS.line} /> : null;
}

export function diamond(cx: number, cy: number, radius: number): string {
  return `M${cx} ${cy - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}Z`;
}
