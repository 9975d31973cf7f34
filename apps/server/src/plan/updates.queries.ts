import type { ActionStatus } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import type { Evidence, PlanUpdate, UpdateState } from "./plan-record.js";

type Door = Pick<Database, "query">;

interface UpdateRow {
  readonly id: string;
  readonly area_code: string;
  readonly plan_year: string;
  readonly action_key: string;
  readonly organisation: string | null;
  readonly person_id: string | null;
  readonly reported_at: string | null;
  readonly words: string;
  readonly status: ActionStatus | null;
  readonly status_reason: string | null;
  readonly evidence: string;
  readonly state: UpdateState;
  readonly note: string | null;
  readonly version: number;
}

function toUpdate(row: UpdateRow): PlanUpdate {
  return {
    id: row.id,
    areaCode: row.area_code,
    planYear: row.plan_year,
    actionKey: row.action_key,
    organisation: row.organisation,
    personId: row.person_id,
    reportedAt: row.reported_at,
    words: row.words,
    status: row.status,
    statusReason: row.status_reason,
    evidence: JSON.parse(row.evidence) as Evidence[],
    state: row.state,
    note: row.note,
    version: row.version,
  };
}

/** Everything reported in a year, what the plan prints first, then the oldest first. */
export async function selectUpdates(door: Door, areaCode: string, planYear: string): Promise<PlanUpdate[]> {
  const rows = await door.query<UpdateRow>("SELECT * FROM plan_update WHERE area_code = ? AND plan_year = ?", [
    areaCode,
    planYear,
  ]);
  return rows.map(toUpdate).sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

function keyOf({ reportedAt, id }: PlanUpdate): string {
  return `${reportedAt ?? ""} ${id}`;
}

export async function selectUpdate(door: Door, id: string): Promise<PlanUpdate | null> {
  const [row] = await door.query<UpdateRow>("SELECT * FROM plan_update WHERE id = ?", [id]);
  return row ? toUpdate(row) : null;
}

const COLUMNS = [
  "id",
  "area_code",
  "plan_year",
  "action_key",
  "organisation",
  "person_id",
  "reported_at",
  "words",
  "status",
  "status_reason",
  "evidence",
  "state",
  "note",
  "version",
] as const;

export async function insertUpdate(transaction: Transaction, update: PlanUpdate): Promise<void> {
  const values = [
    update.id,
    update.areaCode,
    update.planYear,
    update.actionKey,
    update.organisation,
    update.personId,
    update.reportedAt,
    update.words,
    update.status,
    update.statusReason,
    JSON.stringify(update.evidence),
    update.state,
    update.note,
    update.version,
  ];
  await transaction.insertRows("plan_update", COLUMNS, [values]);
}

export async function updateUpdate(transaction: Transaction, update: PlanUpdate): Promise<void> {
  await transaction.query("UPDATE plan_update SET state = ?, note = ?, version = ? WHERE id = ?", [
    update.state,
    update.note,
    update.version,
    update.id,
  ]);
}
