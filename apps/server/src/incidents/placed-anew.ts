import { hexagonLattice } from "@safer-wards/geo";
import { type Bound, insertNotedImports, sumOfRows, type Transaction } from "../database/index.js";
import { type Area, createPlacer } from "../wards/index.js";
import { INCIDENTS, PARTNER_RECORDS, type RecordTable, selectRecords } from "./replaced-records.js";

const TABLES = [INCIDENTS, PARTNER_RECORDS];
const ROWS_AT_ONCE = 20_000;
/** Fewer parameters than either database allows in one statement. */
const IDS_AT_ONCE = 500;

interface PlacedText {
  readonly id: number;
  readonly delivery_id: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly ward_code: string;
}

/**
 * Gives every record of an area that has a point the ward in which it lies now, and notes what its import comes to anew.
 * A point that lies in no ward keeps the ward it had. Gives how many have another.
 */
export async function placeRecordsAnew(transaction: Transaction, area: Area, now: Date): Promise<number> {
  const place = createPlacer([area]);
  let moved = 0;
  for (const table of TABLES) {
    const deliveries = new Set<number>();
    for await (const rows of placedRows(transaction, table, area.code)) {
      const idsByWard = new Map<string, number[]>();
      for (const { id, delivery_id, longitude, latitude, ward_code } of rows) {
        const wardCode = place(longitude, latitude)?.wardCode ?? ward_code;
        if (wardCode === ward_code) continue;
        idsByWard.set(wardCode, [...(idsByWard.get(wardCode) ?? []), id]);
        deliveries.add(delivery_id);
        moved += 1;
      }
      for (const [wardCode, ids] of idsByWard) await moveTo(transaction, table, wardCode, ids);
    }
    for (const delivery of deliveries) await noteAnew(transaction, table, delivery, now);
  }
  return moved;
}

async function* placedRows(transaction: Transaction, { table }: RecordTable, areaCode: string) {
  for (let after = 0; ;) {
    const rows: PlacedText[] = await transaction.query<PlacedText>(
      `SELECT id, delivery_id, longitude, latitude, ward_code FROM ${table}
        WHERE area_code = ? AND id > ? AND longitude IS NOT NULL ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      [areaCode, after],
    );
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    after = last.id;
  }
}

async function moveTo(
  transaction: Transaction,
  { table }: RecordTable,
  wardCode: string,
  ids: readonly number[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const part = ids.slice(from, from + IDS_AT_ONCE);
    const marks = part.map(() => "?").join(", ");
    await transaction.query(`UPDATE ${table} SET ward_code = ? WHERE id IN (${marks})`, [wardCode, ...part]);
  }
}

/** What an import's rows come to is another sum once they are asked to change. */
export async function noteAnew(
  transaction: Transaction,
  table: RecordTable,
  delivery: number,
  now: Date,
): Promise<void> {
  const rows: Bound[][] = await selectRecords(transaction, table, delivery);
  const sum = sumOfRows(transaction.table(table.table), table.columns.slice(1), rows);
  await transaction.query("DELETE FROM import_checksum WHERE delivery = ?", [delivery]);
  await insertNotedImports(transaction, [[delivery, sum.rows, sum.hex()]], now.toISOString());
}

/** Records that lie beyond the hexagons of an area's wards, where nothing could be counted of them; and one of their streets. */
export async function recordsBeyond(transaction: Transaction, area: Area): Promise<{ count: number; example: string }> {
  const outlines = area.wards.map(({ outline }) => outline);
  const [lattice9, lattice10] = [hexagonLattice(outlines, 9).indexOf, hexagonLattice(outlines, 10).indexOf];
  let [count, example] = [0, ""];
  for (const { table } of TABLES) {
    const cells = await transaction.query<{
      cell9: string;
      cell10: string;
      location: string;
      records: number | string;
    }>(
      `SELECT cell9, cell10, MIN(location) AS location, COUNT(*) AS records FROM ${table}
        WHERE area_code = ? AND longitude IS NOT NULL GROUP BY cell9, cell10`,
      [area.code],
    );
    for (const { cell9, cell10, location, records } of cells) {
      if (lattice9.has(cell9) && lattice10.has(cell10)) continue;
      count += Number(records);
      example ||= location;
    }
  }
  return { count, example };
}
