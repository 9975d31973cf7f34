import { BOUNDS, type Bound, isLedgerUnit, isMonth, type Period, periodLength } from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import { actionName, type LedgerRecord, type PlanAction } from "./plan-record.js";
import { requireText } from "./plan-texts.js";

/** A number that an owner reports with an update. */
export interface ReportedFigure {
  /** The series it goes on with; a new one, named by the statement, when left out. */
  readonly series?: string | null;
  readonly statement?: string | null;
  readonly number: number;
  readonly bound: string;
  readonly unit: string;
  readonly period: Period;
}

/** After every figure of the plan. */
const AFTER_THE_PLAN = 100_000;

/** The record of the ledger for a reported number. */
export function recordOf(
  given: ReportedFigure,
  action: PlanAction,
  organisation: string,
  known: readonly LedgerRecord[],
  updateId: string,
  now: Date,
): LedgerRecord {
  const id = `update-${updateId}`;
  const like = given.series ? known.find(({ series }) => series.includes(given.series ?? "")) : undefined;
  if (given.series && !like) throw new InvalidInput(`The ledger has no series "${given.series}".`, "figure");
  const { number, bound, unit, period } = given;
  if (!Number.isFinite(number) || number < 0) throw new InvalidInput("A figure is a number of 0 or more.", "figure");
  if (!BOUNDS.some((name) => name === bound)) throw new InvalidInput(`"${bound}" is no bound.`, "figure");
  if (!isLedgerUnit(unit)) throw new InvalidInput(`"${unit}" is no unit of the ledger.`, "figure");
  return {
    areaCode: action.areaCode,
    id,
    position: AFTER_THE_PLAN,
    statement: like ? like.statement : requireText(given.statement ?? "", "figure", 200),
    value: { kind: "NUMBER", number, bound: bound as Bound },
    unit,
    organisation,
    period: checkedPeriod(period),
    geography: like?.geography ?? "BOROUGH",
    section: "UPDATE",
    series: given.series ? [given.series] : [id],
    subject: like?.subject,
    priority: action.priority,
    action: actionName(action),
    document: "Update by the owner",
    assertedBy: organisation,
    assertedOn: now.toISOString().slice(0, 10),
    updateId,
    updateState: "SUBMITTED",
  };
}

function checkedPeriod({ firstMonth, endMonth }: Period): Period {
  if (!isMonth(firstMonth) || !isMonth(endMonth))
    throw new InvalidInput("A period runs from month to month.", "figure");
  try {
    periodLength({ firstMonth, endMonth });
  } catch {
    throw new InvalidInput("The period of the figure ends before it begins.", "figure");
  }
  return { firstMonth, endMonth };
}
