import type { ReactElement } from "react";
import type { TrendPoint } from "./trend-points.js";
import { WORDS } from "./words.js";

interface CoverageStripProps {
  readonly points: readonly TrendPoint[];
  /** Pixels left free at both sides, so that a month stands under its point. */
  readonly left: number;
  readonly right: number;
}

const HEIGHTS = { SUPPLIED: 1, PARTLY_SUPPLIED: 0.5, NOT_SUPPLIED: 0 } as const;

/** Which months were supplied: a full block, half a block where a source is missing, none where the month is. */
export function CoverageStrip({ points, left, right }: CoverageStripProps): ReactElement {
  return (
    <div className="coverage-strip" style={{ paddingLeft: left, paddingRight: right }}>
      <svg
        className="coverage-strip__months"
        viewBox={`0 0 ${points.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {points.map(({ index, month, coverage }) => (
          <rect key={month} x={index + 0.06} y={1 - HEIGHTS[coverage]} width={0.88} height={HEIGHTS[coverage]} />
        ))}
      </svg>
      <p className="coverage-strip__words">{coverageWords(points)}</p>
    </div>
  );
}

/** `Records for every month`, or how many are missing or partly there. */
export function coverageWords(points: readonly TrendPoint[]): string {
  const missing = points.filter((point) => point.coverage === "NOT_SUPPLIED").length;
  const partly = points.filter((point) => point.coverage === "PARTLY_SUPPLIED").length;
  const supplied = points.length - missing;
  const held = missing === 0 ? WORDS.coverage.all : WORDS.coverage.some(supplied, points.length);
  return partly === 0 ? held : WORDS.coverage.partly(held, partly);
}
