import {
  counted,
  type Figure,
  type Interval,
  monthName,
  addMonths,
  type Month,
  reachMeasure,
} from "@safer-wards/domain";
import { deliveryMonths } from "./contract-cost.js";
import type { YouthContract, YouthTarget } from "./youth.js";

export const PACES = ["AHEAD", "ON_PACE", "BEHIND", "CANNOT_TELL", "NOT_BEGUN"] as const;
export type Pace = (typeof PACES)[number];

/** How far delivery has come by a month, against what would be due by then. */
export interface TargetPace {
  readonly expected: Figure;
  readonly pace: Pace;
  readonly words: string;
}

/** Within a tenth of what is due is on pace. */
const MARGIN = 0.1;

/**
 * Compares what was delivered with the target's share that is due, evenly over the months of delivery. A range of different
 * people is behind only when its upper end is, and ahead only when its lower end is; otherwise it cannot be told.
 *
 * @param endMonth the first month that is not looked at any more
 */
export function paceOf(
  contract: YouthContract,
  target: YouthTarget,
  delivered: Interval | null,
  endMonth: Month,
): TargetPace {
  const { unit, name } = reachMeasure(target.measure);
  const months = deliveryMonths(contract);
  const elapsed = months.filter((month) => month < endMonth).length;
  const due = (target.value * elapsed) / months.length;
  const expected = counted(due, {
    unit,
    method: `${target.value.toLocaleString("en-GB")} over ${months.length} months of delivery, of which ${elapsed} have passed.`,
    source: "Contract",
  });
  const by = `by the end of ${monthName(addMonths(endMonth < contract.period.endMonth ? endMonth : contract.period.endMonth, -1))}`;
  if (elapsed === 0) return { expected, pace: "NOT_BEGUN", words: "Delivery has not begun." };
  if (delivered === null) return { expected, pace: "CANNOT_TELL", words: "Small numbers are withheld." };
  const counts =
    delivered.lower === delivered.upper
      ? whole(delivered.lower)
      : `${whole(delivered.lower)} to ${whole(delivered.upper)}`;
  const said = `${counts} of ${whole(due)} ${name.toLowerCase()} due ${by}`;
  if (delivered.upper < due * (1 - MARGIN)) return { expected, pace: "BEHIND", words: `Behind: ${said}.` };
  if (delivered.lower > due * (1 + MARGIN)) return { expected, pace: "AHEAD", words: `Ahead: ${said}.` };
  if (delivered.lower >= due * (1 - MARGIN)) return { expected, pace: "ON_PACE", words: `On pace: ${said}.` };
  return { expected, pace: "CANNOT_TELL", words: `Cannot tell yet: ${said}.` };
}

const whole = (value: number) => Math.round(value).toLocaleString("en-GB");
