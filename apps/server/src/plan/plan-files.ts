import {
  BOUNDS,
  CRIME_TYPE_IDS,
  isMonth,
  LEDGER_UNIT_NAMES,
  type LedgerUnit,
  PRIORITY_IDS,
  SECTIONS,
} from "@safer-wards/domain";
import { z } from "zod";
import { DECISIONS } from "./plan-record.js";

const Month = z.string().refine(isMonth);
const Period = z.object({ firstMonth: Month, endMonth: Month });
const Unit = z.enum(LEDGER_UNIT_NAMES as [LedgerUnit, ...LedgerUnit[]]);

const Action = z.object({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  priority: z.enum(PRIORITY_IDS).nullable(),
  summary: z.string(),
  owners: z.array(z.string()).min(1),
  covers: z.array(z.string()),
  themes: z.array(z.string()).default([]),
  measure: z.string().optional(),
  target: z.object({ value: z.number(), bound: z.enum(BOUNDS), unit: Unit }).optional(),
  place: z.string().optional(),
  reported: z.object({ text: z.string(), figures: z.array(z.string()) }).optional(),
});

/** `plan-actions.json`: the actions of each year, what was reported of them, and what became of them. */
export const ActionsFile = z.object({
  source: z.string(),
  years: z.array(z.object({ id: z.string(), actions: z.array(Action) })),
  rollOvers: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      steps: z.array(z.object({ action: z.string(), decision: z.enum(DECISIONS), becomes: z.string().optional() })),
    }),
  ),
});
export type ActionsFile = z.infer<typeof ActionsFile>;

const Value = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("NUMBER"), number: z.number(), bound: z.enum(BOUNDS) }),
  z.object({ kind: z.literal("CHANGE"), by: z.number(), as: z.enum(["PER_CENT", "ABSOLUTE"]), of: z.string() }),
  z.object({ kind: z.literal("PLACES"), places: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal("MONTHS"), months: z.array(Month).min(1), joined: z.enum(["AND", "TO"]) }),
  z.object({ kind: z.literal("WORD"), aspect: z.string(), word: z.string() }),
  z.object({ kind: z.literal("AUDIENCE"), groups: z.array(z.string()).min(1) }),
]);

/** A record of the ledger, as files and the database hold it. */
export const FigureRecord = z.object({
  id: z.string(),
  statement: z.string(),
  value: Value,
  unit: Unit,
  organisation: z.string(),
  period: Period,
  geography: z.enum(["BOROUGH", "PROGRAMME"]),
  section: z.enum(SECTIONS),
  series: z.array(z.string()).min(1),
  subject: z.string().optional(),
  partOf: z.string().optional(),
});

/** `plan-figures.json`: every figure of the plan, and which of our counts stand beside some. */
export const FiguresFile = z.object({
  document: z.object({ title: z.string(), assertedBy: z.string(), assertedIn: z.string() }),
  figures: z.array(FigureRecord.extend({ priority: z.enum(PRIORITY_IDS).nullable(), action: z.string().optional() })),
  beside: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      series: z.string(),
      period: Period,
      crimeTypes: z.array(z.enum(CRIME_TYPE_IDS)),
      whyDifferent: z.string(),
    }),
  ),
});
export type FiguresFile = z.infer<typeof FiguresFile>;
