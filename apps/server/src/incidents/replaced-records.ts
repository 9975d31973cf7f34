import { gunzipSync, gzipSync } from "node:zlib";
import type { Bound, Transaction } from "../database/index.js";
import { type DeliveryRow, INCIDENT_COLUMNS } from "./incidents.queries.js";
import { PARTNER_COLUMNS } from "./partner-records.queries.js";

/** Where a delivery's records lie. */
export interface RecordTable {
  readonly table: "incident" | "partner_record";
  /** The first is the delivery's id. */
  readonly columns: readonly string[];
  /** Where among the columns after the first the supplier's own number stands. */
  readonly reference: number;
}

export const INCIDENTS: RecordTable = {
  table: "incident",
  columns: INCIDENT_COLUMNS,
  reference: INCIDENT_COLUMNS.indexOf("crime_reference") - 1,
};
export const PARTNER_RECORDS: RecordTable = {
  table: "partner_record",
  columns: PARTNER_COLUMNS,
  reference: PARTNER_COLUMNS.indexOf("reference") - 1,
};

export function tableOf({ organisation }: Pick<DeliveryRow, "organisation">): RecordTable {
  return organisation === null ? INCIDENTS : PARTNER_RECORDS;
}

/** A delivery's records, without its id. */
export async function selectRecords(
  transaction: Transaction,
  { table, columns }: RecordTable,
  deliveryId: number,
): Promise<Bound[][]> {
  const names = columns.slice(1);
  const rows = await transaction.query<Record<string, Bound>>(
    `SELECT ${names.join(", ")} FROM ${table} WHERE delivery_id = ? ORDER BY id`,
    [deliveryId],
  );
  return rows.map((row) => names.map((name) => row[name] ?? null));
}

/** Packs the records of a delivery that is about to be replaced. */
export async function packRecords(transaction: Transaction, deliveryId: number, rows: Bound[][]): Promise<void> {
  const content = gzipSync(JSON.stringify(rows)).toString("base64");
  await transaction.query("DELETE FROM replaced_records WHERE delivery_id = ?", [deliveryId]);
  await transaction.insertRows("replaced_records", ["delivery_id", "content"], [[deliveryId, content]]);
}

/**
 * Puts packed records back where they were, each in the ward that `wardOf` gives. Gives how many and how many of these are
 * in another ward than when they were packed, or null where none were packed.
 */
export async function unpackRecords(
  transaction: Transaction,
  { table, columns }: RecordTable,
  deliveryId: number,
  wardOf: (longitude: number, latitude: number) => string | null,
): Promise<{ readonly rows: number; readonly moved: number } | null> {
  const [packed] = await transaction.query<{ content: string }>(
    "SELECT content FROM replaced_records WHERE delivery_id = ?",
    [deliveryId],
  );
  if (!packed) return null;
  const rows = JSON.parse(gunzipSync(Buffer.from(packed.content, "base64")).toString()) as Bound[][];
  const moved = placeRows(rows, columns.slice(1), wardOf);
  if (rows.length > 0) {
    await transaction.insertRows(
      table,
      columns,
      rows.map((row) => [deliveryId, ...row]),
    );
  }
  await transaction.query("DELETE FROM replaced_records WHERE delivery_id = ?", [deliveryId]);
  return { rows: rows.length, moved };
}

function placeRows(
  rows: readonly Bound[][],
  columns: readonly string[],
  wardOf: (longitude: number, latitude: number) => string | null,
): number {
  const [x, y, ward] = ["longitude", "latitude", "ward_code"].map((name) => columns.indexOf(name));
  let moved = 0;
  for (const row of rows) {
    const [longitude, latitude] = [row[x!], row[y!]];
    if (typeof longitude !== "number" || typeof latitude !== "number") continue;
    const wardCode = wardOf(longitude, latitude) ?? row[ward!]!;
    if (wardCode === row[ward!]) continue;
    row[ward!] = wardCode;
    moved += 1;
  }
  return moved;
}
