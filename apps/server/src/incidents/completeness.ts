import { counted, type Figure, missing, type Month, monthOfNumber } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { monthNumbers, sourceOf } from "./answers.js";
import { readCoverage } from "./coverage.service.js";
import type { Question } from "./question.js";

export interface Completeness {
  readonly monthsSupplied: number;
  readonly monthsAsked: number;
  readonly words: string;
  readonly missingMonths: readonly Month[];
  readonly withoutPlace: Figure;
}

/** How many months of the question's period are there, and what of them is in no ward. */
export async function completenessOf(database: Database, question: Question): Promise<Completeness> {
  const months = monthNumbers(question.period);
  const missingMonths = months.filter((month) => question.coverage(month) === "NOT_SUPPLIED");
  const partly = months.filter((month) => question.coverage(month) === "PARTLY_SUPPLIED").length;
  const supplied = months.length - missingMonths.length;
  return {
    monthsSupplied: supplied,
    monthsAsked: months.length,
    words:
      `${supplied} of ${months.length} months supplied` +
      (partly > 0 ? `, ${partly} of them without every additional force.` : "."),
    missingMonths: missingMonths.map(monthOfNumber),
    withoutPlace: await withoutPlace(database, question, supplied),
  };
}

async function withoutPlace(database: Database, question: Question, supplied: number): Promise<Figure> {
  const { suppliers } = await readCoverage(database, question.area, question.columns);
  const months = new Set(monthNumbers(question.period).map(monthOfNumber));
  const rows = suppliers
    .filter((_, index) => question.selection.supplies[index])
    .flatMap((supplier) => supplier.months.filter((held) => months.has(held.month)))
    .reduce((sum, held) => sum + (held.delivery?.without_place ?? 0), 0);
  const origin = {
    unit: "incidents",
    method: "Rows of the forces' whole files, far beyond this area, that name no place and so are in no ward.",
    source: sourceOf(question),
  } as const;
  return supplied === 0
    ? missing("NOT_SUPPLIED", "No month of the period was supplied.", origin)
    : counted(rows, origin);
}
