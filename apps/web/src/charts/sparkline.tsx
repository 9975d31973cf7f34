import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import { sparklinePath, sparklinePoints } from "./sparkline-path.js";

interface SparklineProps {
  /** One for each month; null where the month was not supplied. */
  readonly counts: readonly (number | null)[];
  /** What the line shows, for whoever does not see it. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A trend as small as a word, with gaps where months are missing and a dot on the last one. */
export function Sparkline({ counts, label, width = 120, height = 28 }: SparklineProps): ReactElement {
  const points = sparklinePoints(counts, { width, height, margin: 3 });
  const last = points.findLast((point) => point !== null);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path
        d={sparklinePath(points)}
        fill="none"
        stroke={CHART_COLOURS.line}
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {last && <circle cx={last.x} cy={last.y} r={2.5} fill={CHART_COLOURS.line} />}
    </svg>
  );
}
