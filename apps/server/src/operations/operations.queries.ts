import type { DatePrecision, OperationKind, OperationState, PriorityId } from "@safer-wards/domain";
import type { Bound, Transaction } from "../database/index.js";
import type {
  Operation,
  OperationDeed,
  OperationOrigin,
  OperationResult,
  OperationVersion,
  PlanRecord,
} from "./operation.js";
import type { OperationPlace } from "./operation-place.js";

type Door = Pick<Transaction, "query">;

interface OperationText {
  id: string;
  area_code: string;
  kind: string;
  title: string;
  aim: string;
  priority: string | null;
  plan_action_id: string | null;
  lead_organisation: string;
  partner_organisations: string;
  place: string;
  ward_codes: string;
  first_day: string;
  last_day: string;
  date_precision: string;
  state: string;
  cost_pounds: number | null;
  officer_hours: number | null;
  results: string;
  notes: string;
  conflicts: string;
  plan_records: string;
  origin: string;
  source: string;
  version: number;
  created_at: string;
  changed_at: string;
}

const COLUMNS = [
  "id",
  "area_code",
  "kind",
  "title",
  "aim",
  "priority",
  "plan_action_id",
  "lead_organisation",
  "partner_organisations",
  "place",
  "ward_codes",
  "first_day",
  "last_day",
  "date_precision",
  "state",
  "cost_pounds",
  "officer_hours",
  "results",
  "notes",
  "conflicts",
  "plan_records",
  "origin",
  "source",
  "version",
  "created_at",
  "changed_at",
] as const satisfies readonly (keyof OperationText)[];

function operationOf(row: OperationText): Operation {
  return {
    id: row.id,
    areaCode: row.area_code,
    kind: row.kind as OperationKind,
    title: row.title,
    aim: row.aim,
    priority: row.priority as PriorityId | null,
    planActionId: row.plan_action_id,
    leadOrganisation: row.lead_organisation,
    partnerOrganisations: JSON.parse(row.partner_organisations) as string[],
    place: JSON.parse(row.place) as OperationPlace,
    wardCodes: JSON.parse(row.ward_codes) as string[],
    dates: { firstDay: row.first_day, lastDay: row.last_day, precision: row.date_precision as DatePrecision },
    state: row.state as OperationState,
    costPounds: row.cost_pounds,
    officerHours: row.officer_hours,
    results: JSON.parse(row.results) as OperationResult[],
    notes: row.notes,
    conflicts: JSON.parse(row.conflicts) as string[],
    planRecords: JSON.parse(row.plan_records) as PlanRecord[],
    origin: row.origin as OperationOrigin,
    source: row.source,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

function valuesOf(operation: Operation): Bound[] {
  return [
    operation.id,
    operation.areaCode,
    operation.kind,
    operation.title,
    operation.aim,
    operation.priority,
    operation.planActionId,
    operation.leadOrganisation,
    JSON.stringify(operation.partnerOrganisations),
    JSON.stringify(operation.place),
    JSON.stringify(operation.wardCodes),
    operation.dates.firstDay,
    operation.dates.lastDay,
    operation.dates.precision,
    operation.state,
    operation.costPounds,
    operation.officerHours,
    JSON.stringify(operation.results),
    operation.notes,
    JSON.stringify(operation.conflicts),
    JSON.stringify(operation.planRecords),
    operation.origin,
    operation.source,
    operation.version,
    operation.createdAt,
    operation.changedAt,
  ];
}

/** An area's operations, the latest first. */
export async function selectOperations(door: Door, areaCode: string): Promise<Operation[]> {
  const rows = await door.query<OperationText>("SELECT * FROM operation WHERE area_code = ?", [areaCode]);
  // Databases collate differently; the order of code units is the same everywhere.
  return rows.map(operationOf).sort((left, right) => (orderKey(left) < orderKey(right) ? 1 : -1));
}

function orderKey({ dates, id }: Operation): string {
  return `${dates.lastDay} ${dates.firstDay} ${id}`;
}

export async function selectOperation(door: Door, id: string): Promise<Operation | null> {
  const [row] = await door.query<OperationText>("SELECT * FROM operation WHERE id = ?", [id]);
  return row ? operationOf(row) : null;
}

export async function insertOperation(transaction: Transaction, operation: Operation): Promise<void> {
  await transaction.insertRows("operation", COLUMNS, [valuesOf(operation)]);
}

export async function replaceOperation(transaction: Transaction, operation: Operation): Promise<void> {
  const assignments = COLUMNS.map((column) => `${column} = ?`).join(", ");
  await transaction.query(`UPDATE operation SET ${assignments} WHERE id = ?`, [...valuesOf(operation), operation.id]);
}

export async function replaceWardsOfOperation(
  transaction: Transaction,
  id: string,
  wardCodes: readonly string[],
): Promise<void> {
  await transaction.query("UPDATE operation SET ward_codes = ? WHERE id = ?", [JSON.stringify(wardCodes), id]);
}

/** One operation with its versions. */
export async function deleteOperation(transaction: Transaction, id: string): Promise<void> {
  await transaction.query("DELETE FROM operation_version WHERE operation_id = ?", [id]);
  await transaction.query("DELETE FROM operation WHERE id = ?", [id]);
}

/** Every operation of an origin, with all that hangs on it here. */
export async function deleteOperationsOf(transaction: Transaction, origin: OperationOrigin): Promise<void> {
  const ofOrigin = "(SELECT id FROM operation WHERE origin = ?)";
  await transaction.query(`DELETE FROM operation_version WHERE operation_id IN ${ofOrigin}`, [origin]);
  await transaction.query("DELETE FROM operation WHERE origin = ?", [origin]);
}

export async function insertVersion(
  transaction: Transaction,
  { version, at, personId, deed, content }: OperationVersion,
): Promise<void> {
  await transaction.insertRows(
    "operation_version",
    ["operation_id", "version", "at", "person_id", "deed", "content"],
    [[content.id, version, at, personId, deed, JSON.stringify(content)]],
  );
}

/** What became of an operation, the latest change first. */
export async function selectVersions(door: Door, operationId: string): Promise<OperationVersion[]> {
  const rows = await door.query<{
    version: number;
    at: string;
    person_id: string | null;
    deed: string;
    content: string;
  }>("SELECT * FROM operation_version WHERE operation_id = ? ORDER BY version DESC", [operationId]);
  return rows.map(({ version, at, person_id, deed, content }) => ({
    version,
    at,
    personId: person_id,
    deed: deed as OperationDeed,
    content: JSON.parse(content) as Operation,
  }));
}
