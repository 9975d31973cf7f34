import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import { diamond } from "./trend-mark.js";
import type { TrendPoint } from "./trend-points.js";
import { WORDS } from "./words.js";

interface TrendKeyProps {
  readonly points: readonly TrendPoint[];
  readonly hasLimits: boolean;
  readonly hasPeriod: boolean;
  readonly hasTarget: boolean;
}

/** What the marks of the chart mean; only those that are there. */
export function TrendKey({ points, hasLimits, hasPeriod, hasTarget }: TrendKeyProps): ReactElement | null {
  const hasSignals = points.some((point) => point.signal !== null);
  if (!hasLimits && !hasPeriod && !hasTarget) return null;
  return (
    <ul className="trend-key" aria-hidden="true">
      {hasPeriod && (
        <KeyEntry words={WORDS.key.period}>
          <rect width="24" height="12" fill={CHART_COLOURS.period} />
        </KeyEntry>
      )}
      {hasLimits && (
        <>
          <KeyEntry words={WORDS.key.average}>
            <path d="M0 6h24" stroke={CHART_COLOURS.guide} strokeDasharray="6 4" />
          </KeyEntry>
          <KeyEntry words={WORDS.key.usual}>
            <path d="M0 3h24M0 9h24" stroke={CHART_COLOURS.guide} strokeDasharray="2 4" />
          </KeyEntry>
        </>
      )}
      {hasTarget && (
        <KeyEntry words={WORDS.key.target}>
          <path d="M0 6h24" stroke={CHART_COLOURS.third} strokeWidth={3} />
        </KeyEntry>
      )}
      {hasSignals && (
        <KeyEntry words={WORDS.key.signal}>
          <path d={diamond(12, 6, 5)} fill={CHART_COLOURS.signal} stroke={CHART_COLOURS.guide} />
        </KeyEntry>
      )}
    </ul>
  );
}

function KeyEntry({ words, children }: { readonly words: string; readonly children: ReactElement }): ReactElement {
  return (
    <li className="trend-key__entry">
      <svg width="24" height="12" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  );
}
