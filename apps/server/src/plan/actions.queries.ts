import type { ActionStatus, PriorityId } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import type { PlanAction, Target } from "./plan-record.js";

type Door = Pick<Database, "query">;

interface ActionRow {
  readonly area_code: string;
  readonly plan_year: string;
  readonly key: string;
  readonly position: number;
  readonly priority: PriorityId | null;
  readonly summary: string;
  readonly owners: string;
  readonly covers: string;
  readonly themes: string;
  readonly expected: string | null;
  readonly measure: string | null;
  readonly target: string | null;
  readonly place: string | null;
  readonly due_on: string | null;
  readonly status: ActionStatus;
  readonly status_reason: string | null;
  readonly version: number;
  readonly added_at: string | null;
}

function toAction(row: ActionRow): PlanAction {
  return {
    areaCode: row.area_code,
    planYear: row.plan_year,
    key: row.key,
    position: row.position,
    priority: row.priority,
    summary: row.summary,
    owners: JSON.parse(row.owners) as string[],
    covers: JSON.parse(row.covers) as string[],
    themes: JSON.parse(row.themes) as string[],
    expected: row.expected,
    measure: row.measure,
    target: row.target === null ? null : (JSON.parse(row.target) as Target),
    place: row.place,
    dueOn: row.due_on,
    status: row.status,
    statusReason: row.status_reason,
    version: row.version,
    addedAt: row.added_at,
  };
}

/** The actions of a year's plan, in its order. */
export async function selectActions(door: Door, areaCode: string, planYear: string): Promise<PlanAction[]> {
  const rows = await door.query<ActionRow>(
    `SELECT * FROM plan_action WHERE area_code = ? AND plan_year = ? ORDER BY position, "key"`,
    [areaCode, planYear],
  );
  return rows.map(toAction);
}

export async function selectAction(
  door: Door,
  areaCode: string,
  planYear: string,
  key: string,
): Promise<PlanAction | null> {
  const [row] = await door.query<ActionRow>(
    `SELECT * FROM plan_action WHERE area_code = ? AND plan_year = ? AND "key" = ?`,
    [areaCode, planYear, key],
  );
  return row ? toAction(row) : null;
}

const COLUMNS = `area_code, plan_year, "key", position, priority, summary, owners, covers, themes, expected, measure,
  target, place, due_on, status, status_reason, version, added_at`;

/** Leaves an action as it is that is there already. */
export async function insertAction(transaction: Transaction, action: PlanAction): Promise<void> {
  await transaction.query(
    `INSERT INTO plan_action (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (area_code, plan_year, "key") DO NOTHING`,
    [
      action.areaCode,
      action.planYear,
      action.key,
      action.position,
      action.priority,
      action.summary,
      JSON.stringify(action.owners),
      JSON.stringify(action.covers),
      JSON.stringify(action.themes),
      action.expected,
      action.measure,
      action.target && JSON.stringify(action.target),
      action.place,
      action.dueOn,
      action.status,
      action.statusReason,
      action.version,
      action.addedAt,
    ],
  );
}

/** Gives an action another place in the order of its plan. */
export async function moveAction(
  transaction: Transaction,
  { areaCode, planYear, key }: PlanAction,
  position: number,
): Promise<void> {
  await transaction.query(`UPDATE plan_action SET position = ? WHERE area_code = ? AND plan_year = ? AND "key" = ?`, [
    position,
    areaCode,
    planYear,
    key,
  ]);
}

export async function deleteAction(
  transaction: Transaction,
  { areaCode, planYear, key }: Pick<PlanAction, "areaCode" | "planYear" | "key">,
): Promise<void> {
  await transaction.query(`DELETE FROM plan_action WHERE area_code = ? AND plan_year = ? AND "key" = ?`, [
    areaCode,
    planYear,
    key,
  ]);
}

/** Every short name that an action of an area bears in any year. */
export async function selectActionKeys(door: Door, areaCode: string): Promise<Set<string>> {
  const rows = await door.query<{ key: string }>(`SELECT DISTINCT "key" FROM plan_action WHERE area_code = ?`, [
    areaCode,
  ]);
  return new Set(rows.map(({ key }) => key));
}

/** Writes what may change of an action. */
export async function updateAction(transaction: Transaction, action: PlanAction): Promise<void> {
  await transaction.query(
    `UPDATE plan_action SET summary = ?, priority = ?, owners = ?, covers = ?, themes = ?, expected = ?, measure = ?,
      target = ?, place = ?, due_on = ?, status = ?, status_reason = ?, version = ? WHERE area_code = ? AND plan_year = ? AND "key" = ?`,
    [
      action.summary,
      action.priority,
      JSON.stringify(action.owners),
      JSON.stringify(action.covers),
      JSON.stringify(action.themes),
      action.expected,
      action.measure,
      action.target && JSON.stringify(action.target),
      action.place,
      action.dueOn,
      action.status,
      action.statusReason,
      action.version,
      action.areaCode,
      action.planYear,
      action.key,
    ],
  );
}
