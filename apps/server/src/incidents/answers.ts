import {
  changeDirection,
  type ChangeDirection,
  changeOnYear,
  changeWords,
  counted,
  estimated,
  type Figure,
  missing,
  monthNumber,
  partnerSourceOf,
  type Period,
  periodName,
  ratePer1000,
  recordedIncidents,
  yearsBefore,
} from "@safer-wards/domain";
import { poissonInterval, rateRatio } from "@safer-wards/stats";
import type { Ward } from "../wards/index.js";
import { MonthlyTable } from "./counting.js";
import { isDemonstration } from "./coverage.js";
import { leftOutWords } from "./left-out.js";
import type { Question } from "./question.js";

export const LEVEL = 0.95;

/** A change against the same months a year before. */
export interface Change {
  readonly ratio: Figure;
  readonly baseCount: Figure;
  readonly basePeriod: Period;
  readonly direction: ChangeDirection;
  readonly monthsCompared: number;
  readonly words: string;
}

/** What one place's count comes to. */
export interface CountFigures {
  readonly count: Figure;
  readonly rate: Figure;
  readonly change: Change;
}

/** Month numbers of a period. */
export function monthNumbers(period: Period): number[] {
  const first = monthNumber(period.firstMonth);
  return Array.from({ length: monthNumber(period.endMonth) - first }, (_, offset) => first + offset);
}

/** One count a month, null where the month was not supplied. */
export function countsByMonth(question: Question, period: Period): (number | null)[] {
  const { columns, selection, coverage } = question;
  const table = MonthlyTable.of(columns, selection.supplies);
  return monthNumbers(period).map((month) =>
    coverage(month) === "NOT_SUPPLIED" ? null : table.count(month, selection.wards, selection.types),
  );
}

/** The count, rate and change of the question's period in the wards that `mask` marks, who are `wards`. */
export function figuresOf(question: Question, wards: readonly Ward[], mask: Uint8Array): CountFigures {
  const { count, months } = countOver(question, mask);
  return {
    count: countFigure(question, count, months),
    rate: rateFigure(question, count, months, wards),
    change: changeOf(question, mask),
  };
}

/** The bare count in the wards that `mask` marks, and over how many supplied months of the period. */
export function countOver(question: Question, mask: Uint8Array): { count: number; months: number } {
  const supplied = monthNumbers(question.period).filter((month) => question.coverage(month) !== "NOT_SUPPLIED");
  const table = MonthlyTable.of(question.columns, question.selection.supplies);
  const count = supplied.reduce((sum, month) => sum + table.count(month, mask, question.selection.types), 0);
  return { count, months: supplied.length };
}

function countFigure(question: Question, count: number, months: number): Figure {
  const origin = {
    unit: "incidents",
    method: `${recordedIncidents.method} Counted over ${monthsText(months)}.`,
    source: sourceOf(question),
  } as const;
  return months === 0 ? missing("NOT_SUPPLIED", notSupplied(question), origin) : counted(count, origin);
}

function rateFigure(question: Question, count: number, months: number, wards: readonly Ward[]): Figure {
  const origin = {
    unit: ratePer1000.unit,
    method: `${ratePer1000.method} Counted over ${monthsText(months)}.`,
    source: `${sourceOf(question)}; residents: ${residentsSource(question)}`,
  } as const;
  if (months === 0) return missing("NOT_SUPPLIED", notSupplied(question), origin);
  const residents = residentsOf(wards);
  if (!residents) return missing("NO_POPULATION", "No number of residents is known for this place.", origin);
  const { lower, upper } = poissonInterval(count, LEVEL);
  const per1000 = (value: number) => (value * 1000) / residents;
  return estimated(per1000(count), { lower: per1000(lower), upper: per1000(upper) }, LEVEL, origin);
}

/** Of an outline of its own, whoever added it said how many live there. */
export function residentsSource({ within }: Question): string {
  return within?.source ?? "Office for National Statistics";
}

/** Residents of wards together; null when one of them is not known. */
export function residentsOf(wards: readonly Ward[]): number | null {
  let sum = 0;
  for (const ward of wards) {
    if (ward.residents === null) return null;
    sum += ward.residents;
  }
  return sum;
}

/**
 * Compares like with like: a month enters only when it and the same month a year before were both supplied, and in
 * it only the suppliers that delivered both.
 */
function changeOf(question: Question, wards: Uint8Array): Change {
  const { columns, selection, coverage } = question;
  let count = 0;
  let base = 0;
  let months = 0;
  for (const month of monthNumbers(question.period)) {
    if (coverage(month) === "NOT_SUPPLIED" || coverage(month - 12) === "NOT_SUPPLIED") continue;
    const both = selection.supplies.map((wanted, index) => {
      const supply = columns.supplies[index];
      return wanted && supply?.months.has(month) && supply.months.has(month - 12) ? 1 : 0;
    });
    const table = MonthlyTable.of(columns, both);
    count += table.count(month, wards, selection.types);
    base += table.count(month - 12, wards, selection.types);
    months++;
  }
  return describeChange(question, count, base, months);
}

function describeChange(question: Question, count: number, base: number, months: number): Change {
  const basePeriod = yearsBefore(question.period, 1);
  const source = sourceOf(question);
  const ratioOrigin = {
    unit: "ratio",
    method: `${changeOnYear.method} Compared over ${monthsText(months)}.`,
    source,
  } as const;
  const countOrigin = {
    unit: "incidents",
    method: `Recorded incidents in ${monthsText(months)} of ${periodName(basePeriod)}.`,
    source,
  } as const;
  if (months === 0) {
    const because = `No month of ${periodName(basePeriod)} was supplied to compare with.`;
    return {
      ratio: missing("NOT_SUPPLIED", because, ratioOrigin),
      baseCount: missing("NOT_SUPPLIED", because, countOrigin),
      basePeriod,
      direction: "NOT_KNOWN",
      monthsCompared: 0,
      words: "cannot be compared: the year before was not supplied",
    };
  }
  const estimate = rateRatio({ count, exposure: months, baseCount: base, baseExposure: months, level: LEVEL });
  return {
    ratio: estimate
      ? estimated(estimate.ratio, estimate, LEVEL, ratioOrigin)
      : missing("UNDEFINED", "Nothing was recorded in the year before, so there is nothing to divide by.", ratioOrigin),
    baseCount: counted(base, countOrigin),
    basePeriod,
    direction: changeDirection(estimate),
    monthsCompared: months,
    words:
      (estimate ? changeWords(estimate) : `${count} after none in the year before`) + comparedWords(question, months),
  };
}

function comparedWords(question: Question, months: number): string {
  const asked = monthNumbers(question.period).length;
  return months === asked ? "" : `, over the ${monthsText(months)} that both years have`;
}

function monthsText(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}

function notSupplied(question: Question): string {
  return `No month of ${periodName(question.period)} was supplied.`;
}

/** The suppliers whose records enter the answer, as a reader would cite them. */
export function sourceOf(question: Question): string {
  const { columns, selection } = question;
  if (isDemonstration(columns)) return "Demonstration data, generated";
  const partners = columns.supplies.filter((supply, index) => selection.supplies[index] && supply.organisation);
  if (partners.length > 0) {
    return partners.map(({ source, supplier }) => `${partnerSourceOf(source)?.name}: ${supplier}`).join("; ");
  }
  const names = columns.supplies.filter((_, index) => selection.supplies[index]).map((supply) => supply.supplier);
  return names.length === 0 ? "police.uk" : `police.uk street-level files of ${names.join(" and ")}`;
}

/** Sentences that must stand beside the answer, for its records and for residents and outlines. */
export function attributionOf(question: Question): string[] {
  const { outlines, residents, police } = question.area.attributions;
  const records = isDemonstration(question.columns)
    ? ["Demonstration data: generated, not records of real incidents"]
    : question.columns.supplies.some((supply) => supply.organisation)
      ? ["Partner records, for officers of the partnership alone"]
      : question.columns.supplies.length > 0
        ? police
        : [];
  const leftOut = question.leftOut ? [leftOutWords(question.leftOut)] : [];
  const within = question.within ? [question.within.source] : [];
  return [...new Set([...leftOut, ...records, ...within, ...residents, ...outlines])];
}

/** `Burglary in Judd`. */
export function titleOf(question: Question): string {
  return `${question.subject} in ${question.place}`;
}
