import type { Interval } from "./figures.js";

export type ChangeDirection = "FEWER" | "MORE" | "NO_CLEAR_CHANGE" | "NOT_KNOWN";

export interface RatioEstimate extends Interval {
  /** The count as a multiple of the base count. */
  readonly ratio: number;
}

/** What an interval of a ratio carries: fewer or more only where all of it lies on one side of 1. */
export function changeDirection(estimate: RatioEstimate | null): ChangeDirection {
  if (!estimate) return "NOT_KNOWN";
  if (estimate.upper < 1) return "FEWER";
  if (estimate.lower > 1) return "MORE";
  return "NO_CLEAR_CHANGE";
}

/** `12 % fewer than the year before (between 17 % and 6 % fewer)`, or that there is no clear change; with the interval. */
export function changeWords(estimate: RatioEstimate, base = "the year before"): string {
  const between = ratioBetweenWords(estimate);
  return changeDirection(estimate) === "NO_CLEAR_CHANGE"
    ? `no clear change from ${base} (${between})`
    : `${differenceWords(estimate.ratio)} ${estimate.ratio >= 2 ? "as" : "than"} ${base} (${between})`;
}

/** `12 % fewer`, `8 % more`, or `3.4 times as many` from twice as many up. */
export function differenceWords(ratio: number): string {
  if (ratio >= 2) return `${timesText(ratio)} as many`;
  return `${percentText(ratio)} ${ratio < 1 ? "fewer" : "more"}`;
}

/** `between 17 % and 6 % fewer`, `between 3 % fewer and 5 % more`, `between 2.1 times and 3.4 times`. */
export function ratioBetweenWords({ lower, upper }: Interval): string {
  if (lower >= 2) return `between ${timesText(lower)} and ${timesText(upper)}`;
  if (upper < 1) return `between ${percentText(lower)} and ${percentText(upper)} fewer`;
  if (lower > 1 && upper < 2) return `between ${percentText(lower)} and ${percentText(upper)} more`;
  return `between ${differenceWords(lower)} and ${differenceWords(upper)}`;
}

function timesText(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString("en-GB")} times`;
}

/** The distance of a ratio from 1 in per cent: whole, but with a decimal below 1 so that it never reads as nothing. */
function percentText(ratio: number): string {
  const percent = Math.abs(ratio - 1) * 100;
  return `${percent < 0.95 && percent > 0 ? percent.toFixed(1) : Math.round(percent)} %`;
}
