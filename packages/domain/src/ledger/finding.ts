import type { LedgerFigure } from "./ledger-figure.js";

export const FINDING_RULES = [
  "UNEQUAL_VALUES",
  "SWAPPED_DIGITS",
  "CHANGE_DOES_NOT_FIT",
  "PART_EXCEEDS_WHOLE",
  "OTHER_UNIT_OR_POPULATION",
  "OTHER_AUDIENCE",
  "STATE_BESIDE_RESULT",
  "OUTSIDE_PERIOD",
  "RATE_WITHOUT_RATE",
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** One thing that a rule saw. */
export interface Reason {
  readonly rule: FindingRule;
  /** The figures it is about, in the order of the ledger. */
  readonly figures: readonly LedgerFigure[];
  /** What is wrong, in a sentence. */
  readonly words: string;
  /** What would settle it, in a sentence. */
  readonly settledBy: string;
}

/** `CONFLICT`: the values cannot all be true. `QUERY`: they can, but a reader would take one for another. */
export type Severity = "CONFLICT" | "QUERY";

const CONFLICTS: readonly FindingRule[] = ["UNEQUAL_VALUES", "CHANGE_DOES_NOT_FIT", "PART_EXCEEDS_WHOLE"];

/** Everything that the rules saw about one fact, or about facts that are read side by side. */
export interface Finding {
  /** The subject or series that it is about; the same as long as those are. */
  readonly id: string;
  readonly severity: Severity;
  readonly reasons: readonly Reason[];
  readonly figures: readonly LedgerFigure[];
}

export function severityOf(reasons: readonly Reason[]): Severity {
  return reasons.some(isContradiction) ? "CONFLICT" : "QUERY";
}

/** Whether a reason says that values cannot all be true. */
export function isContradiction({ rule }: Pick<Reason, "rule">): boolean {
  return CONFLICTS.includes(rule);
}

/** A rule looks at the figures of one subject or series, and at nothing else. */
export type Rule = (figures: readonly LedgerFigure[]) => readonly Reason[];
