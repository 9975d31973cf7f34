import type { Month, Period } from "@safer-wards/domain";
import type { Bound, Database, Transaction } from "../database/index.js";

export interface PartnerRow {
  readonly id: number;
  readonly delivery_id: number;
  readonly ward_code: string;
  readonly month: Month;
  readonly occurred_on: string;
  readonly minute_of_week: number | null;
  readonly kind: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly location: string;
  readonly cell9: string | null;
  readonly cell10: string | null;
  readonly reference: string | null;
}

const SELECTED =
  "id, delivery_id, ward_code, month, occurred_on, minute_of_week, kind, longitude, latitude, location, cell9, cell10, reference";

/** Up to `limit` partner records of an area with an id above `afterId`, in the order of their ids. */
export async function selectPartnerRecordsAfter(
  database: Database,
  areaCode: string,
  afterId: number,
  limit: number,
): Promise<PartnerRow[]> {
  return database.query<PartnerRow>(
    `SELECT ${SELECTED} FROM partner_record WHERE area_code = ? AND id > ? ORDER BY id LIMIT ?`,
    [areaCode, afterId, limit],
  );
}

/** The partner records of one delivery in one area, in the order of their ids. */
export async function selectPartnerRecordsOfDelivery(
  database: Database,
  areaCode: string,
  deliveryId: number,
): Promise<PartnerRow[]> {
  return database.query<PartnerRow>(
    `SELECT ${SELECTED} FROM partner_record WHERE delivery_id = ? AND area_code = ? ORDER BY id`,
    [deliveryId, areaCode],
  );
}

/** The records of a period that have a place, oldest first; `deliveryIds` says of which sources. */
export async function selectPlacedRecords(
  database: Database,
  areaCode: string,
  period: Period,
  deliveryIds: readonly number[],
  limit: number,
): Promise<PartnerRow[]> {
  if (deliveryIds.length === 0) return [];
  return database.query<PartnerRow>(
    `SELECT ${SELECTED} FROM partner_record
      WHERE area_code = ? AND month >= ? AND month < ? AND longitude IS NOT NULL
        AND delivery_id IN (${deliveryIds.map(() => "?").join(", ")})
      ORDER BY occurred_on, id LIMIT ?`,
    [areaCode, period.firstMonth, period.endMonth, ...deliveryIds, limit],
  );
}

/** The columns of a partner record in the order in which {@link insertPartnerRecords} wants their values. */
export const PARTNER_COLUMNS = [
  "delivery_id",
  "area_code",
  "ward_code",
  "month",
  "occurred_on",
  "occurred_at",
  "minute_of_week",
  "kind",
  "longitude",
  "latitude",
  "location",
  "cell9",
  "cell10",
  "reference",
] as const;

export async function insertPartnerRecords(transaction: Transaction, rows: readonly Bound[][]): Promise<void> {
  if (rows.length > 0) await transaction.insertRows("partner_record", PARTNER_COLUMNS, rows);
}
