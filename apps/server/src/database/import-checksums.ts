import type { Bound, Transaction } from "./database.js";
import { RowChecksum } from "./row-checksum.js";
import type { RowDoor, TableDescription } from "./tables.js";

/** The column by which a row says with which import it came. */
export const IMPORT_COLUMN = "delivery_id";

/**
 * Gives what a row of an import is summed up by: all but its own number and the import's, in the order of the table, so
 * that the sum is the same wherever and whenever the same rows are taken in.
 *
 * @param columns those whose values are given
 */
export function canonicalRow<Value>(
  table: Pick<TableDescription, "columns" | "numbered">,
  columns: readonly string[],
): (cells: readonly Value[]) => Value[] {
  const wanted = table.columns.filter((column) => column !== IMPORT_COLUMN && column !== table.numbered);
  const places = wanted.map((column) => columns.indexOf(column));
  const left = wanted.find((_, index) => places[index] === -1);
  if (left !== undefined) throw new Error(`canonicalRow: the column ${left} is not among ${columns.join(", ")}`);
  return (cells) => places.map((place) => cells[place]!);
}

/** Sums up the rows of one import as they are handed to the table. */
export function sumOfRows(
  table: TableDescription,
  columns: readonly string[],
  rows: readonly (readonly Bound[])[],
): RowChecksum {
  const sum = new RowChecksum();
  const rowOf = canonicalRow<Bound>(table, columns);
  for (const row of rows) sum.add(table.name, rowOf(row));
  return sum;
}

export interface NotedImport {
  readonly delivery: number;
  readonly checksum: string;
  readonly noted_at: string;
}

export async function selectNotedImports(door: RowDoor): Promise<NotedImport[]> {
  return door.query<NotedImport>("SELECT delivery, checksum, noted_at FROM import_checksum");
}

/** Notes what imports came to, so that a row which changes unasked is found from then on. */
export async function insertNotedImports(
  transaction: Transaction,
  sums: readonly (readonly [delivery: number, rows: number, checksum: string])[],
  notedAt: string,
): Promise<void> {
  const columns = ["delivery", "row_count", "checksum", "noted_at"];
  await transaction.insertRows(
    "import_checksum",
    columns,
    sums.map((sum) => [...sum, notedAt]),
  );
}
