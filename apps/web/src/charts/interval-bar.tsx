import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import { ratioPosition } from "./interval-scale.js";

interface IntervalBarProps {
  readonly ratio: { readonly value: number | null; readonly lower: number | null; readonly upper: number | null };
  /** What the bar shows, for whoever does not see it, for example the change in words. */
  readonly label: string;
  readonly width?: number;
}

const HEIGHT = 16;
const MARGIN = 7;

/** A ratio with its interval against 1: fewer to the left, more to the right. An interval over the line is no news. */
export function IntervalBar({ ratio, label, width = 120 }: IntervalBarProps): ReactElement | null {
  const { value, lower, upper } = ratio;
  if (value === null || lower === null || upper === null) return null;
  const place = (of: number) => MARGIN + ratioPosition(of) * (width - 2 * MARGIN);
  const middle = HEIGHT / 2;
  const isBeyondLeft = ratioPosition(lower) === 0;
  const isBeyondRight = ratioPosition(upper) === 1;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={`M${place(1)} 1V${HEIGHT - 1}`} stroke={CHART_COLOURS.guide} strokeDasharray="2 2" />
      <path d={`M${place(lower)} ${middle}H${place(upper)}`} stroke={CHART_COLOURS.line} strokeWidth={2} />
      {isBeyondLeft && <path d={`M${MARGIN} ${middle - 4}l-5 4 5 4Z`} fill={CHART_COLOURS.line} />}
      {isBeyondRight && <path d={`M${width - MARGIN} ${middle - 4}l5 4-5 4Z`} fill={CHART_COLOURS.line} />}
      <circle cx={place(value)} cy={middle} r={4} fill={CHART_COLOURS.line} stroke="#fff" />
    </svg>
  );
}
