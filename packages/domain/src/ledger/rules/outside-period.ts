import { monthNumber, periodName } from "../../months.js";
import type { LedgerFigure, Section } from "../ledger-figure.js";
import type { Rule } from "../finding.js";

/** Parts of a plan that look back on the year before the plan's own. */
const LOOKING_BACK: readonly Section[] = ["HEADING", "TABLE", "TEXT"];

/** A figure whose months are not wholly in the year it is reported for, nor in the year before that. */
export function outsidePeriod(reviewStartYear: number): Rule {
  return (figures) =>
    figures
      .filter((figure) => isOutside(figure, reviewStartYear))
      .map((figure) => ({
        rule: "OUTSIDE_PERIOD" as const,
        figures: [figure],
        words: `${figure.statement}: of ${periodName(figure.period)}, in a review of April ${reviewStartYear} to March ${reviewStartYear + 1}.`,
        settledBy: "Give the value for the year of the review, or move it to the year it belongs to.",
      }));
}

function isOutside({ section, period, value }: LedgerFigure, reviewStartYear: number): boolean {
  // A review may well promise something in words for the year to come; its numbers are of the year behind.
  if (!LOOKING_BACK.includes(section) || value.kind === "WORD" || value.kind === "AUDIENCE") return false;
  const first = monthNumber(`${reviewStartYear - 1}-04`);
  return monthNumber(period.firstMonth) < first || monthNumber(period.endMonth) > first + 24;
}
