import type { Month } from "@safer-wards/domain";
import type { Database, RowDoor, Transaction } from "../database/index.js";

/** What takes back what one file brought. */
export interface Reversal {
  readonly source: string;
  /** JSON, of the source's own making. */
  readonly content: string;
}

/** How long an import can be taken back. What it replaced is kept as long and no longer. */
export const UNDO_DAYS = 31;

/** Keeps, in the transaction that takes a file in, what takes it back. */
export async function keepReversal(
  transaction: Transaction,
  importId: string,
  source: string,
  content: unknown,
  now: Date,
): Promise<void> {
  const [last] = await transaction.query<{ number: number | null }>(
    "SELECT MAX(number) AS number FROM import_reversal WHERE import_id = ?",
    [importId],
  );
  await transaction.insertRows(
    "import_reversal",
    ["import_id", "number", "source", "content", "kept_at"],
    [[importId, (last?.number ?? 0) + 1, source, JSON.stringify(content), now.toISOString()]],
  );
}

/** The latest first. */
export async function selectReversals(transaction: Transaction, importId: string): Promise<Reversal[]> {
  return transaction.query<Reversal>(
    "SELECT source, content FROM import_reversal WHERE import_id = ? ORDER BY number DESC",
    [importId],
  );
}

export async function deleteReversals(transaction: Transaction, importId: string): Promise<void> {
  await transaction.query("DELETE FROM import_reversal WHERE import_id = ?", [importId]);
}

/** Forgets what is too old to be taken back. */
export async function forgetReversals(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNDO_DAYS * 86_400_000).toISOString();
  await database.write((transaction) => transaction.query("DELETE FROM import_reversal WHERE kept_at < ?", [before]));
}

/** The instants of sessions and visits, as JSON writes them. */
const INSTANTS = /"(?:start|arrivedAt)":"(\d{4}-\d{2})/g;

interface OldReversal {
  readonly import_id: string;
  readonly number: number;
}

/** Whatever would bring sessions or visits of months before `firstKept` back. */
export async function reversalsBefore(door: RowDoor, firstKept: Month): Promise<OldReversal[]> {
  const held = await door.query<OldReversal & { content: string }>(
    "SELECT import_id, number, content FROM import_reversal",
  );
  return held.filter(({ content }) => [...content.matchAll(INSTANTS)].some(([, month]) => month! < firstKept));
}

/** Forgets it. Gives how many files' it was. */
export async function forgetReversalsBefore(transaction: Transaction, firstKept: Month): Promise<number> {
  const old = await reversalsBefore(transaction, firstKept);
  for (const { import_id, number } of old) {
    await transaction.query("DELETE FROM import_reversal WHERE import_id = ? AND number = ?", [import_id, number]);
  }
  return old.length;
}
