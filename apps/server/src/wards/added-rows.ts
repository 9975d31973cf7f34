import type { Bound, Transaction } from "../database/index.js";

/** A row as its table holds it. */
export type AddedRow = Readonly<Record<string, Bound>> & { readonly id: string };

/** A table that files add to, by ids of their own. */
export interface AddedTable {
  readonly name: "added_outline" | "added_place" | "ward_outline";
  /** What a row tells, whichever file brought it. */
  readonly told: readonly string[];
  /** What follows from the rest and from the outlines of wards. */
  readonly derived?: readonly string[];
}

const PROVENANCE = ["file", "sha256", "added_at"] as const;

/** What a file did to one row. */
interface AddedChange {
  readonly before: AddedRow | null;
  readonly after: AddedRow;
}

/** A row that is not any more as its file left it. */
export class AddedChangedSince extends Error {}

/** Adds rows, each in place of one of its id; one that tells the same is left as it is. */
export async function addRows(
  transaction: Transaction,
  table: AddedTable,
  rows: readonly AddedRow[],
): Promise<AddedChange[]> {
  const changes: AddedChange[] = [];
  for (const after of rows) {
    const before = await selectRow(transaction, table, after.id);
    if (before && toldBy(table, before) === toldBy(table, after)) continue;
    await replaceRow(transaction, table, after.id, after);
    changes.push({ before, after });
  }
  return changes;
}

/**
 * Takes back what a file did, by its changes as JSON. Throws {@link AddedChangedSince} where a later file brought one of its
 * rows otherwise.
 */
export async function takeBackRows(
  transaction: Transaction,
  table: AddedTable,
  content: string,
): Promise<{ readonly removed: number; readonly restored: number }> {
  const changes = JSON.parse(content) as readonly AddedChange[];
  for (const { before, after } of changes) {
    const held = await selectRow(transaction, table, after.id);
    if (!held || toldBy(table, held) !== toldBy(table, after)) {
      throw new AddedChangedSince("A later import has changed something of this one. Undo that one first.");
    }
    await replaceRow(transaction, table, after.id, before);
  }
  const restored = changes.filter(({ before }) => before !== null).length;
  return { removed: changes.length - restored, restored };
}

async function selectRow(transaction: Transaction, table: AddedTable, id: string): Promise<AddedRow | null> {
  const [row] = await transaction.query<AddedRow>(`SELECT * FROM ${table.name} WHERE id = ?`, [id]);
  return row ?? null;
}

async function replaceRow(
  transaction: Transaction,
  { name, told, derived = [] }: AddedTable,
  id: string,
  row: AddedRow | null,
): Promise<void> {
  await transaction.query(`DELETE FROM ${name} WHERE id = ?`, [id]);
  const columns = ["id", ...told, ...derived, ...PROVENANCE];
  if (row) await transaction.insertRows(name, columns, [columns.map((column) => row[column] ?? null)]);
}

function toldBy({ told }: AddedTable, row: AddedRow): string {
  return JSON.stringify(told.map((column) => row[column] ?? null));
}
