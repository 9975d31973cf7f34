import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";

interface TargetBarProps {
  readonly value: number;
  readonly target: number;
  /** Both in words, for whoever does not see it. */
  readonly label: string;
  readonly width?: number;
}

const HEIGHT = 20;
const MARGIN = 4;
/** The greater of the two ends here, so that a value beyond its target is seen as such. */
const FULL = 0.9;

/** What was counted as a bar, and what is to be reached as a line across it. */
export function TargetBar({ value, target, label, width = 240 }: TargetBarProps): ReactElement {
  const most = Math.max(value, target, 1);
  const place = (of: number) => MARGIN + (of / most) * FULL * (width - 2 * MARGIN);
  return (
    <svg
      className="target-bar"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path d={`M${MARGIN} ${HEIGHT / 2}H${width - MARGIN}`} stroke={CHART_COLOURS.grid} strokeWidth={8} />
      <path d={`M${MARGIN} ${HEIGHT / 2}H${place(value)}`} stroke={CHART_COLOURS.line} strokeWidth={8} />
      <path d={`M${place(target)} 1V${HEIGHT - 1}`} stroke={CHART_COLOURS.signal} strokeWidth={3} />
    </svg>
  );
}
