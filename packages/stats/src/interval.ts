/** A confidence interval in the unit of its estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
