import type { Database, RowDoor } from "../database/index.js";

export interface HeldImport {
  readonly id: number;
  readonly supplier: string;
  readonly month: string;
  readonly file: string;
}

export interface NotedImport {
  readonly delivery: number;
  readonly checksum: string;
  readonly noted_at: string;
}

export async function selectHeldImports(door: RowDoor): Promise<HeldImport[]> {
  return door.query<HeldImport>("SELECT id, supplier, month, file FROM delivery WHERE state = 'current' ORDER BY id");
}

export async function selectNotedImports(door: RowDoor): Promise<NotedImport[]> {
  return door.query<NotedImport>("SELECT delivery, checksum, noted_at FROM import_checksum");
}

export async function insertNotedImports(
  database: Database,
  rows: readonly (readonly [delivery: number, rows: number, checksum: string])[],
  notedAt: string,
): Promise<void> {
  await database.write((transaction) =>
    transaction.insertRows(
      "import_checksum",
      ["delivery", "row_count", "checksum", "noted_at"],
      rows.map((row) => [...row, notedAt]),
    ),
  );
}
