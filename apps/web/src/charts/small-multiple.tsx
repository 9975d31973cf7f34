import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import { shortMonth } from "./month-ticks.js";
import { sparklinePath, type SparklinePoint } from "./sparkline-path.js";
import { useWidth } from "./use-width.js";

interface SmallMultipleProps {
  /** One for each month; null where the month was not supplied. */
  readonly values: readonly (number | null)[];
  /** Another line behind, to compare with. */
  readonly behind: readonly (number | null)[] | null;
  /** The top of the scale, the same for every chart of the set. */
  readonly most: number;
  readonly first: string;
  readonly last: string;
  readonly label: string;
}

const HEIGHT = 120;
const MARGINS = { left: 4, right: 4, top: 4, bottom: 20 };

/** One chart of a set that all share a scale. */
export function SmallMultiple({ values, behind, most, first, last, label }: SmallMultipleProps): ReactElement {
  const { frame, width } = useWidth(260);
  const bottom = HEIGHT - MARGINS.bottom;
  const points = (list: readonly (number | null)[]) =>
    list.map((value, index): SparklinePoint | null =>
      value === null
        ? null
        : {
            x: MARGINS.left + (index / Math.max(1, list.length - 1)) * (width - MARGINS.left - MARGINS.right),
            y: bottom - (value / most) * (bottom - MARGINS.top),
          },
    );
  return (
    <div ref={frame}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        <path d={`M0 ${bottom}H${width}`} stroke={CHART_COLOURS.guide} />
        <path d={`M0 ${MARGINS.top}H${width}`} stroke={CHART_COLOURS.grid} />
        {behind && (
          <path d={sparklinePath(points(behind))} fill="none" stroke={CHART_COLOURS.guide} strokeDasharray="3 3" />
        )}
        <path d={sparklinePath(points(values))} fill="none" stroke={CHART_COLOURS.line} strokeWidth={2} />
        <g fontSize={12} fill={CHART_COLOURS.guide}>
          <text x={0} y={HEIGHT - 5}>
            {first === "" ? "" : shortMonth(first)}
          </text>
          <text x={width} y={HEIGHT - 5} textAnchor="end">
            {last === "" ? "" : shortMonth(last)}
          </text>
        </g>
      </svg>
    </div>
  );
}
