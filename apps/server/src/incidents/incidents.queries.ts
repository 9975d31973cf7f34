import type { Month } from "@safer-wards/domain";
import type { Bound, Database, Transaction } from "../database/index.js";
import type { IncidentRow } from "./columns.js";

export interface DeliveryRow {
  readonly id: number;
  readonly source: string;
  readonly source_name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licence_address: string | null;
  readonly supplier: string;
  /** Whose records they are, where a partner supplied them. */
  readonly organisation: string | null;
  readonly demonstration: number;
  readonly import_id: string | null;
  readonly rows_added: number | null;
  readonly rows_removed: number | null;
  readonly rows_changed: number | null;
  readonly month: Month;
  readonly file: string;
  readonly sha256: string;
  readonly fetched_at: string | null;
  readonly imported_at: string;
  readonly revision: number;
  readonly state: "current" | "replaced" | "removed" | "undone";
  readonly rows_read: number;
  readonly taken: number;
  readonly without_place: number;
  readonly outside_area: number;
  readonly refused: number;
  readonly seconds: number;
}

/** The whole import ledger, oldest first. */
export async function selectDeliveries(database: Database): Promise<DeliveryRow[]> {
  return database.query<DeliveryRow>("SELECT * FROM delivery ORDER BY id");
}

export async function selectDataVersion(database: Database): Promise<{ number: number; changed_at: string | null }> {
  const [row] = await database.query<{ number: number; changed_at: string | null }>(
    "SELECT number, changed_at FROM data_version WHERE id = 1",
  );
  if (!row) throw new Error("The table data_version has lost its row; restore the last backup.");
  return row;
}

/** The incidents of one delivery in one area, in the order of their ids. */
export async function selectIncidentsOfDelivery(
  database: Database,
  areaCode: string,
  deliveryId: number,
): Promise<IncidentRow[]> {
  return database.query<IncidentRow>(
    `SELECT id, delivery_id, ward_code, month, crime_type, longitude, latitude, location, cell9, cell10
       FROM incident WHERE delivery_id = ? AND area_code = ? ORDER BY id`,
    [deliveryId, areaCode],
  );
}

/** The current delivery of a supplier's month, if there is one. */
export async function selectCurrentDelivery(
  door: Pick<Database, "query">,
  source: string,
  supplier: string,
  month: Month,
): Promise<DeliveryRow | undefined> {
  const [row] = await door.query<DeliveryRow>(
    "SELECT * FROM delivery WHERE source = ? AND supplier = ? AND month = ? AND state = 'current'",
    [source, supplier, month],
  );
  return row;
}

export async function selectLastRevision(
  transaction: Transaction,
  source: string,
  supplier: string,
  month: Month,
): Promise<number> {
  const [row] = await transaction.query<{ revision: number | null }>(
    "SELECT MAX(revision) AS revision FROM delivery WHERE source = ? AND supplier = ? AND month = ? AND state <> 'removed'",
    [source, supplier, month],
  );
  return row?.revision ?? 0;
}

/** Removes a delivery's records and says in the ledger what became of it. */
export async function retireDelivery(
  transaction: Transaction,
  deliveryId: number,
  state: "replaced" | "removed" | "undone",
): Promise<void> {
  await transaction.query("DELETE FROM incident WHERE delivery_id = ?", [deliveryId]);
  await transaction.query("DELETE FROM partner_record WHERE delivery_id = ?", [deliveryId]);
  await transaction.query("UPDATE delivery SET state = ? WHERE id = ?", [state, deliveryId]);
}

const DELIVERY_COLUMNS = [
  "source",
  "source_name",
  "publisher",
  "licence",
  "licence_address",
  "supplier",
  "organisation",
  "demonstration",
  "import_id",
  "rows_added",
  "rows_removed",
  "rows_changed",
  "month",
  "file",
  "sha256",
  "fetched_at",
  "imported_at",
  "revision",
  "state",
  "rows_read",
  "taken",
  "without_place",
  "outside_area",
  "refused",
  "seconds",
] as const;

/** Adds a ledger row and gives its id. */
export async function insertDelivery(transaction: Transaction, row: Omit<DeliveryRow, "id">): Promise<number> {
  await transaction.insertRows("delivery", DELIVERY_COLUMNS, [DELIVERY_COLUMNS.map((column): Bound => row[column])]);
  const [added] = await transaction.query<{ id: number }>(
    "SELECT MAX(id) AS id FROM delivery WHERE source = ? AND supplier = ? AND month = ? AND revision = ?",
    [row.source, row.supplier, row.month, row.revision],
  );
  if (!added) throw new Error("insertDelivery: the ledger row just written is not there");
  return added.id;
}

/** The columns of an incident in the order in which {@link insertIncidents} wants their values. */
export const INCIDENT_COLUMNS = [
  "delivery_id",
  "area_code",
  "ward_code",
  "month",
  "crime_type",
  "longitude",
  "latitude",
  "location",
  "cell9",
  "cell10",
  "crime_reference",
  "outcome",
] as const;

export async function insertIncidents(transaction: Transaction, rows: readonly Bound[][]): Promise<void> {
  if (rows.length > 0) await transaction.insertRows("incident", INCIDENT_COLUMNS, rows);
}

export async function selectCurrentDemonstration(door: Pick<Database, "query">): Promise<DeliveryRow[]> {
  return door.query<DeliveryRow>("SELECT * FROM delivery WHERE demonstration = 1 AND state = 'current' ORDER BY id");
}

/** Whether any month of that kind of file is held. */
export async function hasCurrentDelivery(database: Database, source: string): Promise<boolean> {
  const rows = await database.query<{ id: number }>(
    "SELECT id FROM delivery WHERE source = ? AND state = 'current' LIMIT 1",
    [source],
  );
  return rows.length > 0;
}
