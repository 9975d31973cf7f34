/** Why there is no value. `UNDEFINED` is a value that cannot be computed, such as a ratio to nothing. */
export type MissingReason = "NOT_SUPPLIED" | "NO_POPULATION" | "UNDEFINED" | "WITHHELD" | "NOT_COLLECTED";

/** What a number counts or measures. */
export type Unit =
  | "incidents"
  | "incidents per 1,000 residents"
  | "residents"
  | "hectares"
  | "km²"
  | "ratio"
  | "harm"
  | "reports"
  | "letters"
  | "notices"
  | "warnings"
  | "orders"
  | "vehicles"
  | "arrests"
  | "fly-tips"
  | "places"
  | "cameras"
  | "stands"
  | "items"
  | "people"
  | "officer hours"
  | "pounds"
  | "visits"
  | "minutes"
  | "per cent"
  | "sessions"
  | "contact hours"
  | "staff hours"
  | "contacts"
  | "attendances"
  | "individuals"
  | "contacts per individual"
  | "pounds per contact hour"
  | "young people"
  | "individuals per 1,000 young people"
  | "contact hours per 1,000 young people"
  | "percentile"
  | "minutes' walk";

/**
 * A number that a person will read: a value with unit, method and source, and an interval where it is an estimate;
 * or no value and the named reason. A value of zero always means counted zero.
 */
export interface Figure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Confidence level of the interval, 0.95 for 95 %; null where there is no interval. */
  readonly level: number | null;
  readonly unit: Unit;
  readonly method: string;
  readonly source: string;
  readonly missing: MissingReason | null;
  /** The reason in a sentence; null when there is a value. */
  readonly missingBecause: string | null;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

interface Origin {
  readonly unit: Unit;
  readonly method: string;
  readonly source: string;
}

/** A counted number, without an interval. */
export function counted(value: number, origin: Origin): Figure {
  return { value, lower: null, upper: null, level: null, missing: null, missingBecause: null, ...origin };
}

/** An estimate with its interval at `level`. */
export function estimated(value: number, interval: Interval, level: number, origin: Origin): Figure {
  return {
    value,
    lower: interval.lower,
    upper: interval.upper,
    level,
    missing: null,
    missingBecause: null,
    ...origin,
  };
}

/** No value, with its reason as a name for programs and a sentence for people. */
export function missing(reason: MissingReason, because: string, origin: Origin): Figure {
  return {
    value: null,
    lower: null,
    upper: null,
    level: null,
    missing: reason,
    missingBecause: because,
    ...origin,
  };
}
