import { type Actor, appendAudit } from "../access/index.js";
import { advanceDataVersion, type RowDoor, type Transaction } from "../database/index.js";
import { CannotUndo, type MonthUndone, undoDeliveries } from "../incidents/index.js";
import { placeRestoredAnew } from "./place-anew.js";
import { deleteReversals, selectReversals } from "./import-reversals.queries.js";
import { tableSource } from "./sources/index.js";

/** What an undone import had brought. */
export interface ImportUndone {
  readonly months: readonly MonthUndone[];
  /** Of tables that do not replace months: what of each was taken back, in words. */
  readonly tables: readonly string[];
}

/**
 * Takes back whatever an import brought. Throws {@link CannotUndo} where somebody has changed it since, or nothing of it
 * is held any more.
 */
export async function undoImport(
  transaction: Transaction,
  importId: string,
  actor: Actor,
  now: Date,
): Promise<ImportUndone> {
  const reversals = await selectReversals(transaction, importId);
  if (reversals.length === 0) return { months: await undoDeliveries(transaction, importId, actor, now), tables: [] };
  const tables: string[] = [];
  for (const { source, content } of reversals) {
    const given = await tableSource(source)?.giveBack?.(transaction, content);
    if (given === undefined) throw new CannotUndo(`There is no kind of file "${source}" any more.`);
    tables.push(given);
  }
  await placeRestoredAnew(transaction);
  await deleteReversals(transaction, importId);
  await advanceDataVersion(transaction, now.toISOString());
  const deed = { action: "IMPORT_UNDONE", object: `import:${importId}`, after: { tables } };
  await appendAudit(transaction, actor, deed, now);
  return {
    months: (await holdsMonths(transaction, importId)) ? await undoDeliveries(transaction, importId, actor, now) : [],
    tables,
  };
}

/** Whether anything that an import brought is held, so that it can be taken back. */
export async function isAnythingHeld(door: RowDoor, importId: string): Promise<boolean> {
  const held = await door.query(
    `SELECT id FROM delivery WHERE import_id = ? AND state = 'current'
      UNION ALL SELECT number FROM import_reversal WHERE import_id = ? LIMIT 1`,
    [importId, importId],
  );
  return held.length > 0;
}

async function holdsMonths(transaction: Transaction, importId: string): Promise<boolean> {
  const rows = await transaction.query("SELECT id FROM delivery WHERE import_id = ? LIMIT 1", [importId]);
  return rows.length > 0;
}
