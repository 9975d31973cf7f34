import type { Month } from "../months.js";
import type { LedgerUnit } from "./ledger-unit.js";

export const BOUNDS = ["EXACT", "OVER", "AT_LEAST", "ABOUT"] as const;
/** How a number is meant: as it stands, or as the end of a range. */
export type Bound = (typeof BOUNDS)[number];

/** What a record of the ledger says. Most are numbers; what stands beside numbers can contradict itself as well. */
export type LedgerValue =
  | { readonly kind: "NUMBER"; readonly number: number; readonly bound: Bound }
  /** A change that is stated on the period before, of the series `of`. */
  | { readonly kind: "CHANGE"; readonly by: number; readonly as: "PER_CENT" | "ABSOLUTE"; readonly of: string }
  /** A place that is named twice was visited twice. */
  | { readonly kind: "PLACES"; readonly places: readonly string[] }
  /** Months one by one (`AND`), or from the first to the last (`TO`). */
  | { readonly kind: "MONTHS"; readonly months: readonly Month[]; readonly joined: "AND" | "TO" }
  /** A word about an aspect, such as how certain something is. */
  | { readonly kind: "WORD"; readonly aspect: string; readonly word: string }
  /** For whom something is. */
  | { readonly kind: "AUDIENCE"; readonly groups: readonly string[] };

export const SECTIONS = ["INTRODUCTION", "HEADING", "TABLE", "TEXT", "PRIORITIES", "ACTIONS", "UPDATE"] as const;
/** Where a figure stands: a part of the plan's document, or an update by an owner. */
export type Section = (typeof SECTIONS)[number];

export const SECTION_WORDS: Readonly<Record<Section, string>> = {
  INTRODUCTION: "introduction",
  HEADING: "heading of the review",
  TABLE: "table of the review",
  TEXT: "text of the review",
  PRIORITIES: "list of priorities",
  ACTIONS: "tables of actions",
  UPDATE: "update by the owner",
};

/** One thing that a document says, as it says it. */
export interface LedgerFigure {
  readonly id: string;
  /** What is counted, in our words. */
  readonly statement: string;
  readonly value: LedgerValue;
  readonly unit: LedgerUnit;
  /** Whose count it is, as a slug. */
  readonly organisation: string;
  readonly period: { readonly firstMonth: Month; readonly endMonth: Month };
  /** `BOROUGH`, or `PROGRAMME` for all whom a programme serves, wherever they come from. */
  readonly geography: "BOROUGH" | "PROGRAMME";
  readonly section: Section;
  /** What it counts over the years. Figures of one series and period speak of one fact. */
  readonly series: readonly string[];
  /** Joins series that are read side by side and could be taken for each other. */
  readonly subject?: string | undefined;
  /** The series that this one is a part of, and can therefore not exceed. */
  readonly partOf?: string | undefined;
}

/** Whether two figures speak of the same months. */
export function isSamePeriod(one: LedgerFigure, other: LedgerFigure): boolean {
  return one.period.firstMonth === other.period.firstMonth && one.period.endMonth === other.period.endMonth;
}

/** The number that a record states; null where it states something else. */
export function numberOf({ value }: Pick<LedgerFigure, "value">): number | null {
  return value.kind === "NUMBER" ? value.number : null;
}
