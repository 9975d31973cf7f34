import { bySeries } from "../facts.js";
import type { Reason, Rule } from "../finding.js";
import { type LedgerFigure, numberOf } from "../ledger-figure.js";
import { sortOf } from "../ledger-unit.js";
import { figureValueWords } from "../value-words.js";

/**
 * One series counted in two units, such as referrals and people, in one year or from year to year; or series side by side that a reader would take for each
 * other, because both count people and count different ones. A referral is not a person, and a person may be met often.
 */
export const otherUnitOrPopulation: Rule = (figures) => [
  ...[...bySeries(figures).values()].flatMap((series) => otherUnit(series.filter((one) => numberOf(one) !== null))),
  ...sideBySide(figures),
];

function otherUnit(series: readonly LedgerFigure[]): Reason[] {
  const units = [...new Set(series.map(({ unit }) => unit))];
  if (units.length < 2) return [];
  return [
    {
      rule: "OTHER_UNIT_OR_POPULATION",
      figures: series,
      words: `${series[0]?.statement}: counted as ${units.join(" and as ")}.`,
      settledBy: `Ask whether ${units.join(" or ")} were counted.`,
    },
  ];
}

/** Series of one subject in units of one sort that differ in unit or in whom they count. */
function sideBySide(figures: readonly LedgerFigure[]): Reason[] {
  const counted = figures.filter(
    ({ value, unit, subject }) => subject && value.kind === "NUMBER" && ["PEOPLE", "PARTS"].includes(sortOf(unit)),
  );
  const series = [...bySeries(counted).values()].flatMap(([first]) => (first ? [first] : []));
  if (series.length < 2) return [];
  if (new Set(series.map(({ unit, geography }) => `${unit} ${geography}`)).size < 2) return [];
  const values = [...new Set(series.map((figure) => `${figureValueWords(figure)} (${lowerFirst(figure.statement)})`))];
  return [
    {
      rule: "OTHER_UNIT_OR_POPULATION",
      figures: series,
      words: `Side by side stand ${values.join(", ")}: they count different things.`,
      settledBy: "Say beside each number whom or what it counts, and over which time.",
    },
  ];
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
