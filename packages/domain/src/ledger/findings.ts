import { type Finding, type Reason, type Rule, severityOf } from "./finding.js";
import type { LedgerFigure } from "./ledger-figure.js";
import { changeDoesNotFit } from "./rules/change-does-not-fit.js";
import { otherAudience } from "./rules/other-audience.js";
import { otherUnitOrPopulation } from "./rules/other-unit-or-population.js";
import { outsidePeriod } from "./rules/outside-period.js";
import { partExceedsWhole } from "./rules/part-exceeds-whole.js";
import { rateWithoutRate } from "./rules/rate-without-rate.js";
import { stateBesideResult } from "./rules/state-beside-result.js";
import { swappedDigits } from "./rules/swapped-digits.js";
import { unequalValues } from "./rules/unequal-values.js";

const RULES: readonly Rule[] = [
  unequalValues,
  swappedDigits,
  changeDoesNotFit,
  partExceedsWhole,
  otherUnitOrPopulation,
  otherAudience,
  stateBesideResult,
  rateWithoutRate,
];

/**
 * Everything in a ledger that contradicts itself or invites confusion, conflicts first. `reviewStartYear` is the year
 * whose review the figures stand in. Costs as the square of the figures of a subject, which are few.
 */
export function findingsIn(figures: readonly LedgerFigure[], reviewStartYear: number): Finding[] {
  const rules = [...RULES, outsidePeriod(reviewStartYear)];
  const found = [...bySubject(figures)].flatMap(([id, group]) => {
    const reasons = withoutRepetition(rules.flatMap((rule) => rule(group)));
    return reasons.length === 0 ? [] : [findingOf(id, reasons, group)];
  });
  return found.sort((left, right) => rank(left) - rank(right));
}

/** A figure of two series that have no subject is looked at with each of them, and with its whole. */
function bySubject(figures: readonly LedgerFigure[]): Map<string, LedgerFigure[]> {
  const groups = new Map<string, LedgerFigure[]>();
  for (const figure of figures) {
    const keys = figure.subject ? [figure.subject] : figure.partOf ? [...figure.series, figure.partOf] : figure.series;
    for (const key of new Set(keys)) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

/** A fact that is looked at from its whole's side too says the same thing twice. */
function withoutRepetition(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.words, reason])).values()];
}

function findingOf(id: string, reasons: readonly Reason[], group: readonly LedgerFigure[]): Finding {
  const named = new Set(reasons.flatMap((reason) => reason.figures));
  return { id, severity: severityOf(reasons), reasons, figures: group.filter((figure) => named.has(figure)) };
}

function rank({ severity }: Finding): number {
  return severity === "CONFLICT" ? 0 : 1;
}
