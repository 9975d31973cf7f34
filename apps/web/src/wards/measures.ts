import type { Measure } from "@safer-wards/domain";
import type { ChangeDirection } from "../gql/graphql.js";
import { numberWords } from "../ui/index.js";
import type { WardFigures } from "./ward-comparison.js";
import { WORDS } from "./words.js";

const words = WORDS.message;

export function figureOf(ward: WardFigures, measure: Measure): WardFigures["rate"] {
  return measure.figure === "rate" ? ward.rate : ward.count;
}

/** A bound or a symbol of the legend: the unit stands in its title. */
export function writeMeasure(measure: Measure): (value: number) => string {
  return (value) => numberWords(value, measure.unit);
}

/** The ward with the highest figure, as a title that says it; plain where no ward has one or all are at zero. */
export function comparisonMessage(wards: readonly WardFigures[], measure: Measure): string {
  const counted = wards.filter((ward) => (figureOf(ward, measure).value ?? 0) > 0);
  const highest = counted.toSorted(
    (one, other) => (figureOf(other, measure).value ?? 0) - (figureOf(one, measure).value ?? 0),
  )[0];
  if (!highest) return words.none;
  return measure.figure === "rate" ? words.highestRate(highest.ward.name) : words.mostIncidents(highest.ward.name);
}

/** `10 % fewer`, for a column whose heading says fewer than when; without a clear direction no number is given. */
export function shortChange(direction: ChangeDirection, ratio: number | null): string {
  if (direction === "NOT_KNOWN" || ratio === null) return WORDS.change.notKnown;
  if (direction === "NO_CLEAR_CHANGE") return WORDS.change.noClearChange;
  const perCent = Math.round(Math.abs(ratio - 1) * 100);
  return direction === "FEWER" ? WORDS.change.fewer(perCent) : WORDS.change.more(perCent);
}
