import { yearsBefore } from "../../months.js";
import type { Reason, Rule } from "../finding.js";
import { type LedgerFigure, numberOf, SECTION_WORDS } from "../ledger-figure.js";
import { valueWords } from "../value-words.js";

/** A change that is stated beside the values it is the change of, and is not the difference of any pair of them. */
export const changeDoesNotFit: Rule = (figures) =>
  figures.flatMap((change) => (change.value.kind === "CHANGE" ? misfits(change, figures) : []));

function misfits(change: LedgerFigure, figures: readonly LedgerFigure[]): Reason[] {
  const { value } = change;
  if (value.kind !== "CHANGE") return [];
  const ofSeries = figures.filter(({ series }) => series.includes(value.of));
  const before = yearsBefore(change.period, 1);
  const now = valuesIn(ofSeries, change.period.firstMonth);
  const then = valuesIn(ofSeries, before.firstMonth);
  return now.flatMap((figure) => {
    if (then.length === 0 || then.some((base) => isChangeOf(value, numberOf(figure)!, numberOf(base)!))) return [];
    const base = then[0]!;
    return [
      {
        rule: "CHANGE_DOES_NOT_FIT" as const,
        // The year before is what both are measured by, and is not in question.
        figures: [figure, change],
        words:
          `${valueWords(figure.value)} in the ${SECTION_WORDS[figure.section]} after ${valueWords(base.value)} is ` +
          `${changeWordsOf(value.as, numberOf(figure)!, numberOf(base)!)}, where ${valueWords(value)} is stated.`,
        settledBy: "Work the change out again from the counts of both years.",
      },
    ];
  });
}

function valuesIn(figures: readonly LedgerFigure[], firstMonth: string): LedgerFigure[] {
  return figures.filter((figure) => figure.period.firstMonth === firstMonth && numberOf(figure) !== null);
}

/** To as many decimals as the change is stated with. */
function isChangeOf(stated: { by: number; as: "PER_CENT" | "ABSOLUTE" }, now: number, then: number): boolean {
  if (stated.as === "ABSOLUTE") return now - then === stated.by;
  if (then === 0) return false;
  const decimals = `${stated.by}`.split(".")[1]?.length ?? 0;
  return ((now / then - 1) * 100).toFixed(decimals) === stated.by.toFixed(decimals);
}

function changeWordsOf(as: "PER_CENT" | "ABSOLUTE", now: number, then: number): string {
  const difference = as === "ABSOLUTE" ? now - then : (now / then - 1) * 100;
  const size =
    as === "ABSOLUTE" ? Math.abs(difference).toLocaleString("en-GB") : `${Math.abs(difference).toFixed(1)} %`;
  return `${size} ${difference < 0 ? "fewer" : "more"}`;
}
