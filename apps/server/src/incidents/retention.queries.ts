import type { Month } from "@safer-wards/domain";
import type { RowDoor, Transaction } from "../database/index.js";

export interface OldMonth {
  readonly id: number;
  readonly source: string;
  readonly supplier: string;
  readonly month: Month;
  readonly records: number;
}

/** Months of partner records before `firstKept` that are held, with how many records each has. */
export async function selectPartnerMonthsBefore(
  door: RowDoor,
  sources: readonly string[],
  firstKept: Month,
): Promise<OldMonth[]> {
  const rows = await door.query<Omit<OldMonth, "records"> & { records: number | string }>(
    `SELECT delivery.id, source, supplier, delivery.month, COUNT(partner_record.id) AS records
       FROM delivery LEFT JOIN partner_record ON partner_record.delivery_id = delivery.id
      WHERE state = 'current' AND delivery.month < ? AND source IN (${sources.map(() => "?").join(", ")})
      GROUP BY delivery.id, source, supplier, delivery.month ORDER BY delivery.id`,
    [firstKept, ...sources],
  );
  return rows.map((row) => ({ ...row, records: Number(row.records) }));
}

/** Earlier versions of such months, which are packed beside the records. */
const REPLACED_BEFORE = (sources: readonly string[]) =>
  `delivery_id IN (SELECT id FROM delivery WHERE month < ? AND source IN (${sources.map(() => "?").join(", ")}))`;

export async function countReplacedBefore(
  door: RowDoor,
  sources: readonly string[],
  firstKept: Month,
): Promise<number> {
  const [counted] = await door.query<{ versions: number | string }>(
    `SELECT COUNT(*) AS versions FROM replaced_records WHERE ${REPLACED_BEFORE(sources)}`,
    [firstKept, ...sources],
  );
  return Number(counted?.versions ?? 0);
}

export async function deleteReplacedBefore(
  transaction: Transaction,
  sources: readonly string[],
  firstKept: Month,
): Promise<void> {
  await transaction.query(`DELETE FROM replaced_records WHERE ${REPLACED_BEFORE(sources)}`, [firstKept, ...sources]);
}
