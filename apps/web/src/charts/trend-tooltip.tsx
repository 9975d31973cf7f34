import { monthName } from "@safer-wards/domain";
import type { ReactElement } from "react";
import type { TrendPoint } from "./trend-points.js";
import { WORDS } from "./words.js";

interface TrendTooltipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: TrendPoint }[];
}

/** The month under the pointer: its count or why there is none, and why it stands out. */
export function TrendTooltip({ active, payload }: TrendTooltipProps): ReactElement | null {
  const point = payload?.[0]?.payload;
  if (active !== true || !point) return null;
  return (
    <div className="trend-tooltip">
      <strong>{monthName(point.month)}</strong>
      <span>{pointWords(point)}</span>
      {point.signal !== null && <span>{point.signal}</span>}
    </div>
  );
}

export function pointWords({ count, coverage }: TrendPoint): string {
  if (count === null) return WORDS.point.notSupplied;
  return WORDS.point.recorded(count, coverage === "PARTLY_SUPPLIED");
}
