import type { Bound, Database, Transaction } from "../database/index.js";
import type { PatrolPlan, PlanContent, TravelMode } from "./plan.js";
import type { PatrolVisit, SeenThing } from "./visit.js";

type Door = Pick<Database, "query">;

interface PlanRow {
  readonly id: string;
  readonly area_code: string;
  readonly operation_id: string | null;
  readonly title: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly content: string;
  readonly version: number;
  readonly demonstration: number;
  readonly changed_by: string | null;
  readonly changed_at: string;
}

function planOf(row: PlanRow): PatrolPlan {
  return {
    id: row.id,
    areaCode: row.area_code,
    operationId: row.operation_id,
    title: row.title,
    firstDay: row.first_day,
    lastDay: row.last_day,
    content: JSON.parse(row.content) as PlanContent,
    version: row.version,
    isDemonstration: row.demonstration === 1,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  };
}

export async function selectPlan(door: Door, id: string): Promise<PatrolPlan | null> {
  const [row] = await door.query<PlanRow>("SELECT * FROM patrol_plan WHERE id = ?", [id]);
  return row ? planOf(row) : null;
}

/** The latest first. */
export async function selectPlans(door: Door, areaCode: string): Promise<PatrolPlan[]> {
  const rows = await door.query<PlanRow>(
    "SELECT * FROM patrol_plan WHERE area_code = ? ORDER BY first_day DESC, id LIMIT 500",
    [areaCode],
  );
  return rows.map(planOf);
}

/** Plans with a shift from the first day up to, not including, the end day. */
export async function selectPlansBetween(
  door: Door,
  areaCode: string,
  firstDay: string,
  endDay: string,
): Promise<PatrolPlan[]> {
  const rows = await door.query<PlanRow>(
    "SELECT * FROM patrol_plan WHERE area_code = ? AND last_day >= ? AND first_day < ? ORDER BY first_day, id",
    [areaCode, firstDay, endDay],
  );
  return rows.map(planOf);
}

const PLAN_COLUMNS = [
  "id",
  "area_code",
  "operation_id",
  "title",
  "first_day",
  "last_day",
  "content",
  "version",
  "demonstration",
  "changed_by",
  "changed_at",
] as const;

export async function insertPlan(transaction: Transaction, plan: PatrolPlan): Promise<void> {
  const values: Bound[] = [
    plan.id,
    plan.areaCode,
    plan.operationId,
    plan.title,
    plan.firstDay,
    plan.lastDay,
    JSON.stringify(plan.content),
    plan.version,
    Number(plan.isDemonstration),
    plan.changedBy,
    plan.changedAt,
  ];
  await transaction.insertRows("patrol_plan", PLAN_COLUMNS, [values]);
}

export async function updatePlan(transaction: Transaction, plan: PatrolPlan): Promise<void> {
  await transaction.query(
    "UPDATE patrol_plan SET title = ?, operation_id = ?, content = ?, version = ?, changed_by = ?, changed_at = ? WHERE id = ?",
    [plan.title, plan.operationId, JSON.stringify(plan.content), plan.version, plan.changedBy, plan.changedAt, plan.id],
  );
}

export async function deletePlan(transaction: Transaction, id: string): Promise<void> {
  await transaction.query("DELETE FROM patrol_plan WHERE id = ?", [id]);
}

interface VisitRow {
  readonly id: string;
  readonly area_code: string;
  readonly plan_id: string | null;
  readonly shift_id: string | null;
  readonly cell: string;
  readonly ward_code: string;
  readonly arrived_at: string;
  readonly left_at: string;
  readonly officers: number;
  readonly mode: TravelMode;
  readonly seen: string;
  readonly results: string;
  readonly note: string;
  readonly organisation: string | null;
  readonly origin: string;
  readonly demonstration: number;
  readonly recorded_by: string | null;
  readonly recorded_at: string;
}

function visitOf(row: VisitRow): PatrolVisit {
  return {
    id: row.id,
    areaCode: row.area_code,
    planId: row.plan_id,
    shiftId: row.shift_id,
    cell: row.cell,
    wardCode: row.ward_code,
    arrivedAt: row.arrived_at,
    leftAt: row.left_at,
    officers: row.officers,
    mode: row.mode,
    seen: JSON.parse(row.seen) as SeenThing[],
    results: JSON.parse(row.results) as Record<string, number>,
    note: row.note,
    organisation: row.organisation,
    origin: row.origin,
    isDemonstration: row.demonstration === 1,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  };
}

/** Visits that began from one instant up to, not including, another; in order of time. */
export async function selectVisits(door: Door, areaCode: string, from: string, end: string): Promise<PatrolVisit[]> {
  const rows = await door.query<VisitRow>(
    "SELECT * FROM patrol_visit WHERE area_code = ? AND arrived_at >= ? AND arrived_at < ? ORDER BY arrived_at, id",
    [areaCode, from, end],
  );
  return rows.map(visitOf);
}

/** Which of these are held already. */
export async function selectHeldVisits(door: Door, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await door.query<{ id: string }>(
    `SELECT id FROM patrol_visit WHERE id IN (${ids.map(() => "?").join(", ")})`,
    ids,
  );
  return new Set(rows.map((row) => row.id));
}

/** How many ids are named in one statement. */
const IDS_AT_ONCE = 500;

/** Those that are held, by their ids. */
export async function selectVisitsById(door: Door, ids: readonly string[]): Promise<Map<string, PatrolVisit>> {
  const visits = new Map<string, PatrolVisit>();
  for (const some of inParts(ids)) {
    const marks = some.map(() => "?").join(", ");
    const rows = await door.query<VisitRow>(`SELECT * FROM patrol_visit WHERE id IN (${marks})`, some);
    for (const row of rows) visits.set(row.id, visitOf(row));
  }
  return visits;
}

export async function deleteVisits(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const some of inParts(ids)) {
    await transaction.query(`DELETE FROM patrol_visit WHERE id IN (${some.map(() => "?").join(", ")})`, some);
  }
}

function inParts(ids: readonly string[]): (readonly string[])[] {
  const starts = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, part) => part * IDS_AT_ONCE);
  return starts.map((start) => ids.slice(start, start + IDS_AT_ONCE));
}

const VISIT_COLUMNS = [
  "id",
  "area_code",
  "plan_id",
  "shift_id",
  "cell",
  "ward_code",
  "arrived_at",
  "left_at",
  "officers",
  "mode",
  "seen",
  "results",
  "note",
  "organisation",
  "origin",
  "demonstration",
  "recorded_by",
  "recorded_at",
] as const;

export async function insertVisits(transaction: Transaction, visits: readonly PatrolVisit[]): Promise<void> {
  const rows = visits.map((visit): Bound[] => [
    visit.id,
    visit.areaCode,
    visit.planId,
    visit.shiftId,
    visit.cell,
    visit.wardCode,
    visit.arrivedAt,
    visit.leftAt,
    visit.officers,
    visit.mode,
    JSON.stringify(visit.seen),
    JSON.stringify(visit.results),
    visit.note,
    visit.organisation,
    visit.origin,
    Number(visit.isDemonstration),
    visit.recordedBy,
    visit.recordedAt,
  ]);
  await transaction.insertRows("patrol_visit", VISIT_COLUMNS, rows);
}

interface MonthRow {
  readonly month: string;
  readonly ward_code: string;
  readonly visits: string | number;
}

/** Months with a visit, in order; by the day in UTC, which differs from London's for an hour of a summer's night. */
export async function selectVisitMonths(door: Door, areaCode: string, isDemonstration?: boolean): Promise<string[]> {
  const which = isDemonstration === undefined ? "" : " AND demonstration = ?";
  const rows = await door.query<Pick<MonthRow, "month">>(
    `SELECT DISTINCT substr(arrived_at, 1, 7) AS month FROM patrol_visit WHERE area_code = ?${which} ORDER BY month`,
    isDemonstration === undefined ? [areaCode] : [areaCode, Number(isDemonstration)],
  );
  return rows.map((row) => row.month);
}

export interface VisitCount {
  readonly place: string;
  readonly month: string;
  readonly count: number;
}

export async function selectVisitCounts(door: Door, areaCode: string, isDemonstration: boolean): Promise<VisitCount[]> {
  const rows = await door.query<MonthRow>(
    `SELECT substr(arrived_at, 1, 7) AS month, ward_code, COUNT(*) AS visits FROM patrol_visit
      WHERE area_code = ? AND demonstration = ? GROUP BY substr(arrived_at, 1, 7), ward_code`,
    [areaCode, Number(isDemonstration)],
  );
  return rows.map((row) => ({ place: row.ward_code, month: row.month, count: Number(row.visits) }));
}

export async function deleteDemonstrationPatrols(transaction: Transaction): Promise<void> {
  for (const table of ["patrol_visit", "patrol_plan"]) {
    await transaction.query(`DELETE FROM ${table} WHERE demonstration = 1`);
  }
}
